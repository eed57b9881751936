package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.ReviewState;
import nl.kostenbewust.core.rules.Files;
import nl.kostenbewust.core.rules.Visibility;
import nl.kostenbewust.core.text.Messages;

/** What waits for an answer: dilemmas and peer reviews. */
final class WorkViews {
    private WorkViews() {}

    static List<DilemmaView> dilemmas(Sight sight) {
        return sight.state().calendar().open().stream()
                .flatMap(ref -> sight.story().dilemma(ref).stream())
                .map(dilemma -> dilemma(dilemma, sight))
                .toList();
    }

    static List<ReviewView> reviews(Sight sight, int seat) {
        return sight.state().decisions().reviews().entrySet().stream()
                .flatMap(entry -> review(entry, sight, seat).stream())
                .toList();
    }

    /** The files of interventions for which there is, or could be, a reason. */
    static List<FileView> files(Sight sight) {
        return Visibility.interventions(sight.situation()).stream()
                .map(intervention -> file(intervention, sight))
                .filter(file -> !file.onFile().isEmpty() || !file.hand().isEmpty())
                .toList();
    }

    private static FileView file(Intervention intervention, Sight sight) {
        List<Argument> onFile = Files.of(sight.situation(), intervention.id().as());
        List<Argument> hand = Visibility.arguments(intervention.id().as(), sight.situation()).stream()
                .filter(argument -> !onFile.contains(argument))
                .toList();
        return new FileView(
                intervention.id().as(),
                intervention.title(),
                ArgumentViews.of(onFile, sight),
                ArgumentViews.of(hand, sight));
    }

    /** Whether somebody may still give marks: the review is open, not their own, and they gave none. */
    static boolean mayReview(ReviewState review, int seat) {
        return review.approved().isEmpty()
                && review.asker() != seat
                && review.given().stream().noneMatch(given -> given.seat() == seat);
    }

    private static DilemmaView dilemma(Dilemma dilemma, Sight sight) {
        int silence = dilemma.answers().size() - 1;
        List<DilemmaView.AnswerView> answers = new ArrayList<>();
        for (int i = 0; i <= silence; i++) {
            Dilemma.Answer answer = dilemma.answers().get(i);
            answers.add(new DilemmaView.AnswerView(answer.id(), answer.text(), i == silence));
        }
        Text from = sight.names()
                .resident(dilemma.from())
                .orElse(sight.story().household().name());
        return new DilemmaView(dilemma.id(), from, dilemma.text(), answers);
    }

    private static Optional<ReviewView> review(Map.Entry<Ref<Decidable>, ReviewState> entry, Sight sight, int seat) {
        ReviewState review = entry.getValue();
        return sight.names()
                .decidable(entry.getKey())
                .map(title -> new ReviewView(
                        entry.getKey(),
                        title,
                        review.asker(),
                        ArgumentViews.of(Files.of(sight.situation(), entry.getKey()), sight),
                        review.given().stream().map(given -> mark(given, sight)).toList(),
                        review.approved(),
                        mayReview(review, seat)));
    }

    private static ReviewView.Mark mark(ReviewState.Given given, Sight sight) {
        Text sentence = given.sentence().isBlank() ? Messages.text("review.silent") : Text.nl(given.sentence());
        return new ReviewView.Mark(sight.names().colleague(given.seat()), given.fails(), sentence);
    }
}
