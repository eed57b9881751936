package nl.kostenbewust.core.exchange;

import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.PlayerView;

/** The codecs of all that is sent, the same on both sides. */
public final class Exchange {
    /** What a client sends. */
    public static final Codec<ClientMessage> TO_SERVER = Codec.cbor(ClientMessage.class, 64 << 10);
    /** What a server sends. */
    public static final Codec<ServerMessage> TO_CLIENT = Codec.packed(ServerMessage.class, 4 << 20);

    /** What a client sends, for those who read and write text. */
    public static final Codec<ClientMessage> TEXT_TO_SERVER = Codec.json(ClientMessage.class, 64 << 10);
    /** What a server sends, for those who read and write text. */
    public static final Codec<ServerMessage> TEXT_TO_CLIENT = Codec.json(ServerMessage.class, 4 << 20);

    static final Codec<PlayerView> VIEW = Codec.cbor(PlayerView.class, 4 << 20);

    private Exchange() {}
}
