package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Cost;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.rules.Mandates;
import nl.kostenbewust.core.rules.Payment;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.text.Messages;
import nl.kostenbewust.core.text.Words;

/** What starting an intervention takes. */
final class StartDemands {
    private StartDemands() {}

    static void describe(
            Intervention intervention, Optional<Ref<Budget>> from, Sight sight, PreviewViewBuilder preview) {
        Optional<Ref<Budget>> budget = Payment.budget(intervention, from, sight.situation())
                .filter(sight.situation().game().budgets()::containsKey);
        preview.about(Optional.of(intervention.about()))
                .money(intervention.cost().map(Cost::once))
                .pays(intervention.cost().map(cost -> pays(cost, budget, sight)))
                .decides(budget.flatMap(purse -> decides(intervention, purse, sight)))
                .months(Optional.of(intervention.months()))
                .requirements(requirements(intervention, sight))
                .unknown(intervention.chance().isPresent() ? List.of(Messages.text("preview.chance")) : List.of())
                .spoken(intervention.spoken());
    }

    /** Who pays, and what is left there; without a budget named: who may. */
    static Text pays(Cost cost, Optional<Ref<Budget>> budget, Sight sight) {
        if (budget.isPresent()) {
            Money left = sight.situation().game().budgets().get(budget.get());
            Text name = sight.names().budget(budget.get()).orElseGet(() -> Words.of(cost.payer()));
            return Messages.text("preview.budget", name, sight.names().amount(budget.get(), left));
        }
        List<Text> purses = cost.from().stream()
                .filter(sight.situation().game().budgets()::containsKey)
                .flatMap(purse -> sight.names().budget(purse).stream())
                .toList();
        return purses.isEmpty() ? Words.of(cost.payer()) : Figures.or(purses);
    }

    private static Optional<Text> decides(Intervention intervention, Ref<Budget> budget, Sight sight) {
        return intervention
                .cost()
                .map(cost -> Mandates.needed(
                                sight.situation(),
                                Payment.takes(cost, budget, sight.situation().scenario()),
                                budget)
                        .map(Words::of)
                        .orElseGet(() -> Messages.text("mandate.nobody")));
    }

    private static List<ArgumentView.Basis> requirements(Intervention intervention, Sight sight) {
        List<ArgumentView.Basis> requirements = new ArrayList<>(ArgumentViews.basis(intervention.needs(), sight));
        if (!intervention.carriers().isEmpty()) {
            boolean planned = sight.state().work().plan().stream()
                    .anyMatch(step -> step.step().equals(intervention.id()));
            requirements.add(new ArgumentView.Basis(Messages.text("preview.planned"), planned));
        }
        intervention
                .consent()
                .ifPresent(agency -> requirements.add(Demands.consent(agency, "preview.consented.back", sight)));
        return requirements;
    }
}
