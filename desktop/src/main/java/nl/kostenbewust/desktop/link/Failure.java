package nl.kostenbewust.desktop.link;

/** Why a server could not be reached; the sentence is for the player. */
public enum Failure {
    /** No computer is known by that name. */
    UNKNOWN_HOST("Er is geen computer met die naam. Klopt het adres?"),
    /** The computer does not answer at all. */
    UNREACHABLE("De computer met het spel is niet bereikbaar. Zit je op hetzelfde netwerk?"),
    /** The computer answers, but nothing listens on that port. */
    REFUSED("Op dat adres draait nu geen spel. Is de server gestart en klopt de poort?"),
    /** Something accepts the connection and then says nothing. */
    NO_ANSWER("Er luistert iets op dat adres, maar het geeft geen antwoord."),
    /** Something answers that is not this game. */
    NOT_OUR_GAME("Op dat adres draait iets anders dan dit spel. Klopt de poort?"),
    /** The server hung up before the greeting was over. */
    TURNED_AWAY("De server verbrak de verbinding meteen. Probeer het zo nog eens."),
    /** The server runs a later version of the game. */
    SERVER_NEWER("De server heeft een nieuwere versie van het spel. Werk dit programma bij."),
    /** The server runs an earlier version of the game. */
    SERVER_OLDER("De server heeft een oudere versie van het spel. Vraag de begeleider de server bij te werken.");

    private final String sentence;

    Failure(String sentence) {
        this.sentence = sentence;
    }

    /** Returns a Dutch sentence saying what is wrong and what to do. */
    public String sentence() {
        return sentence;
    }

    /** Tells whether trying again later is pointless. */
    boolean isFinal() {
        return this == SERVER_NEWER || this == SERVER_OLDER;
    }
}
