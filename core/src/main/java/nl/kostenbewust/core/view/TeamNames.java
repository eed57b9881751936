package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.text.Names;

/** The names that a team may know apart from any one household. */
final class TeamNames implements Names {
    private final ViewSource source;
    private final List<Sight> sights;

    TeamNames(ViewSource source, List<Sight> sights) {
        this.source = source;
        this.sights = sights;
    }

    @Override
    public Text colleague(int seat) {
        return TeamNaming.colleague(source.names(), seat);
    }

    @Override
    public Optional<Text> household(Ref<Household> household) {
        return TeamNaming.household(scenario(), source.game().state(), household);
    }

    @Override
    public Text amount(Ref<Budget> budget, Money sum) {
        return Figures.amount(
                Optional.ofNullable(scenario().budgets().get(budget)).flatMap(Budget::counts), sum);
    }

    @Override
    public Optional<Text> budget(Ref<Budget> budget) {
        return Optional.ofNullable(scenario().budgets().get(budget)).map(Budget::name);
    }

    @Override
    public Optional<Text> facility(Ref<Facility> facility) {
        return TeamNaming.facility(scenario(), source.game().state(), facility);
    }

    @Override
    public Optional<Text> agency(Ref<Agency> agency) {
        return sights.stream()
                .flatMap(sight -> sight.names().agency(agency).stream())
                .findFirst();
    }

    private Scenario scenario() {
        return source.game().scenario();
    }
}
