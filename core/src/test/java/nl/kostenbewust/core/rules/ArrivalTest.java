package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.model.LifeDomain.WORK;
import static nl.kostenbewust.core.rules.Words.handOver;
import static nl.kostenbewust.core.rules.Words.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.CaseBuilder;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.scenario.Programme;
import org.junit.jupiter.api.Test;

/** Households report in the month that the lesson says, and get a director. */
class ArrivalTest {
    private static Ref<Household> house(int number) {
        return Ref.to("huis-" + number);
    }

    /** Houses 1, 2, 3… report in these months. */
    private static Play reporting(int seats, int... months) {
        CaseBuilder[] cases = new CaseBuilder[months.length];
        List<Programme.Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < months.length; i++) {
            cases[i] = aCase().id(house(i + 1));
            arrivals.add(new Programme.Arrival(house(i + 1), months[i]));
        }
        return Scene.of(cases).programme(p -> p.arrivals(arrivals)).seats(seats).begins();
    }

    private static HouseholdState state(Play play, int number) {
        return play.state().households().get(house(number));
    }

    @Test
    void aHouseholdComesInInItsMonth() {
        Play play = reporting(1, 1, 3);
        Order visit = new Order(1, Optional.of(house(2)), talk("bart", WORK));
        assertThat(play.state().households()).containsOnlyKeys(house(1));
        assertThat(play.refused(visit)).isEqualTo(new Refusal.Unknown());
        play.closesMonth();
        assertThat(play.state().households()).hasSize(1);

        play.closesMonth();

        assertThat(play.state().month()).isEqualTo(3);
        assertThat(state(play, 2).arrived()).isEqualTo(3);
        assertThat(play.happenedToTeam(TeamEvent.HouseholdArrived.class)).hasSize(1);
    }

    @Test
    void itBringsItsHours() {
        assertThat(reporting(1, 1, 2).closesMonth().state().team().get(1).total())
                .isEqualTo(Hours.of(28));
    }

    @Test
    void itsFirstMonthIsNoSilenceBeforehand() {
        Play play = reporting(1, 1, 3).closesMonths(2);
        Situation late = new Situation(play.scenario(), play.state(), house(2));

        assertThat(Conditions.holds(new Condition.SilentFor(2), late)).isFalse();
        assertThat(state(play, 2).wellbeing().trust()).isEqualTo(50);
        assertThat(state(play.closesMonth(), 2).wellbeing().trust()).isEqualTo(46);
    }

    @Test
    void itsOwnMonthsCountFromItsArrival() {
        Play play = reporting(1, 1, 3).closesMonths(2);
        Situation late = new Situation(play.scenario(), play.state(), house(2));

        assertThat(late.monthsIn()).isEqualTo(1);
        assertThat(Conditions.holds(new Condition.UntilMonth(1), late)).isTrue();
        assertThat(Conditions.holds(new Condition.FromMonth(2), late)).isFalse();
    }

    @Test
    void householdsAreSpreadOverTheTeam() {
        Play play = reporting(3, 1, 1, 1, 1);

        assertThat(state(play, 1).director()).isEqualTo(1);
        assertThat(state(play, 2).director()).isEqualTo(2);
        assertThat(state(play, 3).director()).isEqualTo(3);
        assertThat(state(play, 4).director()).isEqualTo(1);
    }

    @Test
    void whoHasTheFewestGetsTheNext() {
        Play play = reporting(2, 1, 1, 2);
        play.does(1, handOver(2));

        assertThat(state(play.closesMonth(), 3).director()).isEqualTo(1);
    }
}
