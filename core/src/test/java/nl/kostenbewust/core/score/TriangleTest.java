package nl.kostenbewust.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.kostenbewust.core.model.Corner;
import org.junit.jupiter.api.Test;

class TriangleTest {
    @Test
    void overallIsTheGeometricMean() {
        assertThat(Triangle.of(80, 80, 80).overall()).isEqualTo(80);
        assertThat(Triangle.of(100, 50, 20).overall()).isEqualTo(46);
        assertThat(Triangle.of(90, 90, 10).overall()).isEqualTo(43);
    }

    @Test
    void noCornerBuysOffAnother() {
        assertThat(Triangle.of(100, 100, 10).overall())
                .isLessThan(Triangle.of(70, 70, 70).overall());
    }

    @Test
    void aCornerCountsAtLeastFiveSoThatBadPlayStillShowsDifferences() {
        assertThat(Triangle.of(0, 60, 60).overall())
                .isEqualTo(Triangle.of(5, 60, 60).overall());
        assertThat(Triangle.of(0, 60, 60).overall())
                .isGreaterThan(Triangle.of(0, 30, 30).overall());
    }

    @Test
    void aTeamHasTheMeanOfEachValueAndOfTheOveralls() {
        Triangle team = Triangle.mean(List.of(Triangle.of(100, 100, 100), Triangle.of(1, 0, 0)));

        assertThat(team).isEqualTo(new Triangle(51, 50, 50, 53));
    }

    @Test
    void aTeamWithoutHouseholdsHasNothing() {
        assertThat(Triangle.mean(List.of())).isEqualTo(new Triangle(0, 0, 0, 0));
    }

    @Test
    void theWeakestCornerIsTheLowest() {
        assertThat(Triangle.of(60, 20, 40).weakest()).isEqualTo(Corner.RETURN);
        assertThat(Triangle.of(60, 60, 40).weakest()).isEqualTo(Corner.INVOLVEMENT);
    }

    @Property
    void overallLiesBetweenTheLowestAndTheHighestCorner(
            @ForAll @IntRange(max = 100) int one,
            @ForAll @IntRange(max = 100) int two,
            @ForAll @IntRange(max = 100) int three) {
        int lowest = Math.max(Triangle.FLOOR, Math.min(one, Math.min(two, three)));
        int highest = Math.max(Triangle.FLOOR, Math.max(one, Math.max(two, three)));

        assertThat(Triangle.of(one, two, three).overall()).isBetween(lowest, highest);
    }

    @Property
    void overallIsTheNearestWholeNumberToTheCubeRoot(
            @ForAll @IntRange(min = 5, max = 100) int one,
            @ForAll @IntRange(min = 5, max = 100) int two,
            @ForAll @IntRange(min = 5, max = 100) int three) {
        assertThat((double) Triangle.of(one, two, three).overall())
                .isEqualTo(Math.floor(Math.cbrt((double) one * two * three) + 0.5));
    }
}
