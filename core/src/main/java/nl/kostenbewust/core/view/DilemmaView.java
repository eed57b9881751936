package nl.kostenbewust.core.view;

import java.util.List;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/**
 * A dilemma that waits.
 *
 * @param id its name
 * @param from who puts it
 * @param text the question
 * @param answers what can be said
 */
public record DilemmaView(Ref<Dilemma> id, Text from, Text text, List<AnswerView> answers) {
    /**
     * A possible answer.
     *
     * @param id its name
     * @param text the words
     * @param silence whether this is what silence means
     */
    public record AnswerView(Ref<Dilemma.Answer> id, Text text, boolean silence) {}
}
