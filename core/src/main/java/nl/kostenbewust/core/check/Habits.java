package nl.kostenbewust.core.check;

import java.util.function.Consumer;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.scenario.Case;

/** A habit has a support that can stop; otherwise it never fades. */
final class Habits implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<Case> file : content.of(Case.class)) {
            file.parts(Effect.LevelChange.class).stream()
                    .filter(part -> part.value().habit() && !isSupported(part, file))
                    .forEach(part -> found.accept(file.finding(
                            FindingCode.HABIT_NEVER_FADES,
                            part.path(),
                            "Deze gewoonte vervaagt nooit: er is geen service die stopt",
                            "haal habit weg, of geef de interventie een service")));
        }
    }

    private static boolean isSupported(Part<Effect.LevelChange> change, ContentFile<Case> file) {
        return file.parts(Intervention.class).stream()
                .anyMatch(part -> part.value().service().isPresent() && change.isInside(part));
    }
}
