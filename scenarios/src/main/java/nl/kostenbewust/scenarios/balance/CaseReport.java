package nl.kostenbewust.scenarios.balance;

import java.util.List;

/**
 * What came of the simulation of one case.
 *
 * @param id the case
 * @param title what it is called, in Dutch
 * @param personas how each persona did
 * @param routes how the routes do over many seeds
 * @param search how far {@code good} is from the best that was found
 * @param uses how often each intervention and argument was used, and what it did
 * @param hours what all useful actions would cost, against the hours that there are: in the whole game, and in its first half
 * @param flags what its author should look at
 * @param accepted flags that its author accepts
 * @param playthroughs how many were played by the personas
 * @param decided how many orders were decided in those
 */
public record CaseReport(
        String id,
        String title,
        List<PersonaReport> personas,
        RoutesReport routes,
        SearchReport search,
        List<UseReport> uses,
        List<UsefulHours> hours,
        List<Flag> flags,
        List<AcceptedFlag> accepted,
        long playthroughs,
        long decided) {}
