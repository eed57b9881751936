package nl.kostenbewust.scenarios.author;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.rules.Situation;
import nl.kostenbewust.core.rules.Visibility;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.text.Names;
import nl.kostenbewust.core.text.Words;

/** How a household stands, in Dutch, a line for each thing that there is to say. */
final class StateSheet {
    private final Situation situation;
    private final HouseholdState state;
    private final Names names;
    private final List<String> lines = new ArrayList<>();

    private StateSheet(Situation situation, Names names) {
        this.situation = situation;
        this.state = situation.state();
        this.names = names;
    }

    static List<String> of(Situation situation, Names names) {
        StateSheet sheet = new StateSheet(situation, names);
        sheet.household();
        sheet.work();
        sheet.choices();
        return sheet.lines;
    }

    private void household() {
        String hours = situation.game().team().values().stream()
                .map(worker -> Figures.hours(worker.left()).nl())
                .collect(Collectors.joining(", "));
        lines.add("Maand " + situation.game().month() + ", nog " + hours + ", krediet "
                + situation.game().credit());
        lines.add("Vertrouwen " + state.wellbeing().trust() + ", eigen regie "
                + state.wellbeing().ownership() + (state.wellbeing().danger() ? ", er is gevaar" : ""));
        lines.add("Niveaus: "
                + state.wellbeing().levels().entrySet().stream()
                        .map(level -> Words.of(level.getKey()).nl() + " "
                                + Figures.level(level.getValue()).nl())
                        .collect(Collectors.joining(", ")));
        lines.add("Inkomen " + Figures.money(state.finances().income()).nl() + ", vaste lasten "
                + Figures.money(state.finances().expenses()).nl());
        state.finances()
                .debts()
                .forEach((debt, stands) -> lines.add("Schuld bij " + words(names.debt(debt)) + ": "
                        + Figures.money(stands.sum()).nl()));
    }

    private void work() {
        list("Bekend", state.knowledge().facts().keySet(), names::fact);
        list("Wensen", state.knowledge().wishes(), names::wish);
        list("Loopt", state.work().running().keySet(), names::decidable);
        list("Gedaan", state.work().done().keySet(), names::decidable);
        state.decisions()
                .requests()
                .forEach((request, stands) -> lines.add("Verzoek " + words(names.decidable(request)) + ": "
                        + Words.of(stands.status()).nl()));
        list("Besloten over", state.decisions().matters().keySet(), names::matter);
        situation
                .game()
                .budgets()
                .forEach((budget, left) -> lines.add(words(names.budget(budget)) + ": nog "
                        + Figures.money(left).nl()));
    }

    private void choices() {
        list("Te beginnen", Visibility.interventions(situation), i -> names.decidable(i.id()));
        list("Te vragen", Visibility.requests(situation), r -> names.decidable(r.id()));
        list("Netwerk", Visibility.contacts(situation), c -> names.contact(c.id()));
        state.calendar().open().forEach(this::dilemma);
    }

    private void dilemma(Ref<Dilemma> dilemma) {
        lines.add("Dilemma " + words(names.dilemma(dilemma)));
        situation
                .story()
                .dilemma(dilemma)
                .map(Dilemma::answers)
                .orElse(List.of())
                .forEach(answer -> lines.add("  " + words(names.answer(dilemma, answer.id()))));
    }

    private <T> void list(String heading, Collection<T> things, Function<T, Optional<Text>> name) {
        if (!things.isEmpty()) {
            lines.add(heading + ": "
                    + things.stream().map(thing -> words(name.apply(thing))).collect(Collectors.joining("; ")));
        }
    }

    private static String words(Optional<Text> name) {
        return name.map(Text::nl).orElse("?");
    }
}
