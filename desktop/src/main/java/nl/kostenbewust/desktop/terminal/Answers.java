package nl.kostenbewust.desktop.terminal;

import java.util.Optional;
import nl.kostenbewust.desktop.table.Answer;
import nl.kostenbewust.desktop.terminal.page.Speech;

/** Says what became of commands. */
record Answers(Console console, Speech speech) {
    /** The answer that was waited for; empty: there is none yet. */
    void say(Optional<Answer> answer) {
        console.say(answer.map(this::sentence).orElse(speech.say("answer.none")));
    }

    /** An answer that came when nobody waited any more. */
    void sayLate(Answer answer) {
        console.say(speech.say("answer.late", sentence(answer)));
    }

    private String sentence(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            return speech.say("answer.refused", refused.why());
        }
        return answer instanceof Answer.Unheard unheard
                ? speech.say("answer.unheard", unheard.why())
                : speech.say("answer.done");
    }
}
