package nl.kostenbewust.core.codec;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The records that together make up a sealed interface. */
final class Members {
    private Members() {}

    /** All of them, those of nested sealed interfaces included, in the order of declaration. */
    static List<Class<?>> of(Class<?> vocabulary) {
        // By name: compilers list what a sealed interface permits in orders of their own.
        return leaves(vocabulary)
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        if (type.isRecord()) {
            return Stream.of(type);
        }
        if (!type.isInterface() || !type.isSealed()) {
            throw new IllegalStateException(type + " is neither a record nor a sealed interface");
        }
        return Arrays.stream(type.getPermittedSubclasses()).flatMap(Members::leaves);
    }
}
