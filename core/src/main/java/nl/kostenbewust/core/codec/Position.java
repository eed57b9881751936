package nl.kostenbewust.core.codec;

/**
 * A place in a text file.
 *
 * @param line from 1
 * @param column from 1, counted in characters
 */
public record Position(int line, int column) {
    static final Position START = new Position(1, 1);
}
