package nl.kostenbewust.desktop.look.sign;

import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;

/**
 * A window with curtains.
 *
 * @param light what burns behind the glass
 * @param open how far the curtains are apart, 0 to 1
 * @param frame the thickness of the frame in units
 * @param transom whether a bar divides the upper part off
 */
public record Window(Light light, float open, float frame, boolean transom) {
    private static final float TRANSOM = .22f;
    private static final float FOLD = 8;

    /** Draws it; x, y, w, h are the glass, the frame lies around it. Refuses nothing. */
    public void draw(Pen pen, float x, float y, float w, float h) {
        drawGlass(pen, x, y, w, h);
        drawCurtains(pen, x, y, w, h);
        drawFrame(pen, x, y, w, h);
    }

    /** Draws frame and glass only; what stands in the room comes after it, then the curtains. */
    public void drawGlass(Pen pen, float x, float y, float w, float h) {
        pen.rect(x - frame, y - frame, w + 2 * frame, h + 2 * frame, Tone.FRAME);
        pen.rect(x, y, w, h, light.tone());
    }

    /** Draws the curtains under the transom. */
    public void drawCurtains(Pen pen, float x, float y, float w, float h) {
        float top = top(h);
        Curtain.pair(pen, x, y + top, w, h - top, open, FOLD);
    }

    /** Draws the bars and the sill over what stands behind the glass. */
    public void drawFrame(Pen pen, float x, float y, float w, float h) {
        if (transom) {
            pen.rect(x, y + h * TRANSOM - frame / 2, w, frame, Tone.FRAME);
            pen.rect(x + w / 2 - frame * .3f, y, frame * .6f, h * TRANSOM, Tone.FRAME);
        }
        pen.rect(x - frame - 4, y + h + frame, w + 2 * frame + 8, frame + 1, Tone.FRAME);
    }

    /** Where the curtains begin, under the top of the glass. */
    public float top(float h) {
        return transom ? h * TRANSOM + frame / 2 : 0;
    }
}
