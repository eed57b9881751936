package nl.kostenbewust.core.codec;

/**
 * The content of a file, with the way back to its lines.
 *
 * @param name name of the file
 * @param value what the file says
 * @param positions where the file says it
 */
public record LocatedFile<T>(String name, T value, Positions positions) {}
