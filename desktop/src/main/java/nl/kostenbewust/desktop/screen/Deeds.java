package nl.kostenbewust.desktop.screen;

import java.util.function.Consumer;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.PreviewView;

/** What a player can do from a page. Answers come later, on the thread of the window; a refusal shows as a toast. */
public interface Deeds {
    /** Gives a command in a household; when it is applied, a new view follows. */
    void act(Ref<Household> household, Command command);

    /** Gives a command that concerns the whole team. */
    void team(Command command);

    /** Asks what a command would take; nothing is heard when the server does not say. */
    void preview(Ref<Household> household, Command command, Consumer<PreviewView> shown);

    /** Builds the page again from the last view, after one of its own choices changed. */
    void refresh();
}
