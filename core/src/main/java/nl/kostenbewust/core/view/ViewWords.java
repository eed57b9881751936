package nl.kostenbewust.core.view;

import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.text.Messages;

/** Words for what a client draws; for those who hear a screen rather than see it. */
public final class ViewWords {
    private ViewWords() {}

    /** How a resident is. */
    public static Text of(ResidentView.Mood mood) {
        return Messages.word("mood", mood);
    }

    /** How an official sits there. */
    public static Text of(PartyView.Posture posture) {
        return Messages.word("posture", posture);
    }

    /** How far a step of the plan is. */
    public static Text of(PlanView.Stage stage) {
        return Messages.word("stage", stage);
    }

    /** A kind of action. */
    public static Text of(ActionView.Kind kind) {
        return Messages.word("kind", kind);
    }
}
