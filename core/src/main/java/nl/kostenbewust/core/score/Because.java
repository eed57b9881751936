package nl.kostenbewust.core.score;

import java.util.Optional;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Penalty;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/** What a reason rests on: a closed vocabulary, each word one rule of the score (game design, section 10). */
public sealed interface Because {
    /** A matter was settled on a ground of this worth; {@code by} is absent for a reasoned no. */
    record Settled(Ref<Matter> matter, Optional<Ref<Decidable>> by, Worth worth) implements Because {}

    /** A matter is undecided; {@code danger}: while danger stands. */
    record Undecided(Ref<Matter> matter, boolean danger) implements Because {}

    /** Colleagues approved the decision, with reasons on file. */
    record PeerReviewed(Ref<Matter> matter) implements Because {}

    /** Fewer than two kinds of argument are on file. */
    record OneSided(Ref<Matter> matter) implements Because {}

    /** Consent was missing. */
    record WithoutConsent(Ref<Matter> matter) implements Because {}

    /** A penalty, with the reason that the case gives. */
    record Penalised(Penalty penalty, Text reason) implements Because {}

    /** What it costs up to the horizon. The other two figures come from hidden routes: for the debrief only. */
    record Cost(Money cost, Money good, Money span) implements Because {}

    /** How people fare at the horizon: sums of levels in tenths. The other two come from hidden routes: for the debrief only. */
    record Levels(int levels, int worst, int good) implements Because {}

    /** Whether it was talked about beforehand with whom it concerns. */
    record TalkedBeforehand(Ref<Matter> matter, boolean talked) implements Because {}

    /** Whether the decision meets a wish. */
    record MeetsWish(Ref<Matter> matter, boolean met) implements Because {}

    /** Whether household or network does its own part, agreed and bearable. */
    record OwnContribution(Ref<Matter> matter, boolean contributed) implements Because {}

    /** Trust as it stands, 0 to 100. */
    record Trust(int trust) implements Because {}

    /** Ownership as it stands, 0 to 100. */
    record Ownership(int ownership) implements Because {}
}
