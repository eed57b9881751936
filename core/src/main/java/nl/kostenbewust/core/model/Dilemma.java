package nl.kostenbewust.core.model;

import java.util.List;

/**
 * A question that a resident puts and that must be answered before the month closes.
 *
 * @param id its name in the file
 * @param from who puts it
 * @param text the question
 * @param answers two to four; the last one is what silence means
 */
public record Dilemma(Ref<Dilemma> id, Ref<Resident> from, Text text, List<Answer> answers) {
    /**
     * One answer.
     *
     * @param id its name in the file
     * @param text what the caseworker says
     * @param then what follows
     */
    public record Answer(Ref<Answer> id, Text text, List<Effect> then) {}
}
