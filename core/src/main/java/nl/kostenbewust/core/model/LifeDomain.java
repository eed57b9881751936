package nl.kostenbewust.core.model;

/** The thirteen life domains (leefgebieden) of the Zelfredzaamheid-Matrix, ZRM 2017. */
public enum LifeDomain {
    /** Financiën. */
    MONEY,
    /** Werk en opleiding. */
    WORK,
    /** Tijdsbesteding. */
    DAYTIME,
    /** Huisvesting. */
    HOUSING,
    /** Huiselijke relaties. */
    HOME_RELATIONS,
    /** Geestelijke gezondheid. */
    MENTAL_HEALTH,
    /** Lichamelijke gezondheid. */
    PHYSICAL_HEALTH,
    /** Middelengebruik. */
    SUBSTANCE_USE,
    /** Basale ADL. */
    BASIC_CARE,
    /** Instrumentele ADL. */
    DAILY_AFFAIRS,
    /** Sociaal netwerk. */
    SOCIAL_NETWORK,
    /** Maatschappelijke participatie. */
    PARTICIPATION,
    /** Justitie. */
    JUSTICE
}
