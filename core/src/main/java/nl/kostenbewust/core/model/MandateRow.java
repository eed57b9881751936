package nl.kostenbewust.core.model;

/**
 * A row of a mandate table.
 *
 * @param upTo the largest sum
 * @param by who may decide it
 */
public record MandateRow(Money upTo, Mandate by) {}
