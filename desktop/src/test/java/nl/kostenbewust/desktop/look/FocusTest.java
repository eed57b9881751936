package nl.kostenbewust.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FocusTest {
    private FakeScreen screen;
    private Spot left;
    private Spot right;
    private Spot below;

    @BeforeEach
    void threeSpots() {
        screen = new FakeScreen(new Motion(true));
        left = new Spot(0, 700, null);
        right = new Spot(400, 700, Key.of('k'));
        below = new Spot(0, 100, Key.ENTER);
        screen.stage().addActor(left);
        screen.stage().addActor(right);
        screen.stage().addActor(below);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void tabGoesRoundInOrderAndShiftTabBack() {
        assertThat(press(Keys.TAB)).isSameAs(left);
        assertThat(press(Keys.TAB)).isSameAs(right);
        assertThat(press(Keys.TAB)).isSameAs(below);
        assertThat(press(Keys.TAB)).isSameAs(left);
        screen.hold(Keys.SHIFT_LEFT);
        assertThat(press(Keys.TAB)).isSameAs(below);
    }

    @Test
    void arrowsGoToTheNearestInTheirDirection() {
        screen.stage().setKeyboardFocus(left);
        assertThat(press(Keys.RIGHT)).isSameAs(right);
        assertThat(press(Keys.DOWN)).isSameAs(below);
        assertThat(press(Keys.DOWN)).isSameAs(below);
        assertThat(press(Keys.UP)).isSameAs(left);
    }

    @Test
    void enterAndSpacePressWhatHasTheKeyboard() {
        screen.stage().setKeyboardFocus(left);
        press(Keys.ENTER);
        press(Keys.SPACE);
        assertThat(left.pressed).isEqualTo(2);
        assertThat(below.pressed).isZero();
    }

    @Test
    void aShortcutPressesFromAnywhereUnlessControlIsDown() {
        assertThat(press(Keys.K)).isSameAs(right);
        assertThat(right.pressed).isEqualTo(1);
        screen.hold(Keys.CONTROL_LEFT);
        press(Keys.K);
        assertThat(right.pressed).isEqualTo(1);
    }

    @Test
    void enterFallsBackToWhoeverHasItAsShortcut() {
        press(Keys.NUMPAD_ENTER);
        assertThat(below.pressed).isEqualTo(1);
    }

    @Test
    void whatIsDisabledKeepsItsPlaceButItsShortcutIsDead() {
        right.enabled = false;
        press(Keys.K);
        assertThat(right.pressed).isZero();
        assertThat(Focus.of(screen.stage()).order()).containsExactly(left, right, below);
    }

    @Test
    void whatIsHiddenIsSkipped() {
        right.setVisible(false);
        assertThat(Focus.of(screen.stage()).order()).containsExactly(left, below);
    }

    @Test
    void insideAGroupTheRestCannotBeReached() {
        Group dialog = new Group();
        Spot yes = new Spot(500, 400, null);
        dialog.addActor(yes);
        screen.stage().addActor(dialog);
        Focus.of(screen.stage()).within(dialog);
        assertThat(press(Keys.TAB)).isSameAs(yes);
        assertThat(press(Keys.TAB)).isSameAs(yes);
        press(Keys.K);
        assertThat(right.pressed).isZero();
        Focus.of(screen.stage()).within(null);
        assertThat(Focus.of(screen.stage()).order()).containsExactly(left, right, below, yes);
    }

    @Test
    void whatIsScrolledOutOfSightInAnotherListIsNotReachedByAnArrow() {
        Group list = new Group();
        list.setSize(100, 400);
        Spot seen = new Spot(0, 360, null);
        // Unseen, it lies just under what has the keyboard.
        Spot unseen = new Spot(0, 100, null);
        list.addActor(seen);
        list.addActor(unseen);
        ScrollPane pane = new ScrollPane(list);
        pane.setBounds(0, 740, 100, 60);
        pane.validate();
        screen.stage().addActor(pane);
        screen.stage().setKeyboardFocus(left);
        assertThat(press(Keys.DOWN)).isSameAs(below);
        left.setVisible(false);
        screen.stage().setKeyboardFocus(seen);
        assertThat(press(Keys.DOWN)).isSameAs(unseen);
    }

    private Actor press(int keycode) {
        screen.stage().keyDown(keycode);
        screen.stage().keyUp(keycode);
        return screen.stage().getKeyboardFocus();
    }

    private static final class Spot extends Actor implements Pressable {
        private final Key key;
        private boolean enabled = true;
        private int pressed;

        Spot(float x, float y, Key key) {
            this.key = key;
            setBounds(x, y, 100, 40);
        }

        @Override
        public void press() {
            pressed++;
        }

        @Override
        public boolean enabled() {
            return enabled;
        }

        @Override
        public Optional<Key> key() {
            return Optional.ofNullable(key);
        }
    }
}
