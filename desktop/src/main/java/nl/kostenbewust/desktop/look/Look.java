package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.g2d.PolygonSpriteBatch;
import com.badlogic.gdx.math.Affine2;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.viewport.ScreenViewport;

/**
 * Everything the parts of one look share: palette, fonts, motion and the batch. It never changes: another palette or scale is
 * another look, with its screens built anew.
 */
public final class Look implements Disposable {
    private static final int VERTICES = 32_000;

    private final Canvas canvas;
    private final Motion motion;

    /** A look in one palette; scale is device pixels per unit (1 to 2); calm is "minder beweging". Needs a window. */
    public Look(Palette palette, float scale, boolean calm) {
        Fonts fonts = new Fonts(scale);
        PolygonSpriteBatch batch = new PolygonSpriteBatch(VERTICES);
        // The second pair keeps the window opaque where faded edges are drawn.
        batch.setBlendFunctionSeparate(
                GL20.GL_SRC_ALPHA, GL20.GL_ONE_MINUS_SRC_ALPHA, GL20.GL_ONE, GL20.GL_ONE_MINUS_SRC_ALPHA);
        canvas = new Canvas(batch, fonts, palette, new Mesh(batch, fonts));
        motion = new Motion(calm);
    }

    /** The palette everything is drawn in. */
    public Palette palette() {
        return canvas.palette();
    }

    /** The typeface, for measuring and wrapping. */
    public Fonts fonts() {
        return canvas.fonts();
    }

    /** What moves, and whether it does. */
    public Motion motion() {
        return motion;
    }

    /** A new stage that is drawn with this look, with keyboard focus on it. */
    public Stage stage() {
        ScreenViewport viewport = new ScreenViewport();
        viewport.setUnitsPerPixel(1 / canvas.scale());
        Stage stage = new Stage(viewport, canvas.batch());
        Focus.on(stage, motion);
        stage.addActor(new Rings(this));
        return stage;
    }

    /** A pen on a page whose top left corner is at this place in the coordinates of the batch, y up. */
    public Pen pen(float left, float top, float alpha) {
        return new Pen(canvas, new Affine2().setToTranslation(left, top).scale(1, -1), alpha, null);
    }

    @Override
    public void dispose() {
        canvas.batch().dispose();
        canvas.fonts().dispose();
    }
}
