package nl.kostenbewust.core.check;

import java.util.function.Consumer;
import nl.kostenbewust.core.model.Decision;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.scenario.Case;

/** Every matter can be settled by something. */
final class Matters implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<Case> file : content.of(Case.class)) {
            for (Part<Matter> part : file.parts(Matter.class)) {
                Matter matter = part.value();
                boolean decided = file.parts(Decision.class).stream()
                        .anyMatch(decision -> decision.value().matter().equals(matter.id()));
                if (!decided && matter.no().isEmpty()) {
                    String message = "Niets beslist over de kwestie ‘" + matter.id() + "’";
                    String hint = "zet ‘decides: {matter: " + matter.id() + ", …}’ bij een interventie of verzoek";
                    found.accept(file.finding(FindingCode.MATTER_UNDECIDABLE, part.path(), message, hint));
                }
            }
        }
    }
}
