package nl.kostenbewust.core.model;

/**
 * A figure of the source that the case does not use.
 *
 * @param figure the figure
 * @param source where it stands
 * @param reason why it is left out
 */
public record LeftOut(String figure, Source source, String reason) {}
