package nl.kostenbewust.server.room;

import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;

/** How messages and journal rows are written. */
final class Wire {
    static final Codec<ClientMessage> FROM_CLIENT = Codec.cbor(ClientMessage.class, 64 << 10);
    static final Codec<ServerMessage> TO_CLIENT = Codec.cbor(ServerMessage.class, 1 << 20);
    static final Codec<Journal.Entry> ENTRY = Codec.cbor(Journal.Entry.class, 4 << 20);

    static final Codec<RoomEvent> ROOM = Codec.cbor(RoomEvent.class, 1 << 10);

    private Wire() {}
}
