package nl.kostenbewust.core.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.kostenbewust.core.model.ChanceSubject;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;

/** Game design, section 13: chance is a pure question with a fixed answer. */
class KeyedChancePropertyTest {
    private static final Ref<Household> HOUSE = Ref.to("tsd-01");
    private static final Ref<ChanceSubject> SUBJECT = Ref.to("kliniek");

    private static int draw(long seed, String house, String subject, int attempt) {
        return Chance.of(seed).draw(Ref.to(house), Ref.to(subject), attempt);
    }

    @Property
    void theSameQuestionAlwaysGetsTheSameAnswerOutOfAThousand(
            @ForAll long seed, @ForAll @IntRange(min = 1) int attempt) {
        int drawn = Chance.of(seed).draw(HOUSE, SUBJECT, attempt);

        assertThat(drawn).isBetween(0, 999).isEqualTo(Chance.of(seed).draw(HOUSE, SUBJECT, attempt));
    }

    /** A class that plays a seed again next year must have the same luck. */
    @Example
    void answersDoNotChangeFromOneReleaseToTheNext() {
        assertThat(new int[] {
                    draw(1, "tsd-01", "kliniek", 1),
                    draw(1, "tsd-01", "kliniek", 2),
                    draw(2, "tsd-01", "kliniek", 1),
                    draw(1, "tsd-02", "kliniek", 1),
                    draw(1, "tsd-01", "re-integratie", 1),
                    draw(-7, "zw-01", "loting", 12)
                })
                .containsExactly(93, 28, 193, 210, 689, 846);
    }

    /** With ten thousand questions of each sort a fair draw stays within four standard deviations: 1.7 points of 30. */
    @Example
    void everyPartOfTheQuestionMattersAndNoPartIsBiased() {
        int seeds = 0;
        int houses = 0;
        int subjects = 0;
        int attempts = 0;
        for (int i = 1; i <= 10_000; i++) {
            seeds += draw(i, "tsd-01", "kliniek", 1) < 300 ? 1 : 0;
            houses += draw(1, "huis-" + i, "kliniek", 1) < 300 ? 1 : 0;
            subjects += draw(1, "tsd-01", "vraag-" + i, 1) < 300 ? 1 : 0;
            attempts += draw(1, "tsd-01", "kliniek", i) < 300 ? 1 : 0;
        }
        assertThat(List.of(seeds, houses, subjects, attempts)).allMatch(won -> won > 2_816 && won < 3_184);
    }

    /** A word that moves from one part to the other is another question. */
    @Example
    void partsOfTheQuestionDoNotRunTogether() {
        int same = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            same += draw(seed, "ab", "c", 1) == draw(seed, "a", "bc", 1) ? 1 : 0;
        }
        assertThat(same).isLessThan(20);
    }

    @Example
    void outcomesMayBeFixedByWhatTheyAreAbout() {
        Map<Ref<ChanceSubject>, Boolean> luck = new TreeMap<>();
        luck.put(SUBJECT, true);
        luck.put(Ref.to("loting"), false);
        Chance fixed = Chance.of(3).fixed(luck);

        assertThat(fixed.draw(HOUSE, SUBJECT, 4)).isZero();
        assertThat(fixed.draw(HOUSE, Ref.to("loting"), 1)).isEqualTo(999);
        assertThat(fixed.draw(HOUSE, Ref.to("iets-anders"), 1)).isEqualTo(draw(3, "tsd-01", "iets-anders", 1));
    }
}
