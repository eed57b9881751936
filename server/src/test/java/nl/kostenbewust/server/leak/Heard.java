package nl.kostenbewust.server.leak;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.exchange.Watching;
import nl.kostenbewust.core.protocol.ServerMessage;

/**
 * Something that a client heard.
 *
 * @param text the bytes as they came, one character each, and then the message as it reads
 * @param message what they say; absent: an envelope of the pipe itself, such as a greeting or a goodbye
 */
record Heard(String text, Optional<ServerMessage> message) {
    private static final Codec<ServerMessage> PLAIN = Codec.cbor(ServerMessage.class, 4 << 20);

    static Heard envelope(byte[] payload) {
        return new Heard(latin(payload), Optional.empty());
    }

    /**
     * Refuses bytes that say more than the message that is read out of them. Of a change it holds the words of the change, and the whole
     * view that it leads to.
     */
    static Heard message(byte[] bytes, Watching watching) {
        ServerMessage message = Exchange.TO_CLIENT.read(bytes);
        if (!Arrays.equals(Exchange.TO_CLIENT.write(message), bytes)) {
            throw new AssertionError("there is more in these bytes than " + message);
        }
        ServerMessage whole = watching.read(bytes).orElseThrow();
        String text =
                latin(bytes) + "\n" + latin(PLAIN.write(message)) + "\n" + latin(PLAIN.write(whole)) + "\n" + whole;
        return new Heard(text, Optional.of(whole));
    }

    static Heard of(ServerMessage message) {
        return message(Exchange.TO_CLIENT.write(message), new Watching());
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
