package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aDebt;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.rules.Words.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.DebtBuilder;
import nl.kostenbewust.core.model.Debt;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.HouseholdEvent;
import org.junit.jupiter.api.Test;

/** Debts grow at each month's close, are paid, frozen, written off. */
class DebtTest {
    private static final Ref<Debt> RENT = Ref.to("huur");

    /** 500 euros that grow by 30 a month. */
    private static DebtBuilder rent() {
        return aDebt("huur", 500).growsPerMonth(Money.euros(30));
    }

    private static Play owing(DebtBuilder debt, Effect... effects) {
        return Scene.of(aCase().household(
                                aHousehold().debts(List.of(debt.build())).build())
                        .interventions(List.of(anIntervention("regeling")
                                .then(List.of(effects))
                                .build())))
                .begins();
    }

    private static Effect pay(long euros) {
        return new Effect.PayDebt(RENT, Optional.of(Money.euros(euros)));
    }

    @Test
    void itGrowsEveryMonth() {
        assertThat(owing(rent()).closesMonths(3).debt("huur")).isEqualTo(Money.euros(590));
    }

    @Test
    void itsGrowthChangesFromHereOn() {
        Play play = owing(rent(), new Effect.Growth(RENT, Money.euros(50))).does(start("regeling"));

        assertThat(play.closesMonths(2).debt("huur")).isEqualTo(Money.euros(600));
    }

    @Test
    void itGrowsNoFurtherThanItsCap() {
        Play play = owing(rent().atMost(Optional.of(Money.euros(550)))).closesMonths(2);

        assertThat(play.debt("huur")).isEqualTo(Money.euros(550));
        assertThat(play.happened(HouseholdEvent.DebtChanged.class))
                .containsExactly(new HouseholdEvent.DebtChanged(RENT, Money.euros(20), Cause.GROWTH));
        assertThat(play.closesMonths(3).debt("huur")).isEqualTo(Money.euros(550));
    }

    @Test
    void aDebtAboveItsCapDoesNotShrink() {
        assertThat(owing(rent().atMost(Optional.of(Money.euros(400))))
                        .closesMonths(2)
                        .debt("huur"))
                .isEqualTo(Money.euros(500));
    }

    @Test
    void aFrozenDebtGrowsNoMore() {
        Play play = owing(rent(), new Effect.FreezeDebt(RENT))
                .closesMonth()
                .does(start("regeling"))
                .closesMonths(3);

        assertThat(play.debt("huur")).isEqualTo(Money.euros(530));
    }

    @Test
    void partOfItIsPaid() {
        assertThat(owing(rent(), pay(200)).does(start("regeling")).debt("huur")).isEqualTo(Money.euros(300));
    }

    @Test
    void noMoreIsPaidThanIsOwed() {
        Play play = owing(rent(), pay(700)).does(start("regeling"));

        assertThat(play.debt("huur")).isEqualTo(Money.NONE);
        assertThat(play.happened(HouseholdEvent.DebtChanged.class))
                .containsExactly(new HouseholdEvent.DebtChanged(RENT, Money.euros(-500), Cause.INTERVENTION));
    }

    @Test
    void withoutASumAllOfItIsPaid() {
        assertThat(owing(rent(), new Effect.PayDebt(RENT, Optional.empty()))
                        .does(start("regeling"))
                        .debt("huur"))
                .isEqualTo(Money.NONE);
        assertThat(owing(rent(), new Effect.WriteOff(RENT))
                        .does(start("regeling"))
                        .debt("huur"))
                .isEqualTo(Money.NONE);
    }

    @Test
    void whatIsPaidGrowsNoMore() {
        Play play = owing(rent(), pay(500)).does(start("regeling")).closesMonths(3);

        assertThat(play.debt("huur")).isEqualTo(Money.NONE);
    }

    @Test
    void itMayGrowAtOnce() {
        assertThat(owing(rent(), new Effect.GrowDebt(RENT, Money.euros(125)))
                        .does(start("regeling"))
                        .debt("huur"))
                .isEqualTo(Money.euros(625));
    }
}
