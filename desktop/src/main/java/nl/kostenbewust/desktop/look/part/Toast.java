package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Mark;

/** A short word at the foot of the screen about what just happened. It stays until the next key or click: nobody is hurried. */
public final class Toast extends Figure {
    private static final float MOST = 560;
    private static final float FOOT = 24;
    private final Mark mark;
    private final String text;

    private Toast(Look look, Mark mark, String text) {
        super(look);
        this.mark = mark;
        this.text = text;
    }

    /** Shows a text with a mark; it takes the place of the one that is there. */
    public static Toast show(Look look, Stage stage, Mark mark, String text) {
        for (var actor : stage.getActors().toArray()) {
            if (actor instanceof Toast) {
                actor.remove();
            }
        }
        Toast toast = new Toast(look, mark, text);
        toast.pack();
        toast.setPosition((stage.getWidth() - toast.getWidth()) / 2, FOOT);
        stage.addActor(toast);
        look.motion().appear(toast);
        stage.addCaptureListener(toast.new Leaver(stage));
        return toast;
    }

    @Override
    public float getPrefWidth() {
        return 60 + Math.min(MOST, width(text, Type.STRONG));
    }

    @Override
    public float getPrefHeight() {
        return 24 + lines(text, MOST, Type.STRONG) * Type.STRONG.leading();
    }

    @Override
    protected void paint(Pen pen) {
        pen.box(0, 0, getWidth(), getHeight(), 8, Tone.BRAND, Tone.GLOW, 2);
        mark.draw(pen, 24, 23, Tone.GLOW);
        pen.paragraph(text, 42, 28, MOST, Type.STRONG, Tone.ONBRAND);
    }

    private final class Leaver extends InputListener {
        private final Stage stage;

        Leaver(Stage stage) {
            this.stage = stage;
        }

        @Override
        public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
            return leave();
        }

        @Override
        public boolean keyDown(InputEvent event, int keycode) {
            return leave();
        }

        private boolean leave() {
            remove();
            stage.removeCaptureListener(this);
            return false;
        }
    }
}
