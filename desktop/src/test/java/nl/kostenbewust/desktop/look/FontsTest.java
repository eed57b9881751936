package nl.kostenbewust.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Files.FileType;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3FileHandle;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3NativesLoader;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontsTest {
    @ParameterizedTest
    @EnumSource(Type.Weight.class)
    void everyGlyphIsInTheTypeface(Type.Weight weight) {
        Lwjgl3NativesLoader.load();
        FreeTypeFontGenerator generator =
                new FreeTypeFontGenerator(new Lwjgl3FileHandle(Fonts.path(weight), FileType.Classpath));
        assertThat(Fonts.GLYPHS.codePoints().filter(c -> !generator.hasGlyph(c)).mapToObj(Character::toString))
                .isEmpty();
        generator.dispose();
    }

    @Test
    void aTextOfTheGameCanBeShown() {
        assertThat(Fonts.missing("Daniëlle, geïnd: € 2.400 – ’t loont… −8, 6½ uur ≤ “één” ± × €\u00A01"))
                .isEmpty();
        assertThat(Fonts.missing("Łukasz, Ayşe, Çağla, Nguyễn\nOké")).isEqualTo("ễ");
    }

    @Test
    void signsThatAreDrawnAreNotLetters() {
        assertThat(Fonts.missing("✓ ▲ ▼ ✓")).isEqualTo("✓▲▼");
    }
}
