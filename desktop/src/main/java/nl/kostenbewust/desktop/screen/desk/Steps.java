package nl.kostenbewust.desktop.screen.desk;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.ActionView;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Pairs;

/** What a player can do next in a conversation: what it takes, the one next step, and a rung higher. */
final class Steps {
    private static final int FEW = 2;

    private final Conversation talk;
    private final Picks picks;
    private final Proposal proposal;

    Steps(Conversation talk, Picks picks, Proposal proposal) {
        this.talk = talk;
        this.picks = picks;
        this.proposal = proposal;
    }

    /** What Enter does now; empty while there is nothing to give. */
    Optional<Command> next() {
        if (talk.isNew() || talk.has(RequestStatus.CLOSED)) {
            return Optional.of(new Command.MakeRequest(talk.request().id()));
        }
        if (!talk.isOpen() || picks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Command.Argue(talk.request().id(), picks.cards(), picks.citing()));
    }

    /** The steps below each other, or beside each other where there is little room. */
    Table table(Optional<PreviewView> preview, boolean tight, boolean beside, Runnable give) {
        Table table = new Table();
        table.top().defaults().growX().padBottom(tight ? 4 : 8);
        if (beside) {
            table.defaults().padLeft(8).padBottom(0).uniformX().top();
        }
        List<Pairs.Pair> pairs = pairs(preview);
        boolean few = tight && pairs.size() > FEW;
        if (!talk.has(RequestStatus.GRANTED)) {
            table.add(Pairs.onBrand(talk.look(), few ? pairs.subList(0, FEW) : pairs));
        }
        for (Button button : buttons(preview, give)) {
            if (!beside) {
                table.row();
            }
            table.add(tight ? button.tight() : button);
        }
        return table;
    }

    private List<Pairs.Pair> pairs(Optional<PreviewView> preview) {
        if (preview.isPresent()) {
            return Proposal.pairs(talk.room(), preview.get());
        }
        String hours = talk.room().hours(talk.request().exchange());
        String left = talk.room().hours(talk.view().hours().left());
        return List.of(
                new Pairs.Pair(talk.room().say("before.cost"), talk.room().say("before.hours", hours, left)));
    }

    private List<Button> buttons(Optional<PreviewView> preview, Runnable give) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(main(preview, give));
        LadderCard.next(talk).ifPresent(up -> {
            String verb = talk.room().say("up.do");
            Button higher = new Button(
                    talk.look(), Button.Kind.ON_BRAND, talk.room().say("up"), () -> proposal.consider(up, verb));
            higher.setName("up");
            buttons.add(higher.with(Key.of('O')));
        });
        return buttons;
    }

    private Button main(Optional<PreviewView> preview, Runnable give) {
        if (talk.has(RequestStatus.GRANTED)) {
            return granted();
        }
        String label = talk.isNew() ? "open" : talk.has(RequestStatus.CLOSED) ? "reopen" : "lay";
        String whyNot = whyNot(preview);
        Button.Kind kind = whyNot.isEmpty() ? Button.Kind.WARM : Button.Kind.ON_BRAND;
        Button button = new Button(talk.look(), kind, talk.room().say(label), give);
        button.setName("next");
        return button.with(Key.ENTER).because(whyNot);
    }

    private Button granted() {
        Command record = new Command.RecordPrecedent(talk.request().id());
        boolean possible = talk.action(record).filter(ActionView::possible).isPresent();
        Button button = possible
                ? new Button(
                        talk.look(),
                        Button.Kind.WARM,
                        talk.room().say("record"),
                        () -> proposal.consider(record, talk.room().say("record")))
                : new Button(
                        talk.look(),
                        Button.Kind.WARM,
                        talk.room().say("home"),
                        () -> talk.room().desk().paths().house());
        button.setName("next");
        return button.with(Key.ENTER);
    }

    private String whyNot(Optional<PreviewView> preview) {
        if (talk.isAwaiting()) {
            return talk.room().say("wait", talk.request().due().orElseThrow());
        }
        Optional<String> told = preview.flatMap(PreviewView::whyNot).map(talk.room()::say);
        Optional<String> known = next().flatMap(talk::action)
                .filter(action -> !action.possible())
                .flatMap(ActionView::whyNot)
                .map(talk.room()::say);
        return told.or(() -> known)
                .orElseGet(() -> next().isEmpty() ? talk.room().say("lay.first") : "");
    }
}
