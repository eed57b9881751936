package nl.kostenbewust.server.web;

/** A WebSocket as a client needs it. */
interface Socket {
    /** Sends text; then calls {@code sent}, with whether that went well. One at a time. */
    void send(String text, Sent sent);

    /** Says goodbye with this code. */
    void close(int code, String reason);

    /** Hangs up on somebody who does not read. */
    void cut();

    /** Hears that a text has been sent, or could not be. */
    interface Sent {
        /** The text has gone, or never will. */
        void done(boolean well);
    }
}
