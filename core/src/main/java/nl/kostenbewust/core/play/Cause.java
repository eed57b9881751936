package nl.kostenbewust.core.play;

/** Why a number changed, so that the log and the score can say it. */
public enum Cause {
    /** A talk. */
    TALK,
    /** A month without a sign of life. */
    SILENCE,
    /** An intervention. */
    INTERVENTION,
    /** A running service. */
    SERVICE,
    /** It drifts of itself. */
    DRIFT,
    /** A habit fades because its support stopped. */
    FADING,
    /** Something happened. */
    EVENT,
    /** The plan. */
    PLAN,
    /** A step outside the plan. */
    OUTSIDE_PLAN,
    /** Something was done without consent. */
    BEHIND_BACK,
    /** A decision of an agency. */
    DECISION,
    /** The answer to a dilemma. */
    DILEMMA,
    /** A facility of the neighbourhood. */
    FACILITY,
    /** The network. */
    NETWORK,
    /** Another director. */
    HAND_OVER,
    /** A debt grows of itself. */
    GROWTH
}
