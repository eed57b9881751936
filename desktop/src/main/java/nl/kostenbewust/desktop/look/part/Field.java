package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import nl.kostenbewust.desktop.look.Fonts;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** A field of one line to type in. Characters that cannot be shown are not taken. */
public final class Field extends TextField {
    /** A field; the hint stands in it while it is empty. */
    public Field(Look look, String text, String hint, int most) {
        super(text, style(look));
        setMessageText(hint);
        setMaxLength(most);
        setFocusTraversal(false);
        setTextFieldFilter(
                (field, character) -> Fonts.missing(String.valueOf(character)).isEmpty());
    }

    @Override
    public float getPrefHeight() {
        return 44;
    }

    private static TextFieldStyle style(Look look) {
        TextFieldStyle style = new TextFieldStyle();
        style.font = look.fonts().font(Type.BODY);
        style.fontColor = Tone.INK.in(look.palette());
        style.messageFontColor = Tone.INK2.in(look.palette());
        style.background = Ground.box(look, 5, Tone.PAPER, Tone.INK2, 1).padded(12);
        style.cursor = new Ground(look, (pen, w, h) -> pen.rect(0, 0, 2, h, Tone.INK)).sized(2);
        style.selection = new Ground(look, (pen, w, h) -> pen.rect(0, 0, w, h, Tone.GLOW));
        return style;
    }
}
