package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aBudget;
import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aFacility;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.rules.Parts.aContact;
import static nl.kostenbewust.core.rules.Parts.aCost;
import static nl.kostenbewust.core.rules.Words.build;
import static nl.kostenbewust.core.rules.Words.involve;
import static nl.kostenbewust.core.rules.Words.refs;
import static nl.kostenbewust.core.rules.Words.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kostenbewust.core.fixture.FacilityBuilder;
import nl.kostenbewust.core.model.Change;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Step;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.TeamEvent;
import org.junit.jupiter.api.Test;

/** A team builds something for its whole neighbourhood. */
class FacilityTest {
    private static Scene lesson(FacilityBuilder facility) {
        return Scene.of(aCase(), aCase().id(Ref.to("buren")))
                .budgets(aBudget("potje").perHousehold(Money.euros(200)))
                .facilities(facility);
    }

    private static FacilityBuilder buurtkamer() {
        return aFacility("buurtkamer").drift(new TreeMap<>(Map.of(LifeDomain.WORK, new Step(1))));
    }

    private static boolean stands(Play play) {
        return Conditions.holds(new Condition.FacilityStands(Ref.to("buurtkamer")), play.situation());
    }

    private static int workOfTheNeighbours(Play play) {
        return play.state()
                .households()
                .get(Ref.<Household>to("buren"))
                .wellbeing()
                .levels()
                .get(LifeDomain.WORK)
                .tenths();
    }

    @Test
    void itTakesHoursOfWhoeverBuildsItAndStandsAtOnce() {
        Play play = lesson(buurtkamer().hours(Hours.of(5))).seats(2).begins();
        Hours before = play.hours(2);

        play.does(2, build("buurtkamer"));

        assertThat(play.hours(2)).isEqualTo(before.minus(Hours.of(5)));
        assertThat(stands(play)).isTrue();
    }

    @Test
    void whatTakesMonthsStandsAtTheCloseOfTheLast() {
        Play play = lesson(buurtkamer().months(2)).begins().does(build("buurtkamer"));
        assertThat(stands(play.closesMonth())).isFalse();
        assertThat(stands(play.closesMonth())).isTrue();
    }

    @Test
    void everyHouseholdOfTheTeamFaresBetterEachMonth() {
        Play play = lesson(buurtkamer()).begins().does(build("buurtkamer")).closesMonths(2);

        assertThat(play.level(LifeDomain.WORK)).isEqualTo(22);
        assertThat(workOfTheNeighbours(play)).isEqualTo(22);
    }

    @Test
    void whatAHouseholdHasNotInPlayStaysOut() {
        FacilityBuilder warm =
                aFacility("buurtkamer").drift(new TreeMap<>(Map.of(LifeDomain.SOCIAL_NETWORK, new Step(5))));

        assertThat(lesson(warm)
                        .begins()
                        .does(build("buurtkamer"))
                        .closesMonth()
                        .household()
                        .wellbeing()
                        .levels())
                .doesNotContainKey(LifeDomain.SOCIAL_NETWORK);
    }

    @Test
    void aBudgetPaysForItAndForItsUpkeepUntilItIsEmpty() {
        Play play = lesson(buurtkamer().cost(Optional.of(aCost(250, "potje"))).upkeep(Optional.of(Money.euros(100))))
                .begins()
                .does(build("buurtkamer"));
        assertThat(play.budget("potje")).isEqualTo(Money.euros(150));

        assertThat(play.closesMonth().budget("potje")).isEqualTo(Money.euros(50));
        assertThat(stands(play)).isTrue();
        assertThat(stands(play.closesMonth())).isFalse();
        assertThat(play.budget("potje")).isEqualTo(Money.euros(50));
        assertThat(play.happenedToTeam(TeamEvent.FacilityLapsed.class))
                .containsExactly(new TeamEvent.FacilityLapsed(Ref.to("buurtkamer"), true));
    }

    @Test
    void itEndsWhenItsTimeIsOverAndCanBeBuiltAgain() {
        Play play = lesson(buurtkamer().lasts(Optional.of(2))).begins().does(build("buurtkamer"));
        assertThat(stands(play.closesMonth())).isTrue();
        assertThat(stands(play.closesMonth())).isTrue();
        assertThat(stands(play.closesMonth())).isFalse();

        assertThat(stands(play.does(build("buurtkamer")))).isTrue();
    }

    @Test
    void lessTimeIsLostWhileItStands() {
        Play play = lesson(buurtkamer().loss(Optional.of(5))).begins();
        assertThat(play.state().team().get(1).lost()).isEqualTo(Hours.of(7));

        play.does(build("buurtkamer")).closesMonth();

        assertThat(play.state().team().get(1).lost()).isEqualTo(new Hours(56 * 20 / 100));
    }

    @Test
    void itIsRefusedForAGoodReason() {
        FacilityBuilder dear = buurtkamer().cost(Optional.of(aCost(401, "potje", "elders")));
        assertThat(lesson(dear).begins().refused(build("buurtkamer")))
                .isEqualTo(new Refusal.BudgetShort(Ref.to("potje"), Money.euros(401), Money.euros(400)));
        assertThat(lesson(dear).begins().refused(build("buurtkamer", "elders")))
                .isEqualTo(new Refusal.ChooseBudget(refs("potje")));
        assertThat(lesson(buurtkamer()).begins().refused(build("buurtkamer", "potje")))
                .isEqualTo(new Refusal.ChooseBudget(List.of()));
        assertThat(lesson(buurtkamer().hours(Hours.of(99))).begins().refused(build("buurtkamer")))
                .isInstanceOf(Refusal.NotEnoughHours.class);
        assertThat(lesson(buurtkamer()).begins().refused(build("zwembad"))).isEqualTo(new Refusal.Unknown());
        assertThat(lesson(buurtkamer()).begins().does(build("buurtkamer")).refused(build("buurtkamer")))
                .isEqualTo(new Refusal.AlreadyRunning());
    }

    @Test
    void onlyACaseworkerBuildsAndOnlyWhileTheGameRuns() {
        Order session = Order.ofSession(build("buurtkamer"));
        assertThat(lesson(buurtkamer()).begins().refused(session)).isEqualTo(new Refusal.NotAllowed());
        assertThat(lesson(buurtkamer()).waits().refused(new Order(1, Optional.empty(), build("buurtkamer"))))
                .isEqualTo(new Refusal.NotPlaying());
    }

    @Test
    void itMayNeedAPolicy() {
        FacilityBuilder needing = buurtkamer().needs(List.of(new Condition.PolicyOn(Ref.to("beleid-0"))));

        assertThat(lesson(needing).begins().refused(build("buurtkamer"))).isEqualTo(new Refusal.Unknown());
        lesson(needing).under(new Change.Loss(1)).begins().does(build("buurtkamer"));
    }

    @Test
    void aCaseMayOfferSomethingThroughIt() {
        Play play = Scene.of(aCase().interventions(List.of(anIntervention("meedoen")
                        .visibleWhen(List.of(new Condition.FacilityStands(Ref.to("buurtkamer"))))
                        .build())))
                .facilities(buurtkamer())
                .begins();
        assertThat(play.refused(start("meedoen"))).isEqualTo(new Refusal.Unknown());

        play.does(build("buurtkamer")).does(start("meedoen"));
    }

    @Test
    void theNetworkMayStartOneByItself() {
        Play play = Scene.of(aCase().network(List.of(aContact("buurvrouw")
                        .then(List.of(new Effect.Found(Ref.to("buurtkamer")), new Effect.Found(Ref.to("elders"))))
                        .build())))
                .facilities(aFacility("buurtkamer"))
                .begins()
                .does(involve("buurvrouw"));

        assertThat(play.state().facilities()).containsOnlyKeys(Ref.to("buurtkamer"));
        assertThat(play.state().facilities().get(Ref.<Facility>to("buurtkamer")).stands())
                .isTrue();
        assertThat(play.happenedToTeam(TeamEvent.FacilityPaid.class)).isEmpty();
        assertThat(play.refused(build("buurtkamer"))).isEqualTo(new Refusal.AlreadyRunning());
    }
}
