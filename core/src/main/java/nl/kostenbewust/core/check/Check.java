package nl.kostenbewust.core.check;

import java.util.function.Consumer;

/** Looks at all content for one concern. */
@FunctionalInterface
interface Check {
    /** Hands over everything that it finds. */
    void look(Content content, Consumer<Finding> found);
}
