package nl.kostenbewust.core.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Ladder;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.scenario.Case;

/** No two things of one kind share a name: within their file, and files among each other. */
final class DoubleIds implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        Set<String> files = new LinkedHashSet<>();
        Set<String> ladders = new LinkedHashSet<>();
        for (ContentFile<?> file : content.files()) {
            Set<String> here = new LinkedHashSet<>();
            for (Part<Ref<?>> part : file.refs()) {
                if (part.component().equals("id")) {
                    Set<String> known = part.path().equals("id") ? files : isLadder(part, file) ? ladders : here;
                    note(part, known, file, found);
                }
            }
        }
    }

    /** Ladders of agencies are known by name everywhere; those of a case only there. */
    private static boolean isLadder(Part<Ref<?>> part, ContentFile<?> file) {
        return part.owner() instanceof Ladder && !(file.value() instanceof Case);
    }

    private static void note(Part<Ref<?>> part, Set<String> known, ContentFile<?> file, Consumer<Finding> found) {
        if (!known.add(space(part) + " " + part.value())) {
            String message = "De naam ‘" + part.value() + "’ is hier al gebruikt";
            found.accept(file.finding(FindingCode.ID_DOUBLE, part.path(), message, "kies een andere naam"));
        }
    }

    /** Things in one space may not share a name. */
    private static String space(Part<Ref<?>> part) {
        Object owner = part.owner();
        if (owner instanceof Decidable) {
            return Decidable.class.getSimpleName();
        }
        boolean local = List.of(Dilemma.Answer.class, Rung.class).contains(owner.getClass());
        String list = local ? part.path().substring(0, part.path().lastIndexOf('[')) : "";
        return owner.getClass().getSimpleName() + list;
    }
}
