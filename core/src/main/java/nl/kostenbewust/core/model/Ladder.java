package nl.kostenbewust.core.model;

import java.util.List;

/**
 * The way up for one kind of matter.
 *
 * @param id its name in the file
 * @param title what it is called
 * @param rungs from low to high; the desk itself is rung 0 and is not listed
 */
public record Ladder(Ref<Ladder> id, Text title, List<Rung> rungs) {}
