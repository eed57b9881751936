package nl.kostenbewust.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Text;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void money_has_groups_of_three_and_cents_only_where_there_are_any() {
        assertThat(Figures.money(Money.euros(2400)).nl()).isEqualTo("€ 2.400");
        assertThat(Figures.money(Money.euros(2400)).in(true)).isEqualTo("€ 2,400");
        assertThat(Figures.money(Money.euros(1_234_567)).nl()).isEqualTo("€ 1.234.567");
        assertThat(Figures.money(new Money(7_705)).nl()).isEqualTo("€ 77,05");
        assertThat(Figures.money(new Money(7_750)).in(true)).isEqualTo("€ 77.50");
        assertThat(Figures.money(Money.NONE).nl()).isEqualTo("€ 0");
    }

    @Test
    void less_than_nothing_has_a_real_minus() {
        assertThat(Figures.money(Money.euros(-300)).nl()).isEqualTo("\u2212€ 300");
        assertThat(Figures.money(new Money(-5)).nl()).isEqualTo("\u2212€ 0,05");
        assertThat(Figures.signed(-4).nl()).isEqualTo("\u22124");
        assertThat(Figures.signed(6).nl()).isEqualTo("+6");
    }

    @Test
    void an_estimate_shows_that_it_is_one() {
        assertThat(Figures.money(Money.euros(4200), Certainty.ESTIMATED).nl()).isEqualTo("± 4.200");
        assertThat(Figures.money(Money.euros(4200), Certainty.KNOWN).nl()).isEqualTo("€ 4.200");
    }

    @Test
    void hours_are_read_in_halves() {
        assertThat(Figures.hours(new Hours(13)).nl()).isEqualTo("6½ uur");
        assertThat(Figures.hours(new Hours(1)).nl()).isEqualTo("½ uur");
        assertThat(Figures.hours(new Hours(1)).in(true)).isEqualTo("½ hour");
        assertThat(Figures.hours(Hours.of(1)).in(true)).isEqualTo("1 hour");
        assertThat(Figures.hours(new Hours(3)).in(true)).isEqualTo("1½ hours");
        assertThat(Figures.hours(Hours.NONE).nl()).isEqualTo("0 uur");
    }

    @Test
    void levels_months_and_lists() {
        assertThat(Figures.level(new Level(24)).nl()).isEqualTo("2,4");
        assertThat(Figures.level(new Level(24)).in(true)).isEqualTo("2.4");
        assertThat(Figures.month(3).nl()).isEqualTo("maand 3");
        assertThat(Figures.months(1).nl()).isEqualTo("1 maand");
        assertThat(Figures.months(2).in(true)).isEqualTo("2 months");
        assertThat(Figures.and(List.of(Text.nl("a"), Text.nl("b"), Text.nl("c")))
                        .nl())
                .isEqualTo("a, b en c");
        assertThat(Figures.or(List.of(Text.nl("a"), Text.nl("b"))).in(true)).isEqualTo("a or b");
        assertThat(Figures.row(List.of()).nl()).isEqualTo("niets");
    }
}
