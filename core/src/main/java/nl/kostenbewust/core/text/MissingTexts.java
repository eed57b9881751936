package nl.kostenbewust.core.text;

import java.util.Optional;
import java.util.Set;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Missing;

/** What an agency misses most, said so that a player can learn what would move it. */
public final class MissingTexts {
    private static final Phrases<Missing, Optional<Text>> PHRASES = phrases();

    private MissingTexts() {}

    /** The missing thing in one sentence; empty when nothing is missing. */
    public static Optional<Text> of(Missing missing) {
        return PHRASES.of(missing, null);
    }

    static Set<Class<?>> covered() {
        return PHRASES.covered();
    }

    private static Phrases<Missing, Optional<Text>> phrases() {
        Phrases<Missing, Optional<Text>> phrases = new Phrases<>();
        return phrases.on(Missing.Nothing.class, (m, n) -> Optional.empty())
                .on(Missing.AnswerToFear.class, (m, n) -> Optional.of(Messages.word("missing.fear", m.fear())))
                .on(Missing.ArgumentsOfKind.class, (m, n) -> Optional.of(Messages.word("missing.kind", m.kind())))
                .on(Missing.Competence.class, (m, n) -> Optional.of(Messages.text("missing.competence")));
    }
}
