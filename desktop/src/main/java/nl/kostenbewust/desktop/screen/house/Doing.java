package nl.kostenbewust.desktop.screen.house;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.view.ActionView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.desktop.look.Focus;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.ChoiceRow;
import nl.kostenbewust.desktop.look.part.Pairs;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.words.Words;

/**
 * The list of what can be done: a row opens more rows, or shows what it would take; then Enter does it and Escape goes back. It
 * keeps where the player is in it from one view to the next.
 */
final class Doing {
    private static final int KEYS = 10;
    private static final float WELL = 200;
    private static final float WELL_WIDTH = 340;

    private final Desk desk;
    private final Ref<Household> household;
    private final List<String> way = new ArrayList<>();
    private Optional<ActionView> chosen = Optional.empty();
    private Optional<PreviewView> preview = Optional.empty();
    private long asked = -1;
    private int month;
    private ChoiceRow picked;
    private Button commit;

    Doing(Desk desk, Ref<Household> household) {
        this.desk = desk;
        this.household = household;
    }

    /** The card, for the household as it is seen now. */
    Card card(PlayerView view, HouseholdView seen) {
        Look look = desk.look();
        beginAnew(view.month());
        Step step = walk(new Choices(desk, seen).all());
        keepUp(view, seen);
        Card card = new Card(look);
        card.pad(12, 14, 14, 14);
        card.add(heading(step)).growX().padBottom(5).row();
        step.about
                .filter(about -> chosen.isEmpty())
                .ifPresent(about -> card.add(Prose.wrapped(look, about, Type.BODY))
                        .growX()
                        .padBottom(6)
                        .row());
        Optional<String> reason = shared(step.rows);
        reason.ifPresent(why -> card.add(Prose.wrapped(look, why, Type.LABEL, Tone.INK2))
                .growX()
                .padBottom(4)
                .row());
        card.add(new Scroll(look, rows(step.rows, reason))).grow().row();
        commit = null;
        preview.ifPresent(before -> addCommit(card, seen, before));
        return card;
    }

    // A new month begins at the first rows.
    private void beginAnew(int now) {
        if (month != now) {
            month = now;
            way.clear();
            forget();
        }
    }

    // One reason for all rows is said once.
    private Optional<String> shared(List<Choice> rows) {
        List<String> reasons = rows.stream().map(this::whyNot).distinct().toList();
        return rows.size() > 1 && reasons.size() == 1 && !reasons.get(0).isEmpty()
                ? Optional.of(reasons.get(0))
                : Optional.empty();
    }

    private String whyNot(Choice choice) {
        if (choice instanceof Choice.Does does && !does.action().possible()) {
            return does.action().whyNot().map(words()::say).orElse(words().say("do.notnow"));
        }
        return choice instanceof Choice.Goes goes ? goes.whyNot().orElse("") : "";
    }

    private record Step(String title, Optional<String> about, List<Choice> rows) {}

    // What is no longer there ends it.
    private Step walk(List<Choice> first) {
        Step step = new Step(words().say("do.title"), Optional.empty(), first);
        for (int depth = 0; depth < way.size(); depth++) {
            String key = way.get(depth);
            Optional<Choice.Holds> next = step.rows.stream()
                    .filter(choice -> choice.key().equals(key) && choice instanceof Choice.Holds)
                    .map(choice -> (Choice.Holds) choice)
                    .findFirst();
            if (next.isEmpty()) {
                way.subList(depth, way.size()).clear();
                forget();
                return step;
            }
            step = new Step(next.get().label(), next.get().about(), next.get().rows());
        }
        return step;
    }

    // What was chosen may have changed with the view, or be gone.
    private void keepUp(PlayerView view, HouseholdView seen) {
        Optional<Command> command = chosen.map(ActionView::command);
        chosen = seen.actions().stream()
                .filter(action -> command.equals(Optional.of(action.command())))
                .findFirst();
        if (chosen.isEmpty()) {
            forget();
        } else if (asked != view.version()) {
            asked = view.version();
            desk.deeds().preview(household, chosen.get().command(), answer -> show(command, answer));
        }
    }

    private void show(Optional<Command> command, PreviewView answer) {
        if (!command.equals(chosen.map(ActionView::command))) {
            return;
        }
        boolean first = preview.isEmpty();
        preview = Optional.of(answer);
        desk.deeds().refresh();
        if (first && commit != null && commit.getStage() != null) {
            // What it would take now lies under the list, so what was chosen may have gone out of sight.
            Focus.of(commit.getStage()).give(picked);
            Focus.of(commit.getStage()).give(commit);
        }
    }

    private Table heading(Step step) {
        Look look = desk.look();
        Table heading = new Table();
        heading.add(Prose.wrapped(look, step.title, Type.HEADING)).growX();
        if (!way.isEmpty() || chosen.isPresent()) {
            Button back = new Button(look, Button.Kind.PLAIN, words().say("back"), this::back)
                    .tight()
                    .with(Key.ESCAPE);
            back.setName("do.back");
            heading.add(back).padLeft(8);
        }
        return heading;
    }

    private Actor rows(List<Choice> choices, Optional<String> reason) {
        Table rows = new Table();
        rows.top().padTop(5).defaults().growX().padBottom(4);
        for (int i = 0; i < choices.size(); i++) {
            ChoiceRow row = row(choices.get(i), reason);
            // Where one begins, and where one is when what one was on is gone.
            row.setName(i == 0 ? "first" : "do." + choices.get(i).key());
            rows.add(i < KEYS ? row.with(Key.of((char) ('0' + (i + 1) % KEYS))) : row)
                    .row();
        }
        return rows;
    }

    private ChoiceRow row(Choice choice, Optional<String> reason) {
        ChoiceRow row = row(choice);
        String whyNot = whyNot(choice);
        row.because(reason.isPresent() ? "" : whyNot);
        row.enabled(whyNot.isEmpty());
        return row;
    }

    private ChoiceRow row(Choice choice) {
        Look look = desk.look();
        if (choice instanceof Choice.Does does) {
            boolean isChosen = chosen.map(ActionView::command)
                    .equals(Optional.of(does.action().command()));
            ChoiceRow row = new ChoiceRow(look, does.label(), hours(does.action()), () -> choose(does.action()))
                    .selected(isChosen);
            picked = isChosen ? row : picked;
            return row;
        }
        if (choice instanceof Choice.Goes goes) {
            return new ChoiceRow(look, goes.label(), goes.value(), goes.path());
        }
        Choice.Holds holds = (Choice.Holds) choice;
        return new ChoiceRow(look, holds.label(), "\u203a", () -> enter(holds.key()));
    }

    private String hours(ActionView action) {
        return action.hours().halves() == 0 ? "" : words().say(Figures.hours(action.hours()));
    }

    private void enter(String key) {
        forget();
        way.add(key);
        desk.deeds().refresh();
    }

    private void choose(ActionView action) {
        forget();
        chosen = Optional.of(action);
        desk.deeds().refresh();
    }

    private void back() {
        if (chosen.isPresent()) {
            forget();
        } else {
            way.remove(way.size() - 1);
        }
        desk.deeds().refresh();
    }

    private void forget() {
        chosen = Optional.empty();
        preview = Optional.empty();
        asked = -1;
    }

    private void addCommit(Card card, HouseholdView seen, PreviewView before) {
        ActionView action = chosen.orElseThrow();
        Pairs well = new Before(desk, seen).well(action.command(), before);
        well.setWidth(WELL_WIDTH);
        card.add(new Scroll(desk.look(), well))
                .growX()
                .height(Math.min(WELL, well.getPrefHeight() + 1))
                .padTop(4)
                .row();
        commit = new Button(desk.look(), Button.Kind.PRIMARY, words().name("do", action.kind()), () -> commit(action))
                .tight()
                .with(Key.ENTER);
        commit.enabled(before.whyNot().isEmpty());
        commit.setName("commit");
        card.add(commit).growX().padTop(8);
    }

    private void commit(ActionView action) {
        way.clear();
        forget();
        desk.deeds().act(household, action.command());
        desk.deeds().refresh();
    }

    private Words words() {
        return desk.words();
    }
}
