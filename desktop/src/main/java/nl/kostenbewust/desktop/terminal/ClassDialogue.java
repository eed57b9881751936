package nl.kostenbewust.desktop.terminal;

import nl.kostenbewust.desktop.story.LessonLines;
import nl.kostenbewust.desktop.table.Answer;
import nl.kostenbewust.desktop.terminal.page.Speech;

/** What a player says to the class and to whoever leads it, before, during and after the game. */
final class ClassDialogue {
    private final Desk desk;
    private final Console console;
    private final Speech speech;
    private final LessonLines lines;

    ClassDialogue(Desk desk, Console console, Speech speech) {
        this.desk = desk;
        this.console = console;
        this.speech = speech;
        this.lines = new LessonLines(speech.words().language());
    }

    /** Whether that is said to the class; else it is about the game. */
    boolean hears(Verb verb) {
        return verb == Verb.HAND;
    }

    void say(Verb verb) throws Leaving {
        if (verb == Verb.HAND) {
            hand();
        }
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
