package nl.kostenbewust.desktop.screen.house;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.view.ActionView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlanView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.EmptyPlace;
import nl.kostenbewust.desktop.look.part.PlanColumn;
import nl.kostenbewust.desktop.look.part.PlanStep;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.words.Words;

/** The plan with a household: who carries which step, and how far it is; with the ways to receipt and triangle above it. */
record PlanCard(Desk desk, HouseholdView household) {
    private static final int FULL = 2;

    /** The card, with those who carry beside each other in the height that it gets, or below each other in what that needs. */
    Card card(boolean beside) {
        Look look = desk.look();
        Card card = new Card(look);
        card.add(heading()).growX().padBottom(6).row();
        Table columns = columns(
                beside,
                column(Carrier.RESIDENT, PlanColumn.Doer.SELF),
                column(Carrier.NETWORK, PlanColumn.Doer.NETWORK),
                column(Carrier.PROFESSIONAL, PlanColumn.Doer.PROFESSIONAL));
        card.add(beside ? new Scroll(look, columns) : columns).grow();
        return card;
    }

    /** Columns of equal width beside each other, or below each other where there is too little room for that. */
    static Table columns(boolean beside, PlanColumn... all) {
        Table columns = new Table();
        columns.top().defaults().grow().uniformX().minWidth(0);
        for (PlanColumn column : all) {
            boolean last = column == all[all.length - 1];
            columns.add(column).padRight(beside && !last ? 10 : 0).padBottom(beside || last ? 0 : 10);
            if (!beside) {
                columns.row();
            }
        }
        return columns;
    }

    private Table heading() {
        Look look = desk.look();
        Table heading = new Table();
        heading.left();
        heading.add(Prose.line(look, words().say("plan.title", name()), Type.HEADING));
        heading.add(Prose.wrapped(look, about(), Type.LABEL, Tone.INK2))
                .padLeft(10)
                .padTop(3)
                .growX();
        heading.add(button("plan.receipt", 'B', desk.paths()::receipt)).padLeft(8);
        heading.add(button("plan.score", 'D', desk.paths()::score)).padLeft(8);
        return heading;
    }

    private Button button(String key, char letter, Runnable action) {
        return new Button(desk.look(), Button.Kind.PLAIN, words().say(key), action)
                .tight()
                .with(Key.of(letter));
    }

    private String about() {
        PlanView plan = household.plan();
        if (!plan.counter().isEmpty()) {
            return words().say("plan.countered", name());
        }
        return words().say(plan.steps().isEmpty() ? "plan.none" : "plan.agreed", name());
    }

    private PlanColumn column(Carrier by, PlanColumn.Doer doer) {
        PlanColumn column = new PlanColumn(
                desk.look(),
                doer,
                words().name("carrier", by),
                by == Carrier.RESIDENT ? name() : words().say("carrier.about." + by.name()));
        int steps = 0;
        for (PlanView.StepView step : household.plan().steps()) {
            if (step.by() == by) {
                column.step(step(step));
                steps++;
            }
        }
        if (steps < FULL && makes()) {
            EmptyPlace place = EmptyPlace.onPaper(desk.look(), words().say("plan.add"));
            place.onPress(desk.paths()::plan);
            column.step(place);
        }
        return column;
    }

    private boolean makes() {
        return household.actions().stream()
                .anyMatch(action -> action.kind() == ActionView.Kind.PLAN && action.possible());
    }

    /** An agreed step, with how far it is. */
    PlanStep step(PlanView.StepView step) {
        String stage = words().name("stage", step.stage());
        String left = step.monthsLeft()
                .map(months -> ", " + words().count("months", months))
                .orElse("");
        return new PlanStep(desk.look(), words().say(step.title()), mark(step.stage()), stage + left);
    }

    private static Mark mark(PlanView.Stage stage) {
        return switch (stage) {
            case WAITING -> Mark.OPEN;
            case STARTED -> Mark.WAITS;
            case WORKING -> Mark.RUNS;
            case DONE -> Mark.CHECK;
            case FAILED -> Mark.STUCK;
        };
    }

    private String name() {
        return words().say(household.name());
    }

    private Words words() {
        return desk.words();
    }
}
