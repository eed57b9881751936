package nl.kostenbewust.core.check;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Flag;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Case;

/** Every flag that is asked for can be set, and every flag that is set is asked for, in its own case. */
final class Flags implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        content.of(Case.class).forEach(file -> look(file, found));
    }

    private static void look(ContentFile<Case> file, Consumer<Finding> found) {
        SortedSet<String> set = new TreeSet<>();
        SortedSet<String> read = new TreeSet<>();
        for (Part<Ref<?>> part : flags(file)) {
            if (part.owner() instanceof Effect.SetFlag) {
                set.add(part.value().value());
            } else if (!(part.owner() instanceof Effect.ClearFlag)) {
                read.add(part.value().value());
            }
        }
        for (Part<Ref<?>> part : flags(file)) {
            String name = part.value().value();
            if (!set.contains(name)) {
                String message = "De vlag ‘" + name + "’ wordt nergens gezet";
                found.accept(file.finding(FindingCode.FLAG_NEVER_SET, part.path(), message, Nearest.hint(name, set)));
            } else if (part.owner() instanceof Effect.SetFlag && !read.contains(name)) {
                String message = "Naar de vlag ‘" + name + "’ kijkt niets";
                found.accept(file.finding(FindingCode.FLAG_NEVER_READ, part.path(), message, ""));
            }
        }
    }

    private static Iterable<Part<Ref<?>>> flags(ContentFile<Case> file) {
        return file.refs().stream().filter(part -> part.about() == Flag.class).toList();
    }
}
