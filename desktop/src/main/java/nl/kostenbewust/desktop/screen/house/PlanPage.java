package nl.kostenbewust.desktop.screen.house;

import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlanView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Notice;
import nl.kostenbewust.desktop.look.part.PlanColumn;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.words.Words;

/** Making a plan with a household: which steps, who carries each, and what the household says of it. */
public final class PlanPage implements Page {
    private static final float WIDE = 1000;
    private static final float LEFT = 440;
    private static final float WELL = 190;

    private final Desk desk;
    private final Ref<Household> household;
    private final StepsCard steps;
    private Draft draft;
    private Optional<PreviewView> preview = Optional.empty();
    private List<PlanStep> looked = List.of();
    private long lookedAt = -1;

    /** The plan of this household; what is put together stays until the household has agreed to it. */
    public PlanPage(Desk desk, Ref<Household> household) {
        this.desk = desk;
        this.household = household;
        this.steps = new StepsCard(desk);
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
            whole.pad(17, 24, 13, 24);
            whole.add(steps.card(seen.plan(), draft, true)).width(LEFT).growY().padRight(16);
            whole.add(plan(seen, true)).grow();
        } else {
            Table column = new Table();
            column.pad(12, 12, 12, 24).defaults().growX().padBottom(12);
            column.add(steps.card(seen.plan(), draft, false)).row();
            column.add(plan(seen, false));
            whole.add(new Scroll(desk.look(), column)).grow();
        }
        return whole;
    }

    // What it takes is asked again whenever the draft or the game has changed.
    private void look(PlayerView view) {
        boolean same = draft.whole().equals(looked) && view.version() == lookedAt;
        if (same || draft.steps().isEmpty()) {
            return;
        }
        looked = draft.whole();
        lookedAt = view.version();
        List<PlanStep> asked = looked;
        desk.deeds().preview(household, new Command.MakePlan(asked), answer -> {
            if (asked.equals(draft.whole())) {
                preview = Optional.of(answer);
                desk.deeds().refresh();
            }
        });
    }

    private Card plan(HouseholdView seen, boolean beside) {
        Look look = desk.look();
        String name = words().say(seen.name());
        boolean agreed = draft.isAgreed();
        String about = agreed
                ? words().say("plan.agreed", name)
                : words().say(draft.isTheirs() ? "make.theirs" : "make.draft");
        Card card = new Card(look, words().say("plan.title", name), about);
        card.defaults().growX();
        said(card, seen, name);
        Table columns = PlanCard.columns(
                beside,
                column(seen, Carrier.RESIDENT, PlanColumn.Doer.SELF),
                column(seen, Carrier.NETWORK, PlanColumn.Doer.NETWORK),
                column(seen, Carrier.PROFESSIONAL, PlanColumn.Doer.PROFESSIONAL));
        card.add(beside ? new Scroll(look, columns) : columns).grow().padTop(8).row();
        if (agreed) {
            card.add(button(Button.Kind.WARM, words().say("make.agreed", name), desk.paths()::back)
                            .with(Key.ENTER))
                    .padTop(10);
        } else {
            commit(card, seen, name);
        }
        return card;
    }

    private void said(Card card, HouseholdView seen, String name) {
        if (!seen.plan().counter().isEmpty()) {
            String said = String.join(
                    " ", seen.plan().says().stream().map(words()::quote).toList());
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
        PlanCard standing = new PlanCard(desk, seen);
        seen.plan().steps().stream()
                .filter(step -> step.by() == by && isOver(step, seen))
                .forEach(step -> column.step(standing.step(step)));
        draft.steps().stream().filter(step -> step.by() == by).forEach(step -> {
            String title = seen.plan().offered().stream()
                    .filter(offer -> offer.id().equals(step.step()))
                    .map(offer -> words().say(offer.title()))
                    .findFirst()
                    .orElse(step.step().toString());
            var part = new nl.kostenbewust.desktop.look.part.PlanStep(
                    desk.look(), title, Mark.CHECK, words().say("make.press"));
            part.onPress(() -> {
                draft.take(step.step());
                desk.deeds().refresh();
            });
            column.step(part);
        });
        return column;
    }

    private static boolean isOver(PlanView.StepView step, HouseholdView seen) {
        return seen.plan().offered().stream().noneMatch(offer -> offer.id().equals(step.id()));
    }

    private void commit(Card card, HouseholdView seen, String name) {
        Optional<PreviewView> known = draft.steps().isEmpty() ? Optional.empty() : preview;
        Command command = new Command.MakePlan(draft.whole());
        known.ifPresent(before -> card.add(new Scroll(desk.look(), new Before(desk, seen).well(command, before)))
                .maxHeight(WELL)
                .padTop(8)
                .row());
        Button commit = button(
                Button.Kind.PRIMARY,
                words().say(draft.isTheirs() ? "make.accept" : "make.propose", name),
                () -> desk.deeds().act(household, command));
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
