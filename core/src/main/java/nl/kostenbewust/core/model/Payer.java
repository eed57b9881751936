package nl.kostenbewust.core.model;

/** Who pays a line of the till receipt. */
public enum Payer {
    /** Gemeente. */
    MUNICIPALITY,
    /** Another municipality. */
    OTHER_MUNICIPALITY,
    /** Maatwerkbudget of the team. */
    TAILORED_BUDGET,
    /** A fund for special needs. */
    FUND,
    /** The hours of the team itself. */
    TEAM,
    /** Woningcorporatie. */
    HOUSING_CORPORATION,
    /** Zorgverzekeraar. */
    HEALTH_INSURER,
    /** Rijk and its agencies. */
    STATE,
    /** A creditor. */
    CREDITOR,
    /** Relatives, neighbours, club. */
    NETWORK,
    /** The resident. */
    RESIDENT
}
