package nl.kostenbewust.core.check;

import java.util.function.Consumer;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.ScriptedEvent;
import nl.kostenbewust.core.scenario.Case;

/** A level that moves by a whole point in an event has news that says why. */
final class Jumps implements Check {
    private static final int WHOLE_POINT = 10;

    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<Case> file : content.of(Case.class)) {
            for (Part<ScriptedEvent> event : file.parts(ScriptedEvent.class)) {
                if (event.value().news().isEmpty()) {
                    file.parts(Effect.LevelChange.class).stream()
                            .filter(change -> change.isInside(event))
                            .filter(change -> Math.abs(change.value().by().tenths()) >= WHOLE_POINT)
                            .forEach(change -> found.accept(file.finding(
                                    FindingCode.LEVEL_JUMP,
                                    change.path(),
                                    "‘" + event.value().id()
                                            + "’ verandert een niveau met een heel punt, zonder nieuws",
                                    "schrijf news bij de gebeurtenis")));
                }
            }
        }
    }
}
