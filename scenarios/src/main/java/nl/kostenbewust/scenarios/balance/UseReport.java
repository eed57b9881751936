package nl.kostenbewust.scenarios.balance;

import java.util.Map;

/**
 * How often something was used, and what it did.
 *
 * @param kind what kind of thing
 * @param id its id in the file
 * @param title what it is called, in Dutch
 * @param percent of the playthroughs of each persona in which it was used
 * @param effect what it added to each measure, against the same playthrough without it
 */
public record UseReport(
        ContentKind kind, String id, String title, Map<Persona, Double> percent, Map<Measure, Estimate> effect) {}
