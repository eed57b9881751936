package nl.kostenbewust.desktop.terminal.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Lines of plain text, wrapped at 80 characters. Not safe for several threads. */
public final class Page {
    /** The longest line. */
    public static final int WIDTH = 80;

    private static final char HOLD = '\u00a0';
    // The sign of the euro stays on the line of its sum.
    private static final Pattern SUM = Pattern.compile("([€±]) (?=[0-9−])");

    private final StringBuilder text = new StringBuilder();

    /** A heading, with an empty line before it. */
    public Page heading(String words) {
        return blank().line(words);
    }

    /** A paragraph. */
    public Page line(String words) {
        return wrapped("", "", words);
    }

    /** An item of a list. */
    public Page item(String words) {
        return wrapped("- ", "  ", words);
    }

    /** An item that can be chosen by its number. */
    public Page item(int number, String words) {
        return wrapped(number + ". ", "   ", words);
    }

    /** An item of a list within an item. */
    public Page inner(String words) {
        return wrapped("   - ", "     ", words);
    }

    /** A paragraph that belongs to the item above it. */
    public Page under(String words) {
        return wrapped("   ", "   ", words);
    }

    /** An empty line, unless one was just written. */
    public Page blank() {
        if (text.length() == 0 || !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
        return this;
    }

    /** A heading with an item for each, or nothing where there is none. */
    public <T> Page list(String heading, List<T> things, Consumer<T> item) {
        if (!things.isEmpty()) {
            heading(heading);
            things.forEach(item);
        }
        return this;
    }

    /** Whether nothing was written. */
    public boolean isEmpty() {
        return text.length() == 0;
    }

    /** All lines, each with its end. */
    public String text() {
        return text.toString();
    }

    private Page wrapped(String first, String next, String words) {
        StringBuilder line = new StringBuilder(first);
        int start = first.length();
        for (String word : clean(words).split(" +")) {
            boolean empty = line.length() == start;
            if (!empty && width(line) + 1 + width(word) > WIDTH) {
                end(line);
                line = new StringBuilder(next);
                start = next.length();
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
        }
        end(line);
        return this;
    }

    private void end(StringBuilder line) {
        text.append(line.toString().replace(HOLD, ' ')).append('\n');
    }

    private static int width(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }

    // Other players' words must not be able to steer the terminal.
    private static String clean(String words) {
        StringBuilder clean = new StringBuilder();
        words.codePoints().forEach(c -> clean.appendCodePoint(steers(c) ? ' ' : c));
        return SUM.matcher(clean.toString().strip()).replaceAll("$1" + HOLD);
    }

    private static boolean steers(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
