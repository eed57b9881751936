package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.PlanStep;

/**
 * The plan.
 *
 * @param steps agreed; empty: there is no plan yet
 * @param offered steps that can be put in it
 * @param counter what the household would rather; empty: nothing
 * @param says why, in the household's words
 */
public record PlanView(List<StepView> steps, List<StepOffer> offered, List<PlanStep> counter, List<Text> says) {
    /**
     * An agreed step.
     *
     * @param id the intervention
     * @param title what it is called
     * @param by who carries it
     * @param stage how far it is
     * @param monthsLeft until it works
     */
    public record StepView(Ref<Intervention> id, Text title, Carrier by, Stage stage, Optional<Integer> monthsLeft) {}

    /**
     * A step that is offered.
     *
     * @param id the intervention
     * @param title what it is called
     * @param about what it is
     * @param carriers who may carry it, and the hours that takes
     */
    public record StepOffer(Ref<Intervention> id, Text title, Text about, List<CarrierHours> carriers) {}

    /**
     * Who may carry a step.
     *
     * @param by who
     * @param hours what it costs the caseworker
     */
    public record CarrierHours(Carrier by, Hours hours) {}

    /** How far a step is. */
    public enum Stage {
        /** Nog niet begonnen. */
        WAITING,
        /** Gestart, werkt nog niet. */
        STARTED,
        /** Loopt. */
        WORKING,
        /** Klaar. */
        DONE,
        /** Mislukt. */
        FAILED
    }
}
