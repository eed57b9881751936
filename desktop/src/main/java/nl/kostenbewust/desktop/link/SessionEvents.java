package nl.kostenbewust.desktop.link;

/** What a session reports, on its own threads. */
interface SessionEvents {
    /** The greeting is done. */
    void greeted(Session session);

    /** A complete message came in. */
    void received(Session session, byte[] message);

    /** It is over; told once. */
    void ended(Session session, Ending why);
}
