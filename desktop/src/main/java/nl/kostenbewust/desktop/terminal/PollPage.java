package nl.kostenbewust.desktop.terminal;

import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.LessonView;
import nl.kostenbewust.core.protocol.Poll;
import nl.kostenbewust.core.protocol.PollView;
import nl.kostenbewust.desktop.story.LessonLines;
import nl.kostenbewust.desktop.terminal.page.Page;
import nl.kostenbewust.desktop.terminal.page.Speech;

/** What the class is asked, and once it is shown how it answered, written out. */
record PollPage(LessonLines lines, Speech speech) {
    /** Writes it all. */
    void write(Page page, PollView poll, LessonView.Own own) {
        page.heading(speech.say(poll.poll().title()));
        for (int i = 0; i < poll.poll().questions().size(); i++) {
            Poll.Question question = poll.poll().questions().get(i);
            page.line(speech.say(question.text()));
            if (poll.spread().isPresent()) {
                lines.spread(poll, i).forEach(page::item);
            } else {
                question.options().stream()
                        .map((Text option) -> speech.say(option))
                        .forEach(page::item);
            }
        }
        page.line(lines.pollState(poll, own));
    }
}
