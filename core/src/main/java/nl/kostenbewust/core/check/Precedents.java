package nl.kostenbewust.core.check;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Programme;

/** Every card of the vraagbaak is like some request. */
final class Precedents implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        SortedSet<String> citable = new TreeSet<>();
        content.of(Case.class).stream()
                .flatMap(file -> file.parts(Request.class).stream())
                .forEach(request -> request.value().likeness().ifPresent(likeness -> citable.add(likeness.value())));
        for (ContentFile<Programme> file : content.of(Programme.class)) {
            for (Part<Programme.PrecedentCard> card : file.parts(Programme.PrecedentCard.class)) {
                String likeness = card.value().likeness().value();
                if (content.isWhole() && !citable.contains(likeness)) {
                    String message = "Geen enkel verzoek lijkt op ‘" + likeness + "’";
                    String hint = Nearest.hint(likeness, citable);
                    found.accept(file.finding(FindingCode.LIKENESS_UNUSED, card.in("likeness"), message, hint));
                }
            }
        }
    }
}
