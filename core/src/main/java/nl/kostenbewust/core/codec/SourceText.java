package nl.kostenbewust.core.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of a file as readable text, without characters that nobody can see or that steer a screen. */
final class SourceText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SourceText() {}

    /** The text; empty when problems were reported. */
    static Optional<String> decode(byte[] bytes, Reading reading) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer room = CharBuffer.allocate(bytes.length);
        boolean broken = decoder.decode(ByteBuffer.wrap(bytes), room, true).isError();
        String text = room.flip().toString();
        if (broken) {
            String message = "Hier staan tekens die geen UTF-8 zijn";
            reading.refuse(
                    at(text, text.length()), ProblemCode.CHARACTER_REFUSED, message, "sla het bestand op als UTF-8");
            return Optional.empty();
        }
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return isReadable(content, reading) ? Optional.of(content) : Optional.empty();
    }

    private static boolean isReadable(String text, Reading reading) {
        boolean readable = true;
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isRefused(c)) {
                readable = false;
                refuse(c, new Spot("", null, new Position(line, column)), reading);
            }
            boolean end = isLineEnd(text, i);
            line += end ? 1 : 0;
            column = end ? 1 : column + 1;
        }
        return readable;
    }

    private static boolean isLineEnd(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
    }

    private static Spot at(String text, int index) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            if (isLineEnd(text, i)) {
                line++;
                start = i + 1;
            }
        }
        return new Spot("", null, new Position(line, 1 + text.codePointCount(start, index)));
    }

    /** The first character that a value may not hold; escapes such as {@code "\0"} come in after the file was looked at. */
    static Optional<Integer> refusedIn(String value) {
        return value.codePoints()
                .filter(c -> c == '\t' || c == '\r' || isRefused(c))
                .boxed()
                .findFirst();
    }

    static void refuse(int c, Spot spot, Reading reading) {
        String message = String.format("Hier staat een onzichtbaar of onbruikbaar teken (U+%04X)", c);
        reading.refuse(spot, ProblemCode.CHARACTER_REFUSED, message, "haal het weg, of typ deze regel opnieuw");
    }

    private static boolean isRefused(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return false;
        }
        int kind = Character.getType(c);
        return kind == Character.CONTROL
                || kind == Character.FORMAT
                || kind == Character.SURROGATE
                || kind == Character.LINE_SEPARATOR
                || kind == Character.PARAGRAPH_SEPARATOR
                || (c & 0xFFFE) == 0xFFFE;
    }
}
