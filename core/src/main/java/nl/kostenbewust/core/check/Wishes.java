package nl.kostenbewust.core.check;

import java.util.function.Consumer;
import nl.kostenbewust.core.model.Decision;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Wish;
import nl.kostenbewust.core.scenario.Case;

/** Every wish can be heard and met. */
final class Wishes implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<Case> file : content.of(Case.class)) {
            for (Part<Wish> part : file.parts(Wish.class)) {
                Wish wish = part.value();
                if (!isHeard(wish, file)) {
                    found.accept(file.finding(
                            FindingCode.WISH_UNHEARD,
                            part.path(),
                            "Niemand kan de wens ‘" + wish.id() + "’ horen",
                            "zet bij heard_in een gesprek"));
                }
                if (!isMet(wish, file)) {
                    found.accept(file.finding(
                            FindingCode.WISH_UNMET,
                            part.path(),
                            "Niets komt tegemoet aan de wens ‘" + wish.id() + "’",
                            "zet ‘meet: " + wish.id() + "’ bij een gevolg, of ‘meets’ bij een beslissing"));
                }
            }
        }
    }

    private static boolean isHeard(Wish wish, ContentFile<Case> file) {
        return !wish.heardIn().isEmpty()
                || file.parts(Effect.Hear.class).stream()
                        .anyMatch(hear -> hear.value().hear().equals(wish.id()));
    }

    private static boolean isMet(Wish wish, ContentFile<Case> file) {
        return file.parts(Effect.Meet.class).stream()
                        .anyMatch(meet -> meet.value().meet().equals(wish.id()))
                || file.parts(Decision.class).stream()
                        .anyMatch(decision -> decision.value().meets().contains(wish.id()));
    }
}
