package nl.kostenbewust.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import org.junit.jupiter.api.Test;

class MotionTest {
    private float value = -1;

    @Test
    void aMoveEndsInTimeAndThenTheScreenSleeps() {
        Motion motion = new Motion(false);
        try (FakeScreen screen = new FakeScreen(motion)) {
            Actor actor = new Actor();
            screen.stage().addActor(actor);
            motion.move(actor, 0, Motion.SLIDE, 10, 20, next -> value = next);
            assertThat(value).isEqualTo(10);
            screen.stage().act(.1f);
            assertThat(value).isGreaterThan(14).isLessThan(20);
            assertThat(screen.frames()).isPositive();
            screen.stage().act(.2f);
            assertThat(value).isEqualTo(20);
            screen.frames();
            screen.stage().act(1);
            assertThat(screen.frames()).isZero();
        }
    }

    @Test
    void aMoveWaitsForItsDelay() {
        Motion motion = new Motion(false);
        Actor actor = new Actor();
        motion.move(actor, 150, 150, 0, 1, next -> value = next);
        actor.act(.14f);
        assertThat(value).isZero();
        actor.act(.1f);
        assertThat(value).isGreaterThan(0);
        actor.act(.1f);
        assertThat(value).isEqualTo(1);
    }

    @Test
    void calmChangesAtOnceAndMarksUntilTheNextKey() {
        Motion motion = new Motion(true);
        try (FakeScreen screen = new FakeScreen(motion)) {
            Actor actor = new Actor();
            screen.stage().addActor(actor);
            motion.move(actor, 300, Motion.SLIDE, 10, 20, next -> value = next);
            assertThat(value).isEqualTo(20);
            assertThat(motion.marked()).containsExactly(actor);
            screen.stage().act(1);
            assertThat(screen.frames()).isZero();
            screen.stage().keyDown(Keys.SHIFT_LEFT);
            assertThat(motion.marked()).isEmpty();
        }
    }
}
