package nl.kostenbewust.desktop.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.text.Alphabet;
import nl.kostenbewust.core.text.Words;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.desktop.terminal.page.Page;
import nl.kostenbewust.desktop.terminal.page.Speech;

/** Weighs a colleague's proposed decision: each corner a pass or a fail, and one sentence; an empty line goes one back. */
final class ReviewDialogue implements Completion {
    private final Console console;
    private final Questions questions;
    private final Speech speech;

    ReviewDialogue(Console console, Questions questions, Speech speech) {
        this.console = console;
        this.questions = questions;
        this.speech = speech;
    }

    @Override
    public boolean fits(Command command) {
        return command instanceof Command.Review review && review.sentence().isBlank();
    }

    @Override
    public Optional<Command> complete(Command command, HouseholdView household) throws Leaving {
        if (!(command instanceof Command.Review review)) {
            return Optional.empty();
        }
        Page page = new Page();
        household.reviews().stream()
                .filter(view -> view.of().equals(review.review()))
                .forEach(view -> new Pages(speech).work().review(page, view));
        console.print(page);
        return from(review, List.of());
    }

    private Optional<Command> from(Command.Review review, List<Boolean> passes) throws Leaving {
        if (passes.size() == Corner.values().length) {
            return questions
                    .words(speech.say("review.sentence"), Alphabet.SENTENCE_LENGTH)
                    .map(sentence -> new Command.Review(review.review(), fails(passes), sentence));
        }
        while (true) {
            Corner corner = Corner.values()[passes.size()];
            Optional<Boolean> pass = questions.confirm(speech.say("review.ask", Words.of(corner)));
            Optional<Command> whole = pass.isPresent() ? from(review, plus(passes, pass.get())) : Optional.empty();
            if (pass.isEmpty() || whole.isPresent()) {
                return whole;
            }
        }
    }

    private static List<Boolean> plus(List<Boolean> passes, boolean pass) {
        List<Boolean> more = new ArrayList<>(passes);
        more.add(pass);
        return more;
    }

    private static List<Corner> fails(List<Boolean> passes) {
        return Arrays.stream(Corner.values())
                .filter(corner -> !passes.get(corner.ordinal()))
                .toList();
    }
}
