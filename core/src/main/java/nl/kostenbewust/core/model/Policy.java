package nl.kostenbewust.core.model;

import java.util.List;

/**
 * A lecturer's switch: a way of working that can be on or off for a lesson.
 *
 * @param id its name in the file
 * @param name what it is called
 * @param about what is different while it is on, for players
 * @param source where it comes from
 * @param excludes policies that cannot be on beside it
 * @param changes what it changes; empty: only what cases make of it
 */
public record Policy(
        Ref<Policy> id, Text name, Text about, Source source, List<Ref<Policy>> excludes, List<Change> changes) {
    /** Whether the two cannot be on together. */
    public boolean clashesWith(Policy other) {
        return excludes.contains(other.id) || other.excludes.contains(id);
    }
}
