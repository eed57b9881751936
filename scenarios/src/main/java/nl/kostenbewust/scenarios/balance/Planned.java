package nl.kostenbewust.scenarios.balance;

/**
 * A move that is to be tried.
 *
 * @param month in which month, from 1
 * @param move what is tried
 */
record Planned(int month, Move move) {
    static Planned of(Act act) {
        return new Planned(act.month(), new Move.Fixed(act.command()));
    }
}
