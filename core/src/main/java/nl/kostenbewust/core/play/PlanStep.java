package nl.kostenbewust.core.play;

import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;

/**
 * A step of the plan.
 *
 * @param step the intervention
 * @param by who carries it
 */
public record PlanStep(Ref<Intervention> step, Carrier by) {}
