package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.PolygonSpriteBatch;

/** What all pens of a look share: the batch, the fonts, the palette and the grid of device pixels. */
record Canvas(PolygonSpriteBatch batch, Fonts fonts, Palette palette, Mesh mesh) {
    float scale() {
        return fonts.scale();
    }

    /** Moves coordinates to the nearest device pixel edge; a size never becomes less than one pixel. */
    float[] snap(float[] edges) {
        float left = round(edges[0]);
        float top = round(edges[1]);
        float right = Math.max(round(edges[2]), left + 1 / scale());
        float bottom = Math.min(round(edges[3]), top - 1 / scale());
        return new float[] {left, top, right, bottom};
    }

    /** The rectangle of an upright line, on whole device pixels and as thick as asked. */
    float[] snapLine(float[] ends, float width) {
        float thick = Math.max(1, Math.round(width * scale())) / scale();
        float left = Math.min(ends[0], ends[2]);
        float low = Math.min(ends[1], ends[3]);
        if (ends[0] == ends[2]) {
            float x = round(left - thick / 2);
            return Points.rounded(x, round(low), thick, Math.abs(ends[3] - ends[1]), 0, 1);
        }
        float y = round(low - thick / 2);
        return Points.rounded(round(left), y, Math.abs(ends[2] - ends[0]), thick, 0, 1);
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
        font.draw(batch, text, round(start[0]) + bearing, round(start[1]) + font.getCapHeight());
        if (resized) {
            font.getData().setScale(1 / scale());
        }
    }

    private float round(float stage) {
        return (float) Math.floor(stage * scale() + .5f) / scale();
    }
}
