package nl.kostenbewust.scenarios.balance;

import java.util.Map;

/**
 * How often something was used.
 *
 * @param kind what kind of thing
 * @param id its id in the file
 * @param title what it is called, in Dutch
 * @param percent of the playthroughs of each persona in which it was used
 */
public record UseReport(ContentKind kind, String id, String title, Map<Persona, Double> percent) {}
