package nl.kostenbewust.core.play;

/**
 * The parts of a party's support, in tenths of a point. Never sent to a player.
 *
 * @param arguments what the arguments weigh together
 * @param goodwill the bonus of goodwill
 * @param pressure the pressure of the rung
 * @param fears what the unanswered fears take off, positive
 * @param resistance what had to be reached
 */
public record Support(int arguments, int goodwill, int pressure, int fears, int resistance) {
    /** No support was weighed, because the party may not decide. */
    public static final Support NOT_WEIGHED = new Support(0, 0, 0, 0, 0);

    /** All parts together. */
    public int total() {
        return arguments + goodwill + pressure - fears;
    }

    /** How much was lacking; 0 or less: enough. */
    public int lacking() {
        return resistance - total();
    }
}
