package nl.kostenbewust.desktop.table;

import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ServerMessage;

/** Hears what happens on a line, one call at a time and in order. */
public interface LineListener {
    /** The server is there, for the first time or again; nothing sent before counts as arrived. */
    void connected(Line line);

    /** The server says something. */
    void received(ServerMessage message);

    /** The server cannot be reached just now; the line keeps trying by itself. */
    void lost(Text why);

    /** The line has ended and does not try again. */
    void closed(Text why);
}
