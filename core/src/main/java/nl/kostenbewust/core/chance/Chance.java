package nl.kostenbewust.core.chance;

import java.util.Map;
import nl.kostenbewust.core.model.ChanceSubject;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;

/** Answers questions of chance. The same question always gets the same answer. */
public interface Chance {
    /**
     * The number drawn for this question.
     *
     * @param attempt the how-manieth time this subject is asked about, from 1; for a scripted event its month
     * @return 0 to 999
     */
    int draw(Ref<Household> household, Ref<ChanceSubject> subject, int attempt);

    /** Chance of a session with this seed. */
    static Chance of(long seed) {
        return new KeyedChance(seed);
    }

    /** This chance, but with these subjects always won (true) or lost (false). */
    default Chance fixed(Map<Ref<ChanceSubject>, Boolean> outcomes) {
        return (household, subject, attempt) -> {
            Boolean outcome = outcomes.get(subject);
            if (outcome == null) {
                return draw(household, subject, attempt);
            }
            return outcome ? 0 : 999;
        };
    }
}
