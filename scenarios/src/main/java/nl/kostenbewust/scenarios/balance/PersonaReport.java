package nl.kostenbewust.scenarios.balance;

import java.util.Map;

/**
 * How one persona did.
 *
 * @param persona who
 * @param playthroughs how many were played to their end
 * @param commandsEach how many commands each playthrough took, on average
 * @param measures how each measure is spread
 */
public record PersonaReport(Persona persona, long playthroughs, double commandsEach, Map<Measure, Spread> measures) {
    static PersonaReport of(Persona persona, Sample sample) {
        Map<Measure, Spread> measures = new java.util.EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            measures.put(measure, sample.spread(measure));
        }
        return new PersonaReport(persona, sample.playthroughs(), sample.commandsEach(), measures);
    }
}
