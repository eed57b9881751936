package nl.kostenbewust.desktop.screen.desk;

import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.desktop.screen.Deeds;

/** What the next step would take, asked once for every step and view. */
final class Ahead {
    private final Deeds deeds;
    private final Ref<Household> household;
    private Optional<Command> asked = Optional.empty();
    private long version;
    private Optional<PreviewView> preview = Optional.empty();

    Ahead(Deeds deeds, Ref<Household> household) {
        this.deeds = deeds;
        this.household = household;
    }

    /** What is known of it now; an answer that comes later builds the page again. */
    Optional<PreviewView> look(Optional<Command> next, long seen) {
        if (!next.equals(asked) || version != seen) {
            asked = next;
            version = seen;
            preview = Optional.empty();
            next.ifPresent(command -> deeds.preview(household, command, told -> hear(command, told)));
        }
        return preview;
    }

    private void hear(Command command, PreviewView told) {
        if (asked.equals(Optional.of(command))) {
            preview = Optional.of(told);
            deeds.refresh();
        }
    }
}
