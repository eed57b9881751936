package nl.kostenbewust.desktop.screen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.ActionView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.SampleViews;
import nl.kostenbewust.desktop.screen.Went;
import nl.kostenbewust.desktop.words.Language;
import nl.kostenbewust.desktop.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChoicesTest {
    private static final int DIGITS = 10;
    // What is filled in on a page of its own.
    private static final Set<Class<?>> ON_A_PAGE =
            Set.of(Command.Argue.class, Command.Substantiate.class, Command.Review.class, Command.MakePlan.class);
    private static final Set<Class<?>> IN_THE_BAR = Set.of(Command.Ready.class, Command.NotReady.class);
    private static final Set<Class<?>> OF_THE_SESSION =
            Set.of(Command.Begin.class, Command.Join.class, Command.CloseMonth.class);

    private final Went went = new Went();
    private final HouseholdView household = SampleViews.view().households().get(0);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfActionIsReachedHereOrOnAPage(Language language) {
        Set<ActionView.Kind> reached = EnumSet.noneOf(ActionView.Kind.class);
        collect(choices(language), reached);
        // What is laid down, substantiated, weighed and planned is filled in on a page of its own.
        assertThat(went.places()).contains("desk tandarts-aanvraag", "reasons gebit", "review gebit", "plan");
        reached.addAll(Set.of(
                ActionView.Kind.ARGUE, ActionView.Kind.SUBSTANTIATE, ActionView.Kind.REVIEW, ActionView.Kind.PLAN));
        assertThat(reached).containsExactlyInAnyOrder(ActionView.Kind.values());
    }

    @Test
    void everyCompleteActionCanBeChosen() {
        List<Command> chosen = new ArrayList<>();
        commands(choices(Language.DUTCH), chosen);
        List<Command> complete = household.actions().stream()
                .map(ActionView::command)
                .filter(command -> !ON_A_PAGE.contains(command.getClass()))
                .toList();
        assertThat(chosen).containsExactlyInAnyOrderElementsOf(complete);
    }

    @Test
    void noCommandOfAPlayerIsLeftOut() {
        List<Command> chosen = new ArrayList<>();
        commands(choices(Language.DUTCH), chosen);
        Set<Class<?>> all = new HashSet<>(ON_A_PAGE);
        all.addAll(IN_THE_BAR);
        all.addAll(OF_THE_SESSION);
        chosen.forEach(command -> all.add(command.getClass()));
        assertThat(all).containsExactlyInAnyOrder(Command.class.getPermittedSubclasses());
    }

    @Test
    void theFirstRowsAllHaveADigit() {
        assertThat(choices(Language.DUTCH)).hasSizeLessThanOrEqualTo(DIGITS);
    }

    @Test
    void keysAreDistinctSoThatTheWayCanBeFollowed() {
        distinct(choices(Language.DUTCH));
    }

    @Test
    void keysAreTheSameInEveryLanguageSoThatTheWayStaysWhenThePlayerChoosesAnother() {
        assertThat(keys(choices(Language.ENGLISH))).isEqualTo(keys(choices(Language.DUTCH)));
    }

    private static List<String> keys(List<Choice> rows) {
        List<String> keys = new ArrayList<>();
        rows.forEach(row -> {
            keys.add(row.key());
            if (row instanceof Choice.Holds holds) {
                keys.addAll(keys(holds.rows()));
            }
        });
        return keys;
    }

    private static void distinct(List<Choice> rows) {
        assertThat(rows).extracting(Choice::key).doesNotHaveDuplicates();
        assertThat(rows).extracting(Choice::label).doesNotHaveDuplicates();
        rows.forEach(row -> {
            if (row instanceof Choice.Holds holds) {
                distinct(holds.rows());
            }
        });
    }

    private static void collect(List<Choice> rows, Set<ActionView.Kind> reached) {
        for (Choice row : rows) {
            if (row instanceof Choice.Does does) {
                reached.add(does.action().kind());
            } else if (row instanceof Choice.Goes goes) {
                goes.path().run();
            } else if (row instanceof Choice.Holds holds) {
                collect(holds.rows(), reached);
            }
        }
    }

    private static void commands(List<Choice> rows, List<Command> chosen) {
        for (Choice row : rows) {
            if (row instanceof Choice.Does does) {
                chosen.add(does.action().command());
            } else if (row instanceof Choice.Holds holds) {
                commands(holds.rows(), chosen);
            }
        }
    }

    private List<Choice> choices(Language language) {
        return new Choices(new Desk(() -> null, () -> new Words(language, "screen"), null, went), household).all();
    }
}
