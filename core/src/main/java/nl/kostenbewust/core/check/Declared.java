package nl.kostenbewust.core.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kostenbewust.core.model.ChanceSubject;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Flag;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Likeness;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.ScriptedEvent;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Programme;

/** The names to which a file may refer, by kind. */
final class Declared {
    private final Map<Class<?>, SortedSet<String>> names = new LinkedHashMap<>();

    private Declared() {}

    /** What the file itself declares and what lies outside all cases; for a file that is no case, what any case declares too. */
    static Declared to(ContentFile<?> file, Content content) {
        Declared declared = new Declared();
        boolean isCase = file.value() instanceof Case;
        content.files().stream()
                .filter(other -> other == file || !isCase || !(other.value() instanceof Case))
                .forEach(declared::add);
        return declared;
    }

    private void add(ContentFile<?> file) {
        for (Part<Ref<?>> part : file.refs()) {
            if (declares(part)) {
                add(part.about(), part.value());
            }
        }
        file.parts(Intervention.class).stream()
                .filter(part -> part.value().chance().isPresent())
                .forEach(part -> add(ChanceSubject.class, part.value().id()));
        file.parts(ScriptedEvent.class).stream()
                .filter(part -> part.value().chance().isPresent())
                .forEach(part -> add(ChanceSubject.class, part.value().id()));
    }

    private void add(Class<?> kind, Ref<?> name) {
        set(kind).add(name.value());
        if (Decidable.class.isAssignableFrom(kind)) {
            set(Decidable.class).add(name.value());
        }
    }

    private SortedSet<String> set(Class<?> kind) {
        return names.computeIfAbsent(kind, any -> new TreeSet<>());
    }

    /** The names of that kind. */
    SortedSet<String> names(Class<?> kind) {
        return names.getOrDefault(kind, new TreeSet<>());
    }

    /** Whether this ref brings its name into the world: an id, or one of the names that need no declaration of their own. */
    static boolean declares(Part<Ref<?>> part) {
        if (part.component().equals("id")) {
            return true;
        }
        Class<?> kind = part.about();
        return (kind == Flag.class && part.owner() instanceof Effect.SetFlag)
                || (kind == ChanceSubject.class && part.owner() instanceof Effect.ByChance)
                || (kind == Likeness.class
                        && (part.owner() instanceof Request || part.owner() instanceof Programme.PrecedentCard));
    }
}
