package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.anEvent;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.rules.Words.flag;
import static nl.kostenbewust.core.rules.Words.message;
import static nl.kostenbewust.core.rules.Words.setFlag;
import static nl.kostenbewust.core.rules.Words.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.fixture.ScriptedEventBuilder;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Share;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.HouseholdEvent;
import org.junit.jupiter.api.Test;

/** Things that happen by themselves at a month's close. */
class ScriptedEventTest {
    private static final Condition FROM_THREE = new Condition.FromMonth(3);

    private static Scene with(ScriptedEventBuilder... events) {
        return Scene.of(aCase().events(List.of(events).stream()
                        .map(ScriptedEventBuilder::build)
                        .toList())
                .interventions(List.of(
                        anIntervention("later")
                                .then(List.of(new Effect.Schedule(Ref.to("brief"), 2)))
                                .repeatable(true)
                                .build(),
                        anIntervention("nu")
                                .then(List.of(new Effect.Schedule(Ref.to("brief"), 0)))
                                .repeatable(true)
                                .build())));
    }

    /** The months at whose close the event happened, out of twelve; the team writes every month. */
    private static List<Integer> happens(Play play) {
        List<Integer> months = new ArrayList<>();
        while (play.state().isPlaying()) {
            int month = play.state().month();
            play.does(message("bart")).closesMonth();
            if (!play.happened(HouseholdEvent.ScriptedHappened.class).isEmpty()) {
                months.add(month);
            }
        }
        return months;
    }

    @Test
    void itHappensOnceWhenItsConditionsHold() {
        assertThat(happens(with(anEvent("brief").when(List.of(FROM_THREE))).begins()))
                .containsExactly(3);
    }

    @Test
    void allConditionsMustHold() {
        assertThat(happens(with(anEvent("brief").when(List.of(FROM_THREE, flag("nooit"))))
                        .begins()))
                .isEmpty();
    }

    @Test
    void someRepeat() {
        assertThat(happens(with(anEvent("brief")
                                .when(List.of(FROM_THREE, new Condition.UntilMonth(6)))
                                .repeats(true))
                        .begins()))
                .containsExactly(3, 4, 5, 6);
    }

    @Test
    void withoutConditionsItWaitsForTheCalendar() {
        assertThat(happens(with(anEvent("brief")).begins())).isEmpty();
        assertThat(happens(with(anEvent("brief")).begins().does(start("later"))))
                .containsExactly(3);
        assertThat(happens(with(anEvent("brief")).begins().does(start("nu")))).containsExactly(1);
    }

    @Test
    void whatIsOnTheCalendarTwiceHappensTwiceOnlyIfItRepeats() {
        assertThat(happens(with(anEvent("brief")).begins().does(start("nu")).does(start("later"))))
                .containsExactly(1);
        assertThat(happens(with(anEvent("brief").repeats(true))
                        .begins()
                        .does(start("nu"))
                        .does(start("later"))))
                .containsExactly(1, 3);
    }

    @Test
    void whatIsOnTheCalendarWaitsForItsConditions() {
        Play play =
                with(anEvent("brief").when(List.of(new Condition.FromMonth(5)))).begins();

        assertThat(happens(play.does(start("nu")))).containsExactly(5);
    }

    @Test
    void itsNewsIsHeardAndItsEffectsFollow() {
        Play play = with(anEvent("brief")
                        .when(List.of(new Condition.FromMonth(1)))
                        .news(Optional.of(Text.nl("Post!")))
                        .then(List.of(setFlag("post"))))
                .begins()
                .closesMonth();

        assertThat(play.flag("post")).isTrue();
        assertThat(play.inHousehold())
                .containsSubsequence(
                        new HouseholdEvent.ScriptedHappened(Ref.to("brief")),
                        new HouseholdEvent.NewsHeard(Text.nl("Post!")),
                        new HouseholdEvent.FlagChanged(Ref.to("post"), true));
    }

    @Test
    void oneMayBringAboutTheNextInTheSameMonth() {
        Play play = with(
                        anEvent("brief")
                                .when(List.of(new Condition.FromMonth(1)))
                                .then(List.of(setFlag("post"))),
                        anEvent("schrik").when(List.of(flag("post"))))
                .begins()
                .closesMonth();

        assertThat(play.happened(HouseholdEvent.ScriptedHappened.class)).hasSize(2);
    }

    @Test
    void chanceIsAskedByItsMonthWhateverElseWasDone() {
        ScriptedEventBuilder brief =
                anEvent("brief").when(List.of(new Condition.FromMonth(1))).chance(Optional.of(new Share(300)));
        Chance byMonth = (household, subject, attempt) -> attempt == 4 ? 299 : 300;

        assertThat(happens(with(brief).chance(byMonth).begins())).containsExactly(4);
        assertThat(happens(with(brief.when(List.of(new Condition.FromMonth(4))))
                        .chance(byMonth)
                        .begins()))
                .containsExactly(4);
    }

    @Test
    void aChanceThatIsNotDueIsNotAsked() {
        Play play = with(anEvent("brief").when(List.of(FROM_THREE)).chance(Optional.of(new Share(300))))
                .begins()
                .closesMonth();

        assertThat(play.happened(HouseholdEvent.ChanceDrawn.class)).isEmpty();
    }

    @Test
    void chanceOfAnEventHasNoFloorAndNothingToDoWithTrust() {
        Play play = with(anEvent("brief")
                        .when(List.of(new Condition.FromMonth(1)))
                        .chance(Optional.of(new Share(10))))
                .draws(10)
                .begins()
                .closesMonth();

        assertThat(play.happened(HouseholdEvent.ChanceDrawn.class))
                .containsExactly(new HouseholdEvent.ChanceDrawn(Ref.to("brief"), 1, 10, 10, false));
    }
}
