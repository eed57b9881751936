package nl.kostenbewust.core.check;

import java.util.function.Consumer;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.scenario.Case;

/** Somebody answers every request, and something follows from a no. */
final class Requests implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<Case> file : content.of(Case.class)) {
            for (Part<Request> part : file.parts(Request.class)) {
                Request request = part.value();
                if (request.parties().isEmpty()) {
                    String message = "Niemand antwoordt op het verzoek ‘" + request.id() + "’";
                    found.accept(file.finding(
                            FindingCode.REQUEST_NO_PARTY, part.in("parties"), message, "noem een instantie"));
                }
                if (isDeadEnd(request)) {
                    String message =
                            "Na een nee op ‘" + request.id() + "’ kan een speler niet verder en volgt er niets";
                    String hint = "geef het een ladder, een offer of gevolgen bij refused";
                    found.accept(file.finding(FindingCode.REQUEST_DEAD_END, part.path(), message, hint));
                }
            }
        }
    }

    private static boolean isDeadEnd(Request request) {
        return request.ladder().isEmpty()
                && request.offer().isEmpty()
                && request.refused().isEmpty();
    }
}
