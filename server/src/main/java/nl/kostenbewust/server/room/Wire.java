package nl.kostenbewust.server.room;

import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.play.Journal;

/** How journal rows are written. */
final class Wire {
    static final Codec<Journal.Entry> ENTRY = Codec.cbor(Journal.Entry.class, 4 << 20);

    static final Codec<RoomEvent> ROOM = Codec.cbor(RoomEvent.class, 1 << 10);

    private Wire() {}
}
