package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aCostLine;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static nl.kostenbewust.core.rules.Parts.consentFrom;
import static nl.kostenbewust.core.rules.Words.askConsent;
import static nl.kostenbewust.core.rules.Words.askReceipt;
import static nl.kostenbewust.core.rules.Words.flag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.CostLineBuilder;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Refusal;
import org.junit.jupiter.api.Test;

/** Game design, section 8: the receipt starts blank; lines appear as they are asked for. */
class ReceiptLineTest {
    private static CostLineBuilder asked() {
        return aCostLine("uitkering", Payer.MUNICIPALITY, 1_000).ask(Optional.of(Ref.to("bank")));
    }

    private static Play with(CostLineBuilder line) {
        return Scene.of(aCase().household(
                                aHousehold().costs(List.of(line.build())).build())
                        .consents(List.of(consentFrom("bank", 50))))
                .agencies(anAgency("bank"))
                .begins();
    }

    @Test
    void aLineShowsOnceItIsAskedFor() {
        Play play = with(asked());
        Hours before = play.hours(1);

        play.does(askReceipt("uitkering"));

        assertThat(play.household().knowledge().receipt()).containsExactly(Ref.to("uitkering"));
        assertThat(play.hours(1)).isEqualTo(before.minus(new Hours(1)));
        assertThat(play.refused(askReceipt("uitkering"))).isEqualTo(new Refusal.AlreadyAnswered());
    }

    @Test
    void someLinesTakeConsent() {
        Condition consent = new Condition.Consent(Ref.to("bank"));
        Play play = with(asked().needs(List.of(consent)));

        assertThat(play.refused(askReceipt("uitkering")))
                .isEqualTo(new Refusal.NotYet(List.of(consent), false, Optional.empty()));
        play.does(askConsent("bank")).does(askReceipt("uitkering"));
    }

    @Test
    void aLineThatNobodyKnowsOfDoesNotExist() {
        Play play = with(asked().visibleWhen(List.of(flag("gehoord"))));

        assertThat(play.refused(askReceipt("uitkering"))).isEqualTo(new Refusal.Unknown());
        assertThat(play.refused(askReceipt("niets"))).isEqualTo(new Refusal.Unknown());
    }

    @Test
    void aLineThatNeedNotBeAskedForIsKnownFromTheStart() {
        Play play = with(asked().ask(Optional.empty()));

        assertThat(play.refused(askReceipt("uitkering"))).isEqualTo(new Refusal.AlreadyAnswered());
    }

    @Test
    void aLineThatHasNotStartedIsNotThereToAskFor() {
        Play play = with(asked().ask(Optional.empty()).waiting(true));

        assertThat(play.refused(askReceipt("uitkering"))).isEqualTo(new Refusal.Unknown());
    }
}
