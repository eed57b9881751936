package nl.kostenbewust.scenarios.author;

/** What reaches somebody's play from outside. */
sealed interface Told {
    /** A line was typed. */
    record Line(String text) implements Told {}

    /** A file was saved. */
    record Saved() implements Told {}

    /** There will be no more lines. */
    record End() implements Told {}
}
