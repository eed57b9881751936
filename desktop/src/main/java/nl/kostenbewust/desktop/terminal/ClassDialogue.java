package nl.kostenbewust.desktop.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.protocol.Card;
import nl.kostenbewust.core.protocol.LessonView;
import nl.kostenbewust.core.protocol.Poll;
import nl.kostenbewust.core.protocol.PollView;
import nl.kostenbewust.desktop.story.LessonLines;
import nl.kostenbewust.desktop.table.Answer;
import nl.kostenbewust.desktop.terminal.page.Page;
import nl.kostenbewust.desktop.terminal.page.Speech;

/** What a player says to the class and to whoever leads it, before, during and after the game. */
final class ClassDialogue {
    private final Desk desk;
    private final Console console;
    private final Questions questions;
    private final Speech speech;
    private final LessonLines lines;

    ClassDialogue(Desk desk, Console console, Questions questions, Speech speech) {
        this.desk = desk;
        this.console = console;
        this.questions = questions;
        this.speech = speech;
        this.lines = new LessonLines(speech.words().language());
    }

    /** Whether that is said to the class; else it is about the game. */
    boolean hears(Verb verb) {
        return verb == Verb.HAND || verb == Verb.VOTE || verb == Verb.CARD;
    }

    void say(Verb verb) throws Leaving {
        if (verb == Verb.HAND) {
            hand();
        } else if (verb == Verb.VOTE) {
            vote();
        } else {
            card();
        }
    }

    private void vote() throws Leaving {
        Optional<PollView> poll = desk.state().poll();
        if (poll.isEmpty()
                || poll.get().spread().isPresent()
                || !own().choices().isEmpty()) {
            poll.ifPresentOrElse(
                    stands -> {
                        Page page = new Page();
                        new PollPage(lines, speech).write(page, stands, own());
                        console.print(page);
                    },
                    () -> console.say(lines.say("poll.none")));
            return;
        }
        List<Integer> choices = new ArrayList<>();
        for (Poll.Question question : poll.get().poll().questions()) {
            Optional<Integer> choice = questions.choose(
                    speech.say(question.text()),
                    question.options().stream().map(speech::say).toList());
            if (choice.isEmpty()) {
                return;
            }
            choices.add(choice.get());
        }
        new Answers(console, speech).say(desk.answerPoll(poll.get().number(), choices));
    }

    private void card() throws Leaving {
        if (!own().cardAsked()) {
            console.say(lines.say("card.none"));
            return;
        }
        console.say(lines.say("card.about"));
        own().card().ifPresent(card -> console.say(lines.sentence(card)));
        String when = questions.ask("card.when");
        String then = when.isEmpty() ? "" : questions.ask("card.then");
        if (!then.isEmpty()) {
            new Answers(console, speech).say(desk.writeCard(new Card(when, then)));
        }
    }

    private LessonView.Own own() {
        return desk.state().standing().map(standing -> standing.lesson().own()).orElse(LessonView.Own.NOTHING);
    }

    private void hand() throws Leaving {
        boolean wanted = !desk.asksHelp();
        var answer = desk.askHelp(wanted);
        new Answers(console, speech).say(answer);
        if (!wanted && answer.filter(Answer.Applied.class::isInstance).isPresent()) {
            console.say(lines.handDown());
        }
    }
}
