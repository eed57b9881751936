package nl.kostenbewust.server.wire;

/** Why a connection ended. The code travels and never changes meaning; the sentence is for people. */
public enum Farewell {
    /** The network broke or the other side vanished. */
    LOST(0, true, "De verbinding is weggevallen."),
    /** The client hung up by choice. */
    LEFT(1, false, "De verbinding is door de speler verbroken."),
    /** Nothing complete was heard for too long. */
    SILENT(2, true, "De andere kant gaf geen teken van leven meer."),
    /** The client did not read what was sent to it; it must come back and get a fresh view. */
    TOO_SLOW(3, true, "De verbinding was te traag om het spel bij te houden."),
    /** The client sent so many messages that they could not even wait. */
    FLOODING(4, true, "Er kwamen te veel berichten achter elkaar; daarom is de verbinding verbroken."),
    /** The client did not log in within the time allowed. */
    LOGIN_LATE(5, true, "Het aanmelden duurde te lang."),
    /** The other side spoke something that is not this protocol. */
    GARBAGE(6, true, "De andere kant stuurde iets onbegrijpelijks."),
    /** The two sides speak different wire versions. */
    WRONG_VERSION(7, false, "De versies van het spel passen niet bij elkaar."),
    /** The same player came in from another place; the newest one stays. */
    TAKEN_OVER(8, false, "Er is op een andere plek met dezelfde plaats verdergespeeld."),
    /** Somebody in charge removed the client. */
    REMOVED(9, false, "De begeleider heeft deze verbinding gesloten."),
    /** The server is stopping; it may come back. */
    CLOSING_DOWN(10, true, "De server stopt even."),
    /** Too many connections waited at the door without logging in. */
    CROWDED(11, true, "Het is te druk bij de ingang van de server.");

    private final byte code;
    private final boolean mayReturn;
    private final String sentence;

    Farewell(int code, boolean mayReturn, String sentence) {
        this.code = (byte) code;
        this.mayReturn = mayReturn;
        this.sentence = sentence;
    }

    /** Returns the byte that stands for this reason on the wire. */
    public byte code() {
        return code;
    }

    /** Tells whether a client that hears this should connect again by itself. */
    public boolean mayReturn() {
        return mayReturn;
    }

    /** Returns a Dutch sentence for the one who was cut off. */
    public String sentence() {
        return sentence;
    }

    /** Returns the reason with this code; a code from a later version reads as {@link #LOST}. */
    public static Farewell of(byte code) {
        for (Farewell farewell : values()) {
            if (farewell.code == code) {
                return farewell;
            }
        }
        return LOST;
    }
}
