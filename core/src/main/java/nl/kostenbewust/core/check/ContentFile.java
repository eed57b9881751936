package nl.kostenbewust.core.check;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.model.Ref;

/** The content of one file, taken apart. */
public final class ContentFile<T> {
    private final String name;
    private final T value;
    private final List<Part<?>> parts;

    /**
     * The content of a file.
     *
     * @param name how findings call it
     * @param value a case, agency, budget, policy, facility or programme
     */
    public ContentFile(String name, T value) {
        this.name = name;
        this.value = value;
        this.parts = PartWalk.of(value);
    }

    /** How findings call it. */
    public String name() {
        return name;
    }

    /** What the file says. */
    public T value() {
        return value;
    }

    /** Every part that is a {@code type}, in the order of the grammar. */
    <P> List<Part<P>> parts(Class<P> type) {
        return parts.stream()
                .filter(part -> type.isInstance(part.value()))
                .map(part ->
                        new Part<>(part.path(), part.owner(), part.component(), part.type(), type.cast(part.value())))
                .toList();
    }

    /** Every name, with what kind of thing it is a name of. */
    List<Part<Ref<?>>> refs() {
        List<Part<Ref<?>>> refs = new ArrayList<>();
        for (Part<?> part : parts) {
            if (part.value() instanceof Ref<?> ref) {
                refs.add(new Part<>(part.path(), part.owner(), part.component(), part.type(), ref));
            }
        }
        return refs;
    }

    Finding finding(FindingCode code, String path, String message, String hint) {
        return new Finding(code, name, path, message, hint);
    }
}
