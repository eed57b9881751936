package nl.kostenbewust.core.model;

/**
 * The id of a thing of kind {@code T}. As the component {@code id} of a record it declares that thing; anywhere else it points
 * to one. The kind is only for the reader and the checker; at run time it is the id alone.
 *
 * @param value lower-case letters, digits and hyphens, starting with a letter or digit, at most 60 characters
 */
public record Ref<T>(String value) implements Comparable<Ref<?>> {
    /** Refuses anything that is not a plain id. */
    public Ref {
        if (!isId(value)) {
            throw new IllegalArgumentException(
                    "geen geldige naam: alleen kleine letters, cijfers en streepjes, hoogstens 60");
        }
    }

    /** The ref to {@code id}. */
    public static <T> Ref<T> to(String id) {
        return new Ref<>(id);
    }

    /** The same id seen as another kind, for things that share one space of names. */
    @SuppressWarnings("unchecked") // the kind is only for the reader and the checker
    public <U> Ref<U> as() {
        return (Ref<U>) this;
    }

    private static boolean isId(String id) {
        if (id.isEmpty() || id.length() > 60 || id.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            if (!isAllowed(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    @Override
    public int compareTo(Ref<?> other) {
        return this == other ? 0 : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
