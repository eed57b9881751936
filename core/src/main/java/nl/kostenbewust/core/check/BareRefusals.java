package nl.kostenbewust.core.check;

import java.util.List;
import java.util.function.Consumer;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Party;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.scenario.Case;

/** A no comes with a rule or a hint: it is the only way for a player to learn what would help. */
final class BareRefusals implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<Case> file : content.of(Case.class)) {
            for (Part<Request> part : file.parts(Request.class)) {
                Request request = part.value();
                if (isUntold(request.needs(), request.visibleWhen())
                        && request.hint().isEmpty()) {
                    bare(part.in("needs"), file, found);
                }
                if (request.hint().isEmpty()) {
                    file.parts(Party.class).stream()
                            .filter(party -> party.isInside(part)
                                    && party.value().rules().isEmpty())
                            .forEach(party -> bare(party.path(), file, found));
                }
            }
            for (Part<Intervention> part : file.parts(Intervention.class)) {
                Intervention step = part.value();
                if (isUntold(step.needs(), step.visibleWhen()) && step.hint().isEmpty()) {
                    bare(part.in("needs"), file, found);
                }
            }
        }
    }

    /** Whether a flag is needed that a player is never told of, and that does not already stand when the part is seen. */
    private static boolean isUntold(List<Condition> needs, List<Condition> visibleWhen) {
        return needs.stream().anyMatch(need -> need instanceof Condition.FlagStands && !visibleWhen.contains(need));
    }

    private static void bare(String path, ContentFile<Case> file, Consumer<Finding> found) {
        found.accept(file.finding(
                FindingCode.REFUSAL_BARE, path, "Een nee komt hier zonder regel en zonder hint", "schrijf een hint"));
    }
}
