package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/**
 * An agency that must agree to a request.
 *
 * @param agency who
 * @param resistance 0 to 100: how far this lies from its standard practice
 * @param months how long it takes to answer; absent: as long as the agency usually takes
 * @param rules the rules of the agency that it puts on the table here
 * @param fears the fears that are awake in this request; only these count
 * @param refusal what it says when it refuses
 */
public record Party(
        Ref<Agency> agency,
        int resistance,
        Optional<Integer> months,
        List<Ref<Rule>> rules,
        List<Fear> fears,
        Text refusal) {
    /** Refuses a resistance outside 0 to 100. */
    public Party {
        if (resistance < 0 || resistance > 100) {
            throw new IllegalArgumentException("weerstand ligt tussen 0 en 100");
        }
    }
}
