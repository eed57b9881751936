package nl.kostenbewust.core.check;

import java.util.function.Consumer;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.scenario.Case;

/** A dilemma has two to four answers. */
final class DilemmaAnswers implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<Case> file : content.of(Case.class)) {
            for (Part<Dilemma> part : file.parts(Dilemma.class)) {
                int answers = part.value().answers().size();
                if (answers < 2 || answers > 4) {
                    String message = "Het dilemma ‘" + part.value().id() + "’ heeft " + answers + " antwoorden";
                    found.accept(file.finding(
                            FindingCode.DILEMMA_ANSWERS, part.in("answers"), message, "geef er twee tot vier"));
                }
            }
        }
    }
}
