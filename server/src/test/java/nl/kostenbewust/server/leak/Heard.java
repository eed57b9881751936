package nl.kostenbewust.server.leak;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.protocol.ServerMessage;

/**
 * Something that a client heard.
 *
 * @param text the bytes as they came, one character each, and then the message as it reads
 * @param message what they say; absent: an envelope of the pipe itself, such as a greeting or a goodbye
 */
record Heard(String text, Optional<ServerMessage> message) {
    private static final Codec<ServerMessage> CODEC = Codec.cbor(ServerMessage.class, 1 << 20);

    static Heard envelope(byte[] payload) {
        return new Heard(latin(payload), Optional.empty());
    }

    /** Refuses bytes that say more than the message that is read out of them. */
    static Heard message(byte[] bytes) {
        ServerMessage message = CODEC.read(bytes);
        if (!Arrays.equals(CODEC.write(message), bytes)) {
            throw new AssertionError("there is more in these bytes than " + message);
        }
        return new Heard(latin(bytes) + "\n" + message, Optional.of(message));
    }

    static Heard of(ServerMessage message) {
        return message(CODEC.write(message));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Which of these words are in it: in the bytes as they are (one character a byte), or in the message as it reads. */
    List<String> find(Collection<String> words) {
        return words.stream().filter(text::contains).toList();
    }

    /** Fails when any of these words is in it. */
    void mustNotTell(Collection<String> words, String who) {
        List<String> told = find(words);
        if (!told.isEmpty()) {
            throw new AssertionError(who + " heard " + told + " before its time, in " + text);
        }
    }
}
