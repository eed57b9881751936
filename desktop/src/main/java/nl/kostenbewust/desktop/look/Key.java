package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.Input.Keys;

/**
 * A key that presses something: what its cap says and which key of the keyboard it is (libGDX's key codes).
 *
 * @param cap what is written on the cap
 * @param code the key code
 */
public record Key(String cap, int code) {
    /** The large key that goes on. */
    public static final Key ENTER = new Key("Enter", Keys.ENTER);

    /** The key that goes back. */
    public static final Key ESCAPE = new Key("Esc", Keys.ESCAPE);

    /** A letter or digit key; refuses any other character. */
    public static Key of(char character) {
        char capital = Character.toUpperCase(character);
        if (capital >= '0' && capital <= '9') {
            return new Key(String.valueOf(capital), Keys.NUM_0 + capital - '0');
        }
        if (capital >= 'A' && capital <= 'Z') {
            return new Key(String.valueOf(capital), Keys.A + capital - 'A');
        }
        throw new IllegalArgumentException("Geen letter of cijfer als sneltoets: '" + character + "'");
    }

    /** A function key from F1 to F12; refuses any other number. */
    public static Key function(int number) {
        if (number < 1 || number > 12) {
            throw new IllegalArgumentException("Geen functietoets: F" + number);
        }
        return new Key("F" + number, Keys.F1 + number - 1);
    }

    /** Whether this key was meant by a key code, the number pad included. */
    public boolean is(int pressed) {
        return pressed == code
                || (code == Keys.ENTER && pressed == Keys.NUMPAD_ENTER)
                || (code >= Keys.NUM_0 && code <= Keys.NUM_9 && pressed == Keys.NUMPAD_0 + code - Keys.NUM_0);
    }
}
