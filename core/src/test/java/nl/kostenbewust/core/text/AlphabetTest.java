package nl.kostenbewust.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlphabetTest {
    @ParameterizedTest
    @ValueSource(strings = {"Jaël", "Željko", "Çiğdem", "Łukasz", "Zoë-Anne d'Été", "Ștefan", "Mirjam (3a)", "O’Brien"})
    void names_from_all_over_europe_are_welcome(String name) {
        assertThat(Alphabet.name(name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "a\u202Eb",
                "a\u0000b",
                "\u200B",
                "😀",
                "Ма\u0440ия",
                "a\u00ADb",
                "\uD83D",
                "vier maal elf letters is 1 te veel hier!!"
            })
    void what_nobody_can_read_is_refused(String name) {
        assertThat(Alphabet.name(name)).isEmpty();
    }

    @Test
    void needless_spaces_go_and_accents_are_composed() {
        assertThat(Alphabet.name("  Zoe\u0308 \t van  Dam ")).contains("Zoë van Dam");
        assertThat(Alphabet.name("x".repeat(40))).isPresent();
        assertThat(Alphabet.sentence("x".repeat(300))).isPresent();
        assertThat(Alphabet.sentence("x".repeat(301))).isEmpty();
    }

    @Test
    void the_list_of_characters_is_exactly_what_is_allowed() {
        assertThat(Alphabet.CHARACTERS).contains("½", "€", "−", "“", "ij".substring(0, 1), "ÿ");
        assertThat(Alphabet.firstForbidden(Alphabet.CHARACTERS)).isEmpty();
        assertThat(Alphabet.CHARACTERS.codePoints().distinct().count()).isEqualTo(Alphabet.CHARACTERS.length());
    }

    @Property
    void a_clean_name_stays_as_it_is(@ForAll String raw) {
        Alphabet.name(raw).ifPresent(name -> assertThat(Alphabet.name(name)).contains(name));
    }
}
