package nl.kostenbewust.desktop.screen.house;

import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlanView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.ChoiceRow;
import nl.kostenbewust.desktop.look.part.Notice;
import nl.kostenbewust.desktop.look.part.PlanColumn;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.words.Words;

/** Making a plan with a household: which steps, who carries each, and what the household says of it. */
final class PlanPage implements Page {
    private static final float WIDE = 1000;
    private static final float LEFT = 440;
    private static final float WELL = 190;

    private final Desk desk;
    private final Ref<Household> household;
    private Draft draft;
    private Optional<Ref<Intervention>> open = Optional.empty();
    private Optional<PreviewView> preview = Optional.empty();
    private List<PlanStep> looked = List.of();
    private long lookedAt = -1;
    private long proposed = -1;

    PlanPage(Desk desk, Ref<Household> household) {
        this.desk = desk;
        this.household = household;
    }

    @Override
    public Group build(PlayerView view, float width, float height) {
        HouseholdView seen = view.households().stream()
                .filter(one -> one.id().equals(household))
                .findFirst()
                .orElseThrow();
        if (draft == null) {
            draft = new Draft(seen.plan());
        }
        draft.hear(seen.plan());
        look(view);
        Table whole = new Table();
        whole.setSize(width, height);
        if (width >= WIDE) {
            whole.pad(17, 24, 13, 24).defaults().grow();
            whole.add(offers(seen)).width(LEFT).padRight(16);
            whole.add(plan(view, seen));
        } else {
            Table column = new Table();
            column.pad(12, 12, 12, 24).defaults().growX().padBottom(12);
            column.add(offers(seen)).row();
            column.add(plan(view, seen));
            whole.add(new Scroll(desk.look(), column)).grow();
        }
        return whole;
    }

    // What it takes is asked again whenever the draft or the game has changed.
    private void look(PlayerView view) {
        boolean same = draft.steps().equals(looked) && view.version() == lookedAt;
        if (same || draft.steps().isEmpty()) {
            return;
        }
        looked = draft.steps();
        lookedAt = view.version();
        List<PlanStep> asked = looked;
        desk.deeds().preview(household, new Command.MakePlan(asked), answer -> {
            if (asked.equals(draft.steps())) {
                preview = Optional.of(answer);
                desk.deeds().refresh();
            }
        });
    }

    private Card offers(HouseholdView seen) {
        Look look = desk.look();
        Card card = new Card(look, words().say("make.steps"), words().say("make.steps.about"));
        Table rows = new Table();
        rows.top().padTop(6).defaults().growX().padBottom(4);
        if (open.isPresent()) {
            carriers(rows, seen);
        } else {
            int key = 0;
            for (PlanView.StepOffer offer : seen.plan().offered()) {
                rows.add(offer(offer, ++key)).row();
                rows.add(Prose.wrapped(look, words().say(offer.about()), Type.LABEL))
                        .padLeft(38)
                        .padBottom(6)
                        .row();
            }
        }
        card.add(new Scroll(look, rows)).grow();
        return card;
    }

    private ChoiceRow offer(PlanView.StepOffer offer, int key) {
        Optional<Carrier> by = draft.by(offer.id());
        String value = by.map(who -> words().name("carrier", who)).orElse("");
        ChoiceRow row = new ChoiceRow(desk.look(), words().say(offer.title()), value, () -> press(offer))
                .selected(by.isPresent());
        row.setName(key == 1 ? "first" : "make." + offer.id());
        return key <= 10 ? row.with(Key.of((char) ('0' + key % 10))) : row;
    }

    // A step that only one can carry is put in or taken out at once.
    private void press(PlanView.StepOffer offer) {
        if (offer.carriers().size() > 1) {
            open = Optional.of(offer.id());
        } else if (draft.by(offer.id()).isPresent()) {
            draft.take(offer.id());
        } else {
            draft.put(offer.id(), offer.carriers().get(0).by());
        }
        desk.deeds().refresh();
    }

    private void carriers(Table rows, HouseholdView seen) {
        PlanView.StepOffer offer = seen.plan().offered().stream()
                .filter(one -> one.id().equals(open.get()))
                .findFirst()
                .orElseThrow();
        Look look = desk.look();
        rows.add(Prose.wrapped(look, words().say("make.who", words().say(offer.title())), Type.STRONG))
                .row();
        rows.add(Prose.wrapped(look, words().say(offer.about()), Type.LABEL))
                .padBottom(8)
                .row();
        Optional<Carrier> by = draft.by(offer.id());
        int key = 0;
        for (PlanView.CarrierHours carrier : offer.carriers()) {
            boolean now = by.equals(Optional.of(carrier.by()));
            ChoiceRow row = new ChoiceRow(
                            look,
                            words().name("carrier.long", carrier.by()),
                            words().say(Figures.hours(carrier.hours())),
                            () -> choose(() -> draft.put(offer.id(), carrier.by())))
                    .with(Key.of((char) ('1' + key)))
                    .selected(now);
            row.setName(key == 0 ? "first" : null);
            rows.add(row).row();
            key++;
        }
        if (by.isPresent()) {
            rows.add(new ChoiceRow(look, words().say("make.out"), "", () -> choose(() -> draft.take(offer.id())))
                            .with(Key.of((char) ('1' + key))))
                    .row();
        }
        rows.add(new Button(look, Button.Kind.PLAIN, words().say("back"), () -> choose(() -> {}))
                        .tight()
                        .with(Key.ESCAPE))
                .padTop(6);
    }

    private void choose(Runnable change) {
        change.run();
        open = Optional.empty();
        desk.deeds().refresh();
    }

    private Card plan(PlayerView view, HouseholdView seen) {
        Look look = desk.look();
        String name = words().say(seen.name());
        boolean agreed = proposed >= 0
                && view.version() > proposed
                && seen.plan().counter().isEmpty();
        String about = agreed
                ? words().say("plan.agreed", name)
                : words().say(draft.isTheirs() ? "make.theirs" : "make.draft");
        Card card = new Card(look, words().say("plan.title", name), about);
        card.defaults().growX();
        said(card, seen, name);
        Table columns = new Table();
        columns.top().defaults().grow().uniformX().minWidth(0).padRight(10);
        columns.add(column(seen, Carrier.RESIDENT, PlanColumn.Doer.SELF));
        columns.add(column(seen, Carrier.NETWORK, PlanColumn.Doer.NETWORK));
        columns.add(column(seen, Carrier.PROFESSIONAL, PlanColumn.Doer.PROFESSIONAL))
                .padRight(0);
        card.add(new Scroll(look, columns)).grow().padTop(8).row();
        if (agreed) {
            card.add(button(Button.Kind.WARM, words().say("make.agreed", name), desk.paths()::back)
                            .with(Key.ENTER))
                    .padTop(10);
        } else {
            commit(card, view, seen, name);
        }
        return card;
    }

    private void said(Card card, HouseholdView seen, String name) {
        if (!seen.plan().counter().isEmpty()) {
            String said = String.join(
                    " ",
                    seen.plan().says().stream()
                            .map(text -> "\u201c" + words().say(text) + "\u201d")
                            .toList());
            card.add(new Notice(
                            desk.look(),
                            Notice.Kind.ADVICE,
                            words().say("make.counter", name),
                            said,
                            words().say("make.counter.about")))
                    .row();
        }
    }

    private PlanColumn column(HouseholdView seen, Carrier by, PlanColumn.Doer doer) {
        PlanColumn column = new PlanColumn(
                desk.look(), doer, words().name("carrier", by), words().say("carrier.about." + by.name()));
        draft.steps().stream().filter(step -> step.by() == by).forEach(step -> {
            String title = seen.plan().offered().stream()
                    .filter(offer -> offer.id().equals(step.step()))
                    .map(offer -> words().say(offer.title()))
                    .findFirst()
                    .orElse(step.step().toString());
            var part = new nl.kostenbewust.desktop.look.part.PlanStep(
                    desk.look(), title, Mark.CHECK, words().say("make.press"));
            part.onPress(() -> choose(() -> draft.take(step.step())));
            column.step(part);
        });
        return column;
    }

    private void commit(Card card, PlayerView view, HouseholdView seen, String name) {
        Optional<PreviewView> known = draft.steps().isEmpty() ? Optional.empty() : preview;
        Command command = new Command.MakePlan(draft.steps());
        known.ifPresent(before -> card.add(new Scroll(desk.look(), new Before(desk, seen).well(command, before)))
                .maxHeight(WELL)
                .padTop(8)
                .row());
        Button commit = button(
                Button.Kind.PRIMARY, words().say(draft.isTheirs() ? "make.accept" : "make.propose", name), () -> {
                    proposed = view.version();
                    desk.deeds().act(household, command);
                });
        // Not Enter: that presses the row on which the keyboard is.
        commit.key(Key.of('V'));
        Optional<String> whyNot = known.flatMap(PreviewView::whyNot).map(words()::say);
        commit.because(
                draft.steps().isEmpty()
                        ? words().say("make.empty")
                        : whyNot.isPresent() ? words().say("make.not") : "");
        card.add(commit).padTop(10);
    }

    private Button button(Button.Kind kind, String label, Runnable action) {
        Button button = new Button(desk.look(), kind, label, action);
        button.setName("commit");
        return button;
    }

    private Words words() {
        return desk.words();
    }
}
