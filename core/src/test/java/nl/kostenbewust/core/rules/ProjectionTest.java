package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aCostLine;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.anEvent;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.rules.Parts.anEndlessService;
import static nl.kostenbewust.core.rules.Parts.with;
import static nl.kostenbewust.core.rules.Words.setFlag;
import static nl.kostenbewust.core.rules.Words.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Share;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.play.TeamEvent;
import org.junit.jupiter.api.Test;

/** Game design, section 8: muddling on is the engine's own play with nobody acting. */
class ProjectionTest {
    private static Play play() {
        return Scene.of(aCase().household(aHousehold()
                                .costs(List.of(
                                        aCostLine("uitkering", Payer.STATE, 900).build()))
                                .build())
                        .events(List.of(anEvent("brief")
                                .when(List.of(new Condition.FromMonth(4)))
                                .chance(Optional.of(new Share(400)))
                                .then(List.of(setFlag("post")))
                                .build())))
                .chance((household, subject, attempt) -> attempt == 5 ? 399 : 400)
                .rounds(3)
                .begins();
    }

    private static Outcome.Accepted ahead(Play play, int months) {
        return Projection.play(play.scenario(), play.state(), play.chance(), months);
    }

    @Test
    void itPlaysOnBeyondTheLastRoundWithScriptedEventsAndTheSameChance() {
        Play play = play();
        List<Event> events = ahead(play, 6).events();

        assertThat(events.stream().filter(TeamEvent.MonthClosed.class::isInstance))
                .hasSize(6);
        assertThat(events).doesNotHaveAnyElementsOfTypes(TeamEvent.GameEnded.class);
        assertThat(events.stream()
                        .filter(e ->
                                e instanceof InHousehold in && in.what() instanceof HouseholdEvent.ScriptedHappened))
                .hasSize(1);
        assertThat(events.stream()
                        .filter(e -> e instanceof InHousehold in && in.what() instanceof HouseholdEvent.CostPaid))
                .hasSize(6);
    }

    @Test
    void nothingIsChangedByLookingAhead() {
        Play play = play();
        byte[] before = Wire.bytes(play.state());

        GameState then = ahead(play, 8).state();

        assertThat(then.month()).isEqualTo(9);
        assertThat(Wire.bytes(play.state())).isEqualTo(before);
    }

    @Test
    void itIsWhatHappensWhenNobodyActs() {
        Play play = play();
        GameState foreseen = ahead(play, 2).state();

        assertThat(play.closesMonths(2).state().households()).isEqualTo(foreseen.households());
    }

    @Test
    void whatItSaysFoldsToWhereItEnds() {
        Play play = play();
        GameState folded = play.state();
        for (Event event : ahead(play, 7).events()) {
            folded = Evolution.evolve(folded, Wire.through(event));
        }
        assertThat(folded).isEqualTo(ahead(play, 7).state());
    }

    @Test
    void servicesThatRunOnGoOnAskingTheirHours() {
        Play play = Scene.of(aCase().interventions(List.of(anIntervention("begeleiding")
                        .service(Optional.of(with(anEndlessService(), Hours.of(2))))
                        .build())))
                .begins()
                .does(start("begeleiding"));

        assertThat(ahead(play, 3).events().stream().filter(TeamEvent.HoursSpent.class::isInstance))
                .hasSize(3)
                .allMatch(e -> ((TeamEvent.HoursSpent) e).hours().equals(Hours.of(2)));
    }

    @Test
    void noMonthsAreNoMonths() {
        Play play = play();

        assertThat(ahead(play, 0)).isEqualTo(new Outcome.Accepted(List.of(), play.state()));
        assertThat(ahead(play, -3).events()).isEmpty();
    }
}
