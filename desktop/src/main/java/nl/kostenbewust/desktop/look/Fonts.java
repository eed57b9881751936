package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.graphics.g2d.PixmapPacker;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeBitmapFontData;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeFontParameter;
import com.badlogic.gdx.utils.Array;
import com.badlogic.gdx.utils.Disposable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Open Sans in every {@link Type}, drawn for one scale, on one texture together with a white spot for shapes. */
public final class Fonts implements Disposable {
    /** Every character that can be shown: Latin with its accents, and the signs of the game's texts. */
    public static final String GLYPHS = range(' ', '~') + range('\u00A0', '\u017F') + "–—‘’‚“”„†•…‰‹›€−≤≥≈ȘșȚț";

    /** Signs that a text may hold and the typeface lacks, and what is drawn for them. */
    private static final Map<Character, Character> LIKE = Map.of('\u2192', '\u203a', '\u1e9e', '\u00df');

    private static final String DIGITS = "0123456789?–−";
    private static final String FOLDER = "META-INF/resources/webjars/open-sans/1.1.0/fonts/";
    private static final int PAGE = 2048;

    private final float scale;
    private final PixmapPacker packer;
    private final Map<Type, BitmapFont> fonts = new EnumMap<>(Type.class);
    private final TextureRegion white;
    private final GlyphLayout layout = new GlyphLayout();

    /** Draws the fonts; scale is device pixels per unit. Needs a running libGDX application. */
    public Fonts(float scale) {
        this.scale = scale;
        int page = scale > 1.3f ? 2 * PAGE : PAGE;
        packer = new PixmapPacker(page, page, Pixmap.Format.RGBA8888, 1, false);
        packer.pack("white", spot());
        Map<Type, FreeTypeBitmapFontData> data = draw();
        Array<TextureRegion> regions = new Array<>();
        packer.updateTextureRegions(regions, Texture.TextureFilter.Linear, Texture.TextureFilter.Linear, false);
        data.forEach((type, drawn) -> fonts.put(type, font(drawn, regions)));
        PixmapPacker.PixmapPackerRectangle spot = packer.getRect("white");
        white = new TextureRegion(regions.first().getTexture(), spot.getX() + 1, spot.getY() + 1, 2, 2);
    }

    /** The characters of a text that cannot be shown, each once and in order; empty when all is well. */
    public static String missing(String text) {
        StringBuilder missing = new StringBuilder();
        text.codePoints()
                .filter(c -> c != '\n' && GLYPHS.indexOf(c) < 0 && !LIKE.containsKey((char) c))
                .distinct()
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    /** The font of a type; its metrics are in units. */
    public BitmapFont font(Type type) {
        return fonts.get(type);
    }

    /** Device pixels per unit. */
    public float scale() {
        return scale;
    }

    /** A white spot on the same texture as the glyphs, so that shapes and text share a batch. */
    public TextureRegion white() {
        return white;
    }

    /** The width of one line of text, in units. */
    public float width(String text, Type type) {
        layout.setText(fonts.get(type), text);
        return layout.width;
    }

    /** Breaks text into lines no wider than given; a word wider than that is broken inside. Never empty. */
    public List<String> wrap(String text, float width, Type type) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrapParagraph(paragraph, width, type, lines);
        }
        return lines;
    }

    /** The text as one line no wider than given; what does not fit becomes an ellipsis. */
    public String cut(String text, float width, Type type) {
        if (width(text, type) <= width) {
            return text;
        }
        int end = text.length() - 1;
        while (end > 0 && width(text.substring(0, end).stripTrailing() + "…", type) > width) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private void wrapParagraph(String paragraph, float width, Type type, List<String> lines) {
        String line = "";
        for (String word : paragraph.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, type) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
            line = breakInside(line, width, type, lines);
        }
        lines.add(line);
    }

    private String breakInside(String word, float width, Type type, List<String> lines) {
        String rest = word;
        while (rest.length() > 1 && width(rest, type) > width) {
            int fits = rest.length() - 1;
            while (fits > 1 && width(rest.substring(0, fits), type) > width) {
                fits--;
            }
            lines.add(rest.substring(0, fits));
            rest = rest.substring(fits);
        }
        return rest;
    }

    @Override
    public void dispose() {
        fonts.values().forEach(BitmapFont::dispose);
        packer.dispose();
    }

    static String path(Type.Weight weight) {
        return FOLDER
                + switch (weight) {
                    case REGULAR -> "regular/opensans-regular-webfont.ttf";
                    case SEMIBOLD -> "semibold/opensans-semibold-webfont.ttf";
                    case BOLD -> "bold/opensans-bold-webfont.ttf";
                };
    }

    private Map<Type, FreeTypeBitmapFontData> draw() {
        Map<Type, FreeTypeBitmapFontData> data = new EnumMap<>(Type.class);
        for (Type.Weight weight : Type.Weight.values()) {
            FreeTypeFontGenerator generator = new FreeTypeFontGenerator(Gdx.files.classpath(path(weight)));
            for (Type type : Type.values()) {
                if (type.weight() == weight) {
                    data.put(type, generator.generateData(parameter(type)));
                }
            }
            generator.dispose();
        }
        return data;
    }

    private FreeTypeFontParameter parameter(Type type) {
        FreeTypeFontParameter parameter = new FreeTypeFontParameter();
        parameter.size = Math.round(type.size() * scale);
        parameter.characters = type == Type.PLATE ? DIGITS : GLYPHS;
        parameter.hinting = FreeTypeFontGenerator.Hinting.Slight;
        parameter.packer = packer;
        return parameter;
    }

    private BitmapFont font(FreeTypeBitmapFontData data, Array<TextureRegion> regions) {
        BitmapFont font = new BitmapFont(data, regions, false);
        LIKE.forEach((lacking, drawn) -> data.setGlyph(lacking, data.getGlyph(drawn)));
        font.setOwnsTexture(false);
        font.getData().setScale(1 / scale);
        font.setUseIntegerPositions(false);
        return font;
    }

    private static Pixmap spot() {
        Pixmap spot = new Pixmap(4, 4, Pixmap.Format.RGBA8888);
        spot.setColor(1, 1, 1, 1);
        spot.fill();
        return spot;
    }

    private static String range(char first, char last) {
        StringBuilder range = new StringBuilder();
        for (char c = first; c <= last; c++) {
            range.append(c);
        }
        return range.toString();
    }
}
