package nl.kostenbewust.desktop.screen.frame;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.desktop.screen.Deeds;
import nl.kostenbewust.desktop.screen.Entry;
import nl.kostenbewust.desktop.table.Answer;
import nl.kostenbewust.desktop.table.Table;

/** What a player does, given to the table. */
final class Hands implements Deeds {
    private final Entry entry;
    private final Table table;

    Hands(Entry entry, Table table) {
        this.entry = entry;
        this.table = table;
    }

    @Override
    public void act(Ref<Household> household, Command command) {
        hear(table.act(Optional.of(household), command));
    }

    @Override
    public void team(Command command) {
        hear(table.act(Optional.empty(), command));
    }

    /** Tells the player when it was not done. */
    void hear(CompletionStage<Answer> answer) {
        answer.thenAccept(said -> entry.soon(() -> tell(said)));
    }

    private void tell(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            entry.say(entry.words().say(refused.why()), true);
        } else if (answer instanceof Answer.Unheard unheard) {
            entry.say(entry.words().say("answer.unheard", entry.words().say(unheard.why())), true);
        }
    }

    @Override
    public void preview(Ref<Household> household, Command command, Consumer<PreviewView> shown) {
        table.preview(household, command)
                .thenAccept(answer -> answer.ifPresent(preview -> entry.soon(() -> shown.accept(preview))));
    }

    @Override
    public void refresh() {
        entry.refresh();
    }
}
