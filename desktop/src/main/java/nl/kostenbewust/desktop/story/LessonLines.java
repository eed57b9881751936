package nl.kostenbewust.desktop.story;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.Card;
import nl.kostenbewust.core.protocol.LessonView;
import nl.kostenbewust.core.protocol.PollView;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.view.HandoverView;
import nl.kostenbewust.desktop.table.Standing;
import nl.kostenbewust.desktop.words.Language;
import nl.kostenbewust.desktop.words.Words;

/** What whoever leads the lesson did that a player must know, in words for window and terminal alike. */
public final class LessonLines {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MINUTE = 60;

    private final Words words;

    /** Lines in that language. */
    public LessonLines(Language language) {
        this.words = new Words(language, "lesson");
    }

    /** Why the player can do nothing now; empty: they can. */
    public Optional<String> halt(LessonView lesson) {
        return lesson.pause().or(lesson::handedOver).map(words::say);
    }

    /** For whom the player plays now; empty: for themselves. */
    public Optional<String> playsFor(LessonView lesson) {
        return lesson.chairs().stream()
                .filter(chair -> chair.seat() == lesson.sitsAt() && !chair.own())
                .findFirst()
                .map(chair -> words.say("plays.for", chair.name()));
    }

    /** When the month closes by itself; empty: it does not. */
    public Optional<String> timer(Standing standing) {
        Optional<String> stands = standing.lesson()
                .secondsLeft()
                .filter(left -> standing.lesson().pause().isPresent())
                .map(left -> words.say("timer.stands", (left + MINUTE - 1) / MINUTE));
        return standing.monthEnds()
                .map(end -> words.say("timer.ends", CLOCK.format(end)))
                .or(() -> stands);
    }

    /** That the player waits for help; empty: they do not. */
    public Optional<String> waits(LessonView lesson) {
        return lesson.own().asksHelp() ? Optional.of(words.say("help.waits")) : Optional.empty();
    }

    /** How often each option of a question was chosen, a line each; empty: not shown yet. */
    public List<String> spread(PollView poll, int question) {
        List<Text> options = poll.poll().questions().get(question).options();
        return poll.spread()
                .map(all -> IntStream.range(0, options.size())
                        .mapToObj(i -> words.say(
                                "poll.count",
                                words.say(options.get(i)),
                                all.get(question).get(i)))
                        .toList())
                .orElse(List.of());
    }

    /** What to do about the poll now. */
    public String pollState(PollView poll, LessonView.Own own) {
        if (poll.spread().isPresent()) {
            return words.say("poll.shown");
        }
        return words.say(own.choices().isEmpty() ? "poll.answer" : "poll.answered");
    }

    /** That a closing card is asked for; empty: it is not, or was written. */
    public Optional<String> card(LessonView lesson) {
        return lesson.own().cardAsked() && lesson.own().card().isEmpty()
                ? Optional.of(words.say("card.asked"))
                : Optional.empty();
    }

    /** The closing card as one sentence. */
    public String sentence(Card card) {
        return words.say("card.sentence", card.when(), card.then());
    }

    /** Something about polls and closing cards. */
    public String say(String key, Object... fill) {
        return words.say(key, fill);
    }

    /** That the player waits for help no more. */
    public String handDown() {
        return words.say("help.down");
    }

    /** What to press or type for help, or to need it no more. */
    public String help(boolean waits) {
        return words.say(waits ? "help.over" : "help.ask");
    }

    /** The way to a seat, for a choice. */
    public String chair(LessonView.ChairView chair) {
        return chair.own() ? words.say("chair.own") : words.say("chair", chair.name());
    }

    /** The title of a hand-over note. */
    public String title(HandoverView note) {
        return words.say("note.title", note.name());
    }

    /** A hand-over note, line by line. */
    public List<String> note(HandoverView note) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("note.month", note.month(), words.say(Figures.hours(note.left()))));
        for (HandoverView.HouseholdNote household : note.households()) {
            String key = household.director() ? "note.household.director" : "note.household";
            lines.add(words.say(key, words.say(household.name())));
            line("note.done", household.done()).ifPresent(lines::add);
            line("note.running", household.running()).ifPresent(lines::add);
            line("note.pending", household.pending()).ifPresent(lines::add);
        }
        return List.copyOf(lines);
    }

    private Optional<String> line(String key, List<Text> texts) {
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(key, texts.stream().map(words::say).collect(Collectors.joining(" \u2022 "))));
    }
}
