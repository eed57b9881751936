package nl.kostenbewust.core.check;

import java.util.Optional;
import java.util.function.Consumer;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Programme;

/** What counts goes on at least as long as the game does, and households come in while it is played. */
final class Horizons implements Check {
    /** How many months a case is played by itself. */
    static final int ROUNDS_ALONE = 12;

    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<Case> file : content.of(Case.class)) {
            if (file.value().horizon() < ROUNDS_ALONE) {
                found.accept(file.finding(
                        FindingCode.HORIZON_SHORT,
                        "horizon",
                        "De horizon ligt voor het einde van het spel",
                        "kies " + ROUNDS_ALONE + " of meer"));
            }
        }
        content.of(Programme.class).forEach(file -> programme(file, content, found));
    }

    private static void programme(ContentFile<Programme> file, Content content, Consumer<Finding> found) {
        int rounds = file.value().rounds();
        for (Part<Programme.Arrival> part : file.parts(Programme.Arrival.class)) {
            Programme.Arrival arrival = part.value();
            if (arrival.month() < 1 || arrival.month() > rounds) {
                String message = "Dit huishouden meldt zich in maand " + arrival.month() + " van " + rounds;
                found.accept(file.finding(FindingCode.ARRIVAL_OUTSIDE, part.in("month"), message, ""));
            }
            Optional<Case> late = content.of(Case.class).stream()
                    .map(ContentFile::value)
                    .filter(story -> story.id().equals(arrival.household()))
                    .filter(story -> story.horizon() < rounds - arrival.month() + 1)
                    .findFirst();
            late.ifPresent(story -> found.accept(file.finding(
                    FindingCode.HORIZON_SHORT,
                    part.in("household"),
                    "De horizon van " + story.id() + " ligt op maand " + story.horizon()
                            + ", voor het einde van deze les",
                    "kies minder rounds, of een latere horizon")));
        }
    }
}
