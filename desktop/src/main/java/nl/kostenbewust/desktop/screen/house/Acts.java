package nl.kostenbewust.desktop.screen.house;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.view.ActionView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.desktop.words.Words;

/** The actions of a household as rows. */
record Acts(Words words, HouseholdView household) {
    /** Where an action leads. */
    interface Way {
        Runnable to(ActionView action);
    }

    /** Those of a kind: what can be done comes first; why the rest cannot stands below it. */
    Stream<ActionView> of(ActionView.Kind kind) {
        List<ActionView> all = household.actions().stream()
                .filter(action -> action.kind() == kind)
                .toList();
        return Stream.concat(
                all.stream().filter(ActionView::possible), all.stream().filter(action -> !action.possible()));
    }

    /** Those of a kind, each done here. */
    List<Choice> does(ActionView.Kind kind) {
        return of(kind).map(this::does).toList();
    }

    /** One that is done here, under its own title. */
    Choice does(ActionView action) {
        return new Choice.Does(words.say(action.title()), action);
    }

    /** This very command, under another name; none when it is not offered. */
    List<Choice> does(String label, Command command) {
        return household.actions().stream()
                .filter(action -> action.command().equals(command))
                .<Choice>map(action -> new Choice.Does(label, action))
                .toList();
    }

    /** Those of a kind, each done on a page of its own. */
    List<Choice> goes(ActionView.Kind kind, Way way) {
        List<Choice> rows = new ArrayList<>();
        of(kind).forEach(action -> rows.add(new Choice.Goes(
                action.command().toString(),
                words.say(action.title()),
                words.say(Figures.hours(action.hours())),
                action.whyNot().map(words::say),
                way.to(action))));
        return rows;
    }
}
