package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kostenbewust.core.fixture.CaseBuilder;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Caseworker;
import nl.kostenbewust.core.play.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Game design, section 3: 14 hours a month for each household, shared equally; a quarter is lost to complexity. */
class HoursTest {
    private static Play neighbourhood(int households, int seats) {
        CaseBuilder[] cases = new CaseBuilder[households];
        for (int i = 0; i < households; i++) {
            cases[i] = aCase().id(Ref.to("huis-" + i));
        }
        return Scene.of(cases).seats(seats).begins();
    }

    private static int total(Play play) {
        return play.state().team().values().stream()
                .mapToInt(worker -> worker.total().halves())
                .sum();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 28", "1, 2, 14", "1, 3, 10", "1, 4, 7", "1, 5, 6", "1, 6, 5",
        "3, 1, 84", "3, 2, 42", "3, 4, 21", "3, 5, 17", "3, 6, 14", "5, 3, 47"
    })
    void theyAreSharedEquallyAndTheRestGoesToTheFirstSeats(int households, int seats, int first) {
        Play play = neighbourhood(households, seats);
        int smallest = play.state().team().values().stream()
                .mapToInt(worker -> worker.total().halves())
                .min()
                .orElseThrow();

        assertThat(total(play)).as("no half hour is lost in sharing").isEqualTo(28 * households);
        assertThat(play.state().team().get(1).total().halves()).isEqualTo(first);
        assertThat(first - smallest).isBetween(0, 1);
    }

    @Test
    void aQuarterIsLostToComplexity() {
        Caseworker worker = neighbourhood(2, 1).state().team().get(1);

        assertThat(worker.total()).isEqualTo(Hours.of(28));
        assertThat(worker.lost()).isEqualTo(Hours.of(7));
        assertThat(worker.left()).isEqualTo(Hours.of(21));
    }

    @Test
    void partsOfTheLossThatAreNoHalfHourStayWithTheCaseworker() {
        Caseworker worker = neighbourhood(1, 6).state().team().get(6);

        assertThat(worker.total()).isEqualTo(new Hours(4));
        assertThat(worker.lost()).isEqualTo(new Hours(1));
        Caseworker other = neighbourhood(1, 6).state().team().get(1);
        assertThat(other.lost()).isEqualTo(new Hours(1));
    }

    @Test
    void everyMonthHasItsOwnHoursAndNothingIsSavedUp() {
        Play play = neighbourhood(1, 1).closesMonth();

        assertThat(play.hours(1)).isEqualTo(new Hours(21));
    }

    @Test
    void whoJoinsGetsHoursFromTheNextMonth() {
        Play play = neighbourhood(1, 1).session(new Command.Join(4));
        assertThat(play.hours(4)).isEqualTo(Hours.NONE);
        assertThat(play.hours(1)).isEqualTo(new Hours(21));

        play.closesMonth();

        assertThat(play.state().team().get(4).total()).isEqualTo(Hours.of(7));
        assertThat(play.state().team().get(1).total()).isEqualTo(Hours.of(7));
    }
}
