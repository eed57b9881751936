package nl.kostenbewust.server.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Theme;
import nl.kostenbewust.core.play.Calendar;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.protocol.Poll;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.text.Alphabet;

/** Puts a poll together out of what is asked; empty where that cannot be asked. */
final class Questions {
    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final int MOST_STATEMENTS = 10;
    private static final List<Text> SCALE = IntStream.rangeClosed(Theme.LOWEST, Theme.HIGHEST)
            .mapToObj(Integer::toString)
            .map(Text::nl)
            .toList();
    private static final List<Text> AGREE =
            List.of(Text.of("eens", "agree"), Text.of("deels", "in part"), Text.of("oneens", "disagree"));

    private Questions() {}

    /** A question of whoever leads. */
    static Optional<Poll> own(String question, List<String> answers) {
        Optional<String> asked = Alphabet.sentence(question);
        List<Text> options = answers.stream()
                .flatMap(answer -> Alphabet.sentence(answer).stream())
                .map(Text::nl)
                .toList();
        boolean fits = asked.isPresent()
                && options.size() == answers.size()
                && options.size() >= FEWEST
                && options.size() <= MOST;
        return fits
                ? Optional.of(new Poll(
                        Poll.Kind.OWN,
                        Text.of("Vraag aan de klas", "A question to the class"),
                        List.of(new Poll.Question(Text.nl(asked.get()), options))))
                : Optional.empty();
    }

    /** A dilemma, once it was put in this game: nobody is to hear of it before. */
    static Optional<Poll> dilemma(Game game, Ref<Household> household, Ref<Dilemma> dilemma) {
        HouseholdState state = game.state().households().get(household);
        if (state == null || !wasPut(state.calendar(), dilemma)) {
            return Optional.empty();
        }
        Case story = game.scenario().caseOf(household);
        return story.dilemma(dilemma)
                .map(found -> new Poll(
                        Poll.Kind.DILEMMA,
                        story.household().name(),
                        List.of(new Poll.Question(
                                found.text(),
                                found.answers().stream()
                                        .map(Dilemma.Answer::text)
                                        .toList()))));
    }

    private static boolean wasPut(Calendar calendar, Ref<Dilemma> dilemma) {
        return calendar.open().contains(dilemma) || calendar.answered().containsKey(dilemma);
    }

    /** A theme: its scale and its statements. */
    static Optional<Poll> theme(Steering.AskTheme ask) {
        List<Text> all = new ArrayList<>(ask.statements());
        all.add(ask.title());
        all.add(ask.question());
        boolean fits = ask.statements().size() <= MOST_STATEMENTS
                && all.stream().allMatch(text -> Alphabet.sentence(text.nl()).isPresent());
        List<Poll.Question> questions = new ArrayList<>();
        questions.add(new Poll.Question(ask.question(), SCALE));
        ask.statements().forEach(statement -> questions.add(new Poll.Question(statement, AGREE)));
        return fits ? Optional.of(new Poll(Poll.Kind.THEME, ask.title(), List.copyOf(questions))) : Optional.empty();
    }
}
