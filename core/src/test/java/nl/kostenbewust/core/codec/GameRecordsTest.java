package nl.kostenbewust.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Share;
import nl.kostenbewust.core.model.Step;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Theme;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Programme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The game's own records can be written: no two words look alike, no component is of a kind that no file knows. */
class GameRecordsTest {
    private static final List<ScalarForm<?>> SCALARS = List.of(
            ScalarForm.number(Money.class, 100, Money::new),
            ScalarForm.number(Level.class, 10, tenths -> new Level(Math.toIntExact(tenths))),
            ScalarForm.number(Step.class, 10, tenths -> new Step(Math.toIntExact(tenths))),
            ScalarForm.text(Share.class, "25%", GameRecordsTest::share),
            ScalarForm.number(Hours.class, 2, halves -> new Hours(Math.toIntExact(halves))),
            ScalarForm.text(Text.class, "Een titel", Text::nl).orMapping());

    private static Share share(String text) {
        if (!text.endsWith("%")) {
            throw new IllegalArgumentException("een aandeel eindigt op %");
        }
        return new Share(Math.toIntExact(ExactNumber.units(text.substring(0, text.length() - 1), 10)));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Case.class,
                Programme.class,
                Agency.class,
                Budget.class,
                Policy.class,
                Facility.class,
                Theme.class
            })
    void filesCanBeReadAndExplained(Class<?> root) {
        Grammar<?> grammar = Grammar.of(root, SCALARS);
        assertThat(new SchemaWriter(grammar).write(name -> Optional.empty())).contains("\"$defs\"");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Command.class,
                Event.class,
                Journal.class,
                Refusal.class,
                GameState.class,
                ClientMessage.class,
                ServerMessage.class
            })
    void journalsAndMessagesCanBeWritten(Class<?> root) {
        assertThatCode(() -> Codec.json(root, 1_000_000)).doesNotThrowAnyException();
        assertThatCode(() -> Codec.cbor(root, 1_000_000)).doesNotThrowAnyException();
    }
}
