package nl.kostenbewust.server.leak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.protocol.ClientMessage;

/** People at the door who do everything wrong, to hear what the server lets slip. */
final class Strangers {
    private static final Codec<ClientMessage> CODEC = Exchange.TO_SERVER;

    private Strangers() {}

    /** All that was heard by strangers, one after the other, each with one message; {@code token} is of a seat in that room. */
    static List<Heard> hear(int port, String code, String token) {
        List<Heard> heard = new ArrayList<>();
        for (byte[] message : messages(code, token)) {
            try (Tap tap = new Tap(port)) {
                tap.sendBytes(message);
                tap.awaitsTheEnd();
                heard.addAll(tap.sinceLast());
            }
        }
        return heard;
    }

    private static List<byte[]> messages(String code, String token) {
        byte[] known = hello(ClientMessage.PROTOCOL, code, Optional.of(token));
        return List.of(
                hello(ClientMessage.PROTOCOL, code, Optional.empty()),
                hello(ClientMessage.PROTOCOL, code, Optional.of("abc")),
                hello(ClientMessage.PROTOCOL, code, Optional.of(token.substring(1) + "0")),
                hello(ClientMessage.PROTOCOL, "AAAAAA", Optional.of(token)),
                hello(ClientMessage.PROTOCOL + 1, code, Optional.of(token)),
                hello(0, code, Optional.of(token)),
                Arrays.copyOf(known, known.length - 2),
                reading(known, "hello", "hullo"),
                reading(known, "protocol", "protokol"),
                ("{\"token\":\"" + token + "\"}").getBytes(StandardCharsets.UTF_8),
                CODEC.write(new ClientMessage.Act(
                        1, Optional.of(Ref.to("huishouden")), new Command.MakeRequest(Ref.to("geheim-verzoek")))));
    }

    private static byte[] hello(int protocol, String code, Optional<String> token) {
        return CODEC.write(new ClientMessage.Hello(protocol, code, "vreemdeling", Optional.empty(), token));
    }

    /** The same bytes with one word spelt in another way, of the same length. */
    private static byte[] reading(byte[] message, String word, String otherwise) {
        String text = new String(message, StandardCharsets.ISO_8859_1);
        return text.replace(word, otherwise).getBytes(StandardCharsets.ISO_8859_1);
    }
}
