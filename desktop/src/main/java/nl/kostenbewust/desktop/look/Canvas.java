package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.PolygonSpriteBatch;
import com.badlogic.gdx.math.Matrix4;

/** What all pens of a look share: the batch, the fonts, the palette and the grid of device pixels. */
record Canvas(PolygonSpriteBatch batch, Fonts fonts, Palette palette, Mesh mesh) {
    float scale() {
        return fonts.scale();
    }

    /** Moves coordinates to the nearest device pixel edge; a size never becomes less than one pixel. */
    float[] snap(float[] edges) {
        float left = roundX(edges[0]);
        float top = roundY(edges[1]);
        float right = Math.max(roundX(edges[2]), left + 1 / scale());
        float bottom = Math.min(roundY(edges[3]), top - 1 / scale());
        return new float[] {left, top, right, bottom};
    }

    /** The rectangle of an upright line, on whole device pixels and as thick as asked. */
    float[] snapLine(float[] ends, float width) {
        float thick = Math.max(1, Math.round(width * scale())) / scale();
        float left = Math.min(ends[0], ends[2]);
        float low = Math.min(ends[1], ends[3]);
        if (ends[0] == ends[2]) {
            float x = roundX(left - thick / 2);
            return Points.rounded(x, roundY(low), thick, Math.abs(ends[3] - ends[1]), 0, 1);
        }
        float y = roundY(low - thick / 2);
        return Points.rounded(roundX(left), y, Math.abs(ends[2] - ends[0]), thick, 0, 1);
    }

    void write(String text, float[] start, float size, Type type, Color colour, float alpha) {
        BitmapFont font = fonts.font(type);
        boolean resized = Math.abs(size - 1) > 1e-3f;
        if (resized) {
            font.getData().setScale(size / scale());
        }
        font.setColor(colour.r, colour.g, colour.b, colour.a * alpha);
        // libGDX sets the first glyph flush; its own bearing back makes lines of different letters stand under each
        // other.
        BitmapFont.Glyph first = text.isEmpty() ? null : font.getData().getGlyph(text.charAt(0));
        float bearing = first == null ? 0 : first.xoffset * font.getData().scaleX;
        font.draw(batch, text, roundX(start[0]) + bearing, roundY(start[1]) + font.getCapHeight());
        if (resized) {
            font.getData().setScale(1 / scale());
        }
    }

    // Inside a pane that scrolls the batch itself is shifted, and a shift need not be whole device pixels.
    private float roundX(float place) {
        return round(place, batch.getTransformMatrix().val[Matrix4.M03]);
    }

    private float roundY(float place) {
        return round(place, batch.getTransformMatrix().val[Matrix4.M13]);
    }

    private float round(float place, float shift) {
        return (float) Math.floor((place + shift) * scale() + .5f) / scale() - shift;
    }
}
