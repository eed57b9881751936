package nl.kostenbewust.core.chance;

import nl.kostenbewust.core.model.ChanceSubject;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;

/**
 * Chance as an integer mix of the key: FNV-1a over its words, finished with the mixer of SplitMix64 (Steele, Lea and Flood,
 * OOPSLA 2014). No generator is shared, so no question influences another.
 */
final class KeyedChance implements Chance {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long seed;

    KeyedChance(long seed) {
        this.seed = seed;
    }

    @Override
    public int draw(Ref<Household> household, Ref<ChanceSubject> subject, int attempt) {
        long hash = FNV_OFFSET;
        hash = absorb(hash, household.value());
        hash = absorb(hash, subject.value());
        hash = (hash ^ attempt) * FNV_PRIME;
        return (int) Long.remainderUnsigned(mix(hash ^ mix(seed)), 1000L);
    }

    private static long absorb(long hash, String word) {
        long result = hash;
        for (int i = 0; i < word.length(); i++) {
            result = (result ^ word.charAt(i)) * FNV_PRIME;
        }
        return (result ^ 0xff) * FNV_PRIME;
    }

    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
