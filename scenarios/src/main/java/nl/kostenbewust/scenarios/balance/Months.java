package nl.kostenbewust.scenarios.balance;

import java.util.BitSet;
import java.util.List;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.rules.Situation;
import nl.kostenbewust.core.view.ActionView.Kind;

/** Looks, at the beginning of each month, at what can be done. Not for two threads. */
final class Months {
    private final Subject subject;
    private final BitSet deadEnds = new BitSet();
    private final BitSet open = new BitSet();
    private final BitSet useful = new BitSet();

    Months(Subject subject) {
        this.subject = subject;
    }

    /** Writes down what can be done in the month that begins. */
    void look(Run run) {
        Situation now = run.situation();
        if (now.state().decisions().matters().size()
                >= subject.story().matters().size()) {
            return;
        }
        open.set(run.month());
        boolean anything = false;
        for (Option option : subject.options()) {
            if (!option.undoes() && run.allows(option)) {
                anything = true;
                if (isUseful(option, now)) {
                    useful.set(run.month());
                    return;
                }
            }
        }
        deadEnds.set(run.month(), !anything);
    }

    /** More than keeping in touch. */
    private static boolean isUseful(Option option, Situation now) {
        if (option.kind() == Kind.MESSAGE) {
            return false;
        }
        boolean talk = option.move() instanceof Move.Fixed fixed
                && fixed.command().orElseThrow() instanceof Command.Talk held
                && now.state().knowledge().talks().stream()
                        .anyMatch(one -> one.with().equals(held.talk()) && one.about() == held.about());
        return !talk;
    }

    /** Months in which nothing but passing was allowed while matters were open. */
    BitSet deadEnds() {
        return deadEnds;
    }

    /** Months that began with matters open. */
    BitSet open() {
        return open;
    }

    /** Months that began with matters open and something useful allowed. */
    BitSet useful() {
        return useful;
    }

    /** The first of these months, in words. */
    static List<Integer> list(BitSet months) {
        return months.stream().boxed().toList();
    }
}
