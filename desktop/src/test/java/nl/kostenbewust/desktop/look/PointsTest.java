package nl.kostenbewust.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PointsTest {
    private static final float[] SQUARE = {0, 0, 10, 0, 10, 10, 0, 10};

    @Test
    void tidyTurnsAnOutlineCounterClockwiseAndDropsDoublePoints() {
        float[] clockwise = {0, 0, 0, 10, 0, 10, 10, 10, 10, 0, 0, 0};
        assertThat(Points.tidy(clockwise)).hasSize(8);
        assertThat(Points.convex(Points.tidy(clockwise))).isTrue();
    }

    @Test
    void aDentMakesAnOutlineConcave() {
        assertThat(Points.convex(new float[] {0, 0, 10, 0, 5, 2, 5, 10})).isFalse();
    }

    @Test
    void clippingKeepsWhatLiesInsideAndBlendsTheThirdNumber() {
        float[] triangle = {5, 5, 1, 15, 5, 0, 5, 9, 1};
        float[] cut = Points.clip(triangle, SQUARE);
        assertThat(cut).hasSize(12);
        for (int i = 0; i < cut.length; i += 3) {
            assertThat(cut[i]).isBetween(-.001f, 10.001f);
            assertThat(cut[i + 2]).isCloseTo(cut[i] == 10 ? .5f : 1f, within(1e-3f));
        }
    }

    @Test
    void whatLiesOutsideDisappears() {
        assertThat(Points.clip(new float[] {20, 20, 1, 30, 20, 1, 20, 30, 1}, SQUARE))
                .isEmpty();
    }

    @Test
    void twoOutlinesHaveTheirOverlapInCommon() {
        float[] other = {5, 5, 15, 5, 15, 15, 5, 15};
        assertThat(Points.common(other, SQUARE)).containsExactlyInAnyOrder(5, 5, 10, 5, 10, 10, 5, 10);
    }
}
