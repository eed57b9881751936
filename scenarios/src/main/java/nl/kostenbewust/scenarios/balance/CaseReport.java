package nl.kostenbewust.scenarios.balance;

import java.util.List;

/**
 * What came of the simulation of one case.
 *
 * @param id the case
 * @param title what it is called, in Dutch
 * @param personas how each persona did
 * @param uses how often each intervention and argument was used
 * @param flags what its author should look at
 * @param playthroughs how many were played in all
 * @param decided how many orders were decided in all
 */
public record CaseReport(
        String id,
        String title,
        List<PersonaReport> personas,
        List<UseReport> uses,
        List<Flag> flags,
        long playthroughs,
        long decided) {}
