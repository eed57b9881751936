package nl.kostenbewust.core.score;

import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Ref;

/**
 * What would help next.
 *
 * @param weakest the lowest corner
 * @param next what would raise it most
 */
public record Advice(Corner weakest, Next next) {
    /** What can be advised. A closed vocabulary; it names nothing that a team may not know. */
    public sealed interface Next {
        /** Settle this matter: by an intervention, a request, or a reasoned no. */
        record Settle(Ref<Matter> matter) implements Next {}

        /** Talk about this matter with whom it concerns, and settle it together. */
        record SettleTogether(Ref<Matter> matter) implements Next {}

        /** Ask consent before acting on this matter. */
        record AskConsent(Ref<Matter> matter) implements Next {}

        /** Put a second kind of argument on file for this matter. */
        record ArgueFromMoreSides(Ref<Matter> matter) implements Next {}

        /** Find better ground for this matter: a rule that fits, or room in the law with reasons. */
        record FindBetterGround(Ref<Matter> matter) implements Next {}

        /** Stop what earned a penalty. */
        record AvoidPenalties() implements Next {}

        /** Look at who pays what, and what a cheaper way would be. */
        record WatchTheCosts() implements Next {}

        /** Do something for this life domain. */
        record RaiseLevel(LifeDomain domain) implements Next {}

        /** Spend time with the household. */
        record BuildTrust() implements Next {}

        /** Let the household and its network carry more of the plan. */
        record GiveRoom() implements Next {}
    }
}
