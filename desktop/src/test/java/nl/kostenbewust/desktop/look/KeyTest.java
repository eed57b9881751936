package nl.kostenbewust.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.badlogic.gdx.Input.Keys;
import org.junit.jupiter.api.Test;

class KeyTest {
    @Test
    void aCapSaysWhatMustBePressed() {
        assertThat(Key.of('i')).isEqualTo(new Key("I", Keys.I));
        assertThat(Key.of('3').is(Keys.NUM_3)).isTrue();
        assertThat(Key.of('3').is(Keys.NUMPAD_3)).isTrue();
        assertThat(Key.of('3').is(Keys.NUM_4)).isFalse();
        assertThat(Key.function(1)).isEqualTo(new Key("F1", Keys.F1));
    }

    @Test
    void otherCharactersAreRefused() {
        assertThatThrownBy(() -> Key.of('é')).hasMessageContaining("é");
        assertThatThrownBy(() -> Key.function(13)).hasMessageContaining("F13");
    }
}
