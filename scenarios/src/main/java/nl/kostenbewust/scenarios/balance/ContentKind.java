package nl.kostenbewust.scenarios.balance;

/** What play can reach in a case. */
public enum ContentKind {
    /** An intervention that is started. */
    INTERVENTION("interventie"),
    /** A request that is made. */
    REQUEST("verzoek"),
    /** An argument that is laid or put on file. */
    ARGUMENT("argument"),
    /** A fact that comes to light. */
    FACT("feit"),
    /** A wish that is heard. */
    WISH("wens"),
    /** A contact who is asked. */
    CONTACT("netwerk"),
    /** A rung that a request is taken to. */
    RUNG("trede"),
    /** An answer to a dilemma, by the caseworker or by silence. */
    ANSWER("dilemma"),
    /** A matter that is settled. */
    MATTER("kwestie"),
    /** A scripted event that happens. */
    EVENT("gebeurtenis");

    private final String title;

    ContentKind(String title) {
        this.title = title;
    }

    /** What it is called, in Dutch. */
    public String title() {
        return title;
    }
}
