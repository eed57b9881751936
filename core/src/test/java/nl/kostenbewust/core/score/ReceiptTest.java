package nl.kostenbewust.core.score;

import static nl.kostenbewust.core.fixture.Fixture.DESIGNED;
import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aCostLine;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.aScenario;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.fixture.ProgrammeBuilder;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Source;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.rules.Outcome;
import nl.kostenbewust.core.rules.Projection;
import nl.kostenbewust.core.rules.Rules;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.core.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private static final Ref<Household> ELSEWHERE = Ref.to("elders");

    private final Case story = aCase().horizon(6)
            .household(aHousehold()
                    .costs(List.of(
                            aCostLine("uitkering", Payer.MUNICIPALITY, 1_000).build(),
                            aCostLine("opvang", Payer.STATE, 200)
                                    .until(Optional.of(2))
                                    .certainty(Certainty.ESTIMATED)
                                    .build()))
                    .build())
            .build();

    @Test
    void muddlingOnIsPaidMonthByMonthUpToTheHorizon() {
        Receipt receipt = Receipt.of(story, months(9));

        assertThat(receipt.total(Ref.to("uitkering"))).isEqualTo(Money.euros(6_000));
        assertThat(receipt.total(Payer.STATE)).isEqualTo(Money.euros(400));
        assertThat(receipt.total()).isEqualTo(Money.euros(6_400));
        assertThat(receipt.payers())
                .containsOnlyKeys(Payer.MUNICIPALITY, Payer.STATE)
                .containsEntry(Payer.MUNICIPALITY, Money.euros(6_000));
    }

    @Test
    void aLineSaysWhoPaysWhatWhenAndHowSureThatIs() {
        Receipt.Line line = Receipt.of(story, months(3)).lines().get(0);

        assertThat(line.item())
                .isEqualTo(new Receipt.Item(
                        Optional.of(Ref.to("opvang")), Payer.STATE, Text.nl("opvang"), DESIGNED, Certainty.ESTIMATED));
        assertThat(line.months()).containsOnlyKeys(1, 2);
        assertThat(line.upTo(1)).isEqualTo(Money.euros(200));
    }

    @Test
    void aReceiptCanBeReadAsItStoodEarlier() {
        Receipt receipt = Receipt.of(story, months(6));

        assertThat(receipt.upTo(4)).isEqualTo(Receipt.of(story, months(4)));
        assertThat(receipt.upTo(0).lines()).isEmpty();
    }

    @Test
    void theSameCostPaidTwiceIsOneLine() {
        HouseholdEvent gift = once(Payer.FUND, 250);
        Receipt receipt = Receipt.of(story, List.of(here(gift), new TeamEvent.MonthClosed(1), here(gift)));

        assertThat(receipt.lines()).singleElement().satisfies(line -> {
            assertThat(line.months()).containsOnlyKeys(1, 2);
            assertThat(line.total()).isEqualTo(Money.euros(500));
        });
    }

    @Test
    void ownHoursCostSeventySevenEuros() {
        Receipt receipt =
                Receipt.of(story, List.of(new TeamEvent.HoursSpent(1, Optional.of(story.id()), Hours.of(40))));

        assertThat(receipt.total(Payer.TEAM)).isEqualTo(Money.euros(3_080));
        assertThat(receipt.lines().get(0).item().source()).isEqualTo(new Source("derived 002:155-156"));
    }

    @Test
    void costsAndHoursOfOthersAreNotOnIt() {
        Receipt receipt = Receipt.of(
                story,
                List.of(
                        new InHousehold(ELSEWHERE, once(Payer.FUND, 250)),
                        new TeamEvent.HoursSpent(1, Optional.of(ELSEWHERE), Hours.of(4)),
                        new TeamEvent.HoursSpent(1, Optional.empty(), Hours.of(4))));

        assertThat(receipt.lines()).isEmpty();
        assertThat(receipt.total()).isEqualTo(Money.NONE);
    }

    @Test
    void monthsCountFromTheMonthOfArrival() {
        Receipt late = Receipt.of(story, after(lesson(3), 10));

        assertThat(late.total(Ref.to("uitkering"))).isEqualTo(Money.euros(6_000));
        assertThat(late).isEqualTo(Receipt.of(story, months(6)));
    }

    private List<Event> months(int months) {
        return after(lesson(1), months);
    }

    private Scenario lesson(int arrival) {
        Scenario lesson = aScenario(story);
        return new Scenario(
                ProgrammeBuilder.builder(lesson.programme())
                        .arrivals(List.of(new Programme.Arrival(story.id(), arrival)))
                        .build(),
                lesson.cases(),
                lesson.agencies(),
                lesson.budgets());
    }

    private static List<Event> after(Scenario lesson, int months) {
        Chance chance = Chance.of(1);
        List<Event> events = new ArrayList<>();
        Outcome.Accepted game =
                accepted(Rules.decide(lesson, Rules.START, Order.ofSession(new Command.Begin(List.of(1))), chance));
        events.addAll(game.events());
        for (int month = 1; month <= months; month++) {
            game = month <= 4
                    ? accepted(Rules.decide(lesson, game.state(), Order.ofSession(new Command.CloseMonth()), chance))
                    : Projection.play(lesson, game.state(), chance, 1);
            events.addAll(game.events());
        }
        return events;
    }

    private static Outcome.Accepted accepted(Outcome outcome) {
        return (Outcome.Accepted) outcome;
    }

    private Event here(HouseholdEvent what) {
        return new InHousehold(story.id(), what);
    }

    private static HouseholdEvent once(Payer payer, long euros) {
        return new HouseholdEvent.CostPaidOnce(payer, Text.nl("gift"), Money.euros(euros), DESIGNED, Certainty.KNOWN);
    }
}
