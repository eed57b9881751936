package nl.kostenbewust.scenarios.neighbourhood;

/** What is measured of a whole neighbourhood. */
public enum Figure {
    /** The overall score of the team. */
    OVERALL("samen", Kind.NUMBER),
    /** The corner of that name. */
    LEGITIMACY("legitimiteit", Kind.NUMBER),
    /** The corner Rendement, against what the routes come to in the old system. */
    RETURN("rendement", Kind.NUMBER),
    /** The corner of that name. */
    INVOLVEMENT("betrokkenheid", Kind.NUMBER),
    /** Matters that were settled. */
    MATTERS("besliste kwesties", Kind.NUMBER),
    /** Requests that were granted, or whose offer was accepted. */
    GRANTED("toegewezen verzoeken", Kind.NUMBER),
    /** How far the households are together, in whole levels, at their horizons. */
    LEVELS("niveaus bij elkaar", Kind.NUMBER),
    /** What they cost together up to their horizons, whoever pays. */
    COST("kassabonnen bij elkaar", Kind.MONEY),
    /** What debts they have at the end. */
    DEBTS("schulden aan het eind", Kind.MONEY),
    /** What the team spent from its purses. */
    PURSES("betaald uit potjes", Kind.MONEY),
    /** Hours lost to complexity. */
    LOST("uren kwijt aan complexiteit", Kind.NUMBER),
    /** Hours spent on households. */
    WORKED("uren voor de huishoudens", Kind.NUMBER),
    /** Political credit that is left. */
    CREDIT("krediet over", Kind.NUMBER),
    /** How often a thing could not be done in its month. */
    WAITED("keren dat iets moest wachten", Kind.NUMBER);

    /** How a figure is read. */
    public enum Kind {
        /** A number. */
        NUMBER,
        /** Whole euros. */
        MONEY
    }

    private final String title;
    private final Kind kind;

    Figure(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** How it is read. */
    public Kind kind() {
        return kind;
    }
}
