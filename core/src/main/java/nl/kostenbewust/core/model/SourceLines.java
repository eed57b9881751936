package nl.kostenbewust.core.model;

/**
 * The passage that a case was built from.
 *
 * @param document the name of the source document
 * @param lines its lines, such as {@code 78-249}
 */
public record SourceLines(String document, String lines) {}
