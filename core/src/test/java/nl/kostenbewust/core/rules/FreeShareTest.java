package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aBudget;
import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aCostLine;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static nl.kostenbewust.core.rules.Words.askReceipt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Change;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Share;
import nl.kostenbewust.core.play.TeamEvent;
import org.junit.jupiter.api.Test;

/** Game design, section 8: of what a very dear family costs a part may be spent freely, once its receipt is complete. */
class FreeShareTest {
    private static final Change.FreeShare FIFTH =
            new Change.FreeShare(new Share(200), Money.euros(100_000), Ref.to("vrij"));

    /** Care at 5,000 a month is on the receipt from the start; so much a month of shelter must be asked for. */
    private static Scene family(long shelterPerMonth) {
        return Scene.of(aCase().household(aHousehold()
                        .costs(List.of(
                                aCostLine("zorg", Payer.HEALTH_INSURER, 5_000).build(),
                                aCostLine("opvang", Payer.MUNICIPALITY, shelterPerMonth)
                                        .ask(Optional.of(Ref.to("gemeente")))
                                        .build()))
                        .build()))
                .agencies(anAgency("gemeente"))
                .budgets(aBudget("vrij").perHousehold(Money.NONE));
    }

    @Test
    void aFifthIsFreeOnceEveryLineIsKnown() {
        Play play = family(5_000).under(FIFTH).begins();
        assertThat(play.budget("vrij")).isEqualTo(Money.NONE);

        play.does(askReceipt("opvang"));

        assertThat(play.budget("vrij")).isEqualTo(Money.euros(24_000));
        assertThat(play.closesMonth().budget("vrij")).as("once").isEqualTo(Money.euros(24_000));
    }

    @Test
    void exactlyTheThresholdIsNotEnough() {
        Money twelfth = new Money(10_000_000 / 12);
        assertThat(twelfth.times(12).covers(Money.euros(100_000))).isFalse();
        assertThat(family(3_333)
                        .under(FIFTH)
                        .begins()
                        .does(askReceipt("opvang"))
                        .budget("vrij"))
                .isEqualTo(Money.NONE);
        assertThat(family(3_334)
                        .under(FIFTH)
                        .begins()
                        .does(askReceipt("opvang"))
                        .budget("vrij"))
                .isEqualTo(new Money(8_334L * 12 * 100 / 5));
    }

    @Test
    void withoutThePolicyNothingIsFree() {
        Play play = family(9_000).begins().does(askReceipt("opvang"));

        assertThat(play.happenedToTeam(TeamEvent.FreeShareGiven.class)).isEmpty();
    }
}
