package nl.kostenbewust.desktop.terminal;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.desktop.host.OpenGame.Move;
import nl.kostenbewust.desktop.table.Answer;
import nl.kostenbewust.desktop.terminal.page.Page;
import nl.kostenbewust.desktop.terminal.page.Speech;

/** Plays a route for somebody who only watches, and shows each month what it did. */
final class Demonstration {
    private final Desk desk;
    private final Console console;
    private final Speech speech;
    private final Teller teller;

    Demonstration(Desk desk, Console console, Speech speech, Teller teller) {
        this.desk = desk;
        this.console = console;
        this.speech = speech;
        this.teller = teller;
    }

    /** Plays to the end; false when the server stopped answering. */
    boolean play(List<Move> route) throws Leaving {
        teller.watch();
        console.print(new Page().heading(speech.say("demo.title")));
        while (!desk.view().ended()) {
            int month = desk.view().month();
            console.print(new Page().heading(speech.say("demo.month", month)));
            for (Move move : route) {
                if (move.month() == month && !isPlayed(move)) {
                    return false;
                }
            }
            if (!isClosed(month)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlayed(Move move) throws Leaving {
        Optional<PreviewView> preview = move.household().flatMap(household -> desk.preview(household, move.command()));
        preview.ifPresent(
                known -> console.print(new Page().item(speech.say("demo.does", known.title(), known.hours()))));
        Optional<Answer> answer = desk.act(move.household(), move.command());
        if (answer.isPresent() && answer.get() instanceof Answer.Refused refused) {
            console.say(speech.say("answer.refused", refused.why()));
        }
        teller.tell();
        return answer.isPresent();
    }

    private boolean isClosed(int month) throws Leaving {
        Optional<Answer> answer = desk.ready();
        teller.tell();
        return answer.isPresent() && desk.hasMoved(month);
    }
}
