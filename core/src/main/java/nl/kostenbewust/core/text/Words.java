package nl.kostenbewust.core.text;

import java.util.Locale;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.DebtKind;
import nl.kostenbewust.core.model.Fear;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Mandate;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Penalty;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.model.RungPower;
import nl.kostenbewust.core.model.Source;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Cause;

/** Single words of the closed lists, as they stand on a label. */
public final class Words {
    private Words() {}

    /** The name of a life domain in the Zelfredzaamheid-Matrix, with a capital. */
    public static Text of(LifeDomain domain) {
        return Messages.word("domain", domain);
    }

    /** The name of a life domain inside a sentence, without the capital. */
    public static Text within(LifeDomain domain) {
        return uncapitalised(of(domain));
    }

    /** Who pays. */
    public static Text of(Payer payer) {
        return Messages.word("payer", payer);
    }

    /** A corner of the triangle. */
    public static Text of(Corner corner) {
        return Messages.word("corner", corner);
    }

    /** Who carries a step. */
    public static Text of(Carrier carrier) {
        return Messages.word("carrier", carrier);
    }

    /** Who must decide. */
    public static Text of(Mandate mandate) {
        return Messages.word("mandate", mandate);
    }

    /** What kind of debt. */
    public static Text of(DebtKind kind) {
        return Messages.word("debt", kind);
    }

    /** What is inquired about, to follow “ask about”. */
    public static Text of(Topic topic) {
        return Messages.word("topic", topic);
    }

    /** What a decision rests on. */
    public static Text of(Ground ground) {
        return Messages.word("ground", ground);
    }

    /** How far a request is. */
    public static Text of(RequestStatus status) {
        return Messages.word("status", status);
    }

    /** How sure a figure is. */
    public static Text of(Certainty certainty) {
        return Messages.word("certainty", certainty);
    }

    /** What an agency is afraid of. */
    public static Text of(Fear fear) {
        return Messages.word("fear", fear);
    }

    /** What a rung can do. */
    public static Text of(RungPower power) {
        return Messages.word("power", power);
    }

    /** What costs legitimacy. */
    public static Text of(Penalty penalty) {
        return Messages.word("penalty", penalty);
    }

    /** Why a number changed. */
    public static Text of(Cause cause) {
        return Messages.word("cause", cause);
    }

    /** Where a figure comes from. */
    public static Text of(Source source) {
        if (source.isDesigned()) {
            return Messages.text("source.designed");
        }
        if (source.value().startsWith("derived ")) {
            return Messages.text("source.derived", Text.nl(source.value().substring(8)));
        }
        return Messages.text("source.lines", Text.nl(source.value()));
    }

    private static Text uncapitalised(Text text) {
        return Text.of(uncapitalised(text.nl()), uncapitalised(text.in(true)));
    }

    private static String uncapitalised(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
