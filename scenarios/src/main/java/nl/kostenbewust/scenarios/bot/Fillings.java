package nl.kostenbewust.scenarios.bot;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.view.ArgumentView;
import nl.kostenbewust.core.view.FileView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlanView;
import nl.kostenbewust.core.view.RequestView;

/** Fills in the commands that a player fills in: the steps of a plan, arguments, marks. The fullest way comes last. */
final class Fillings {
    private static final int AT_MOST = 3;
    private static final String SENTENCE = "Ik heb het dossier gelezen.";

    private Fillings() {}

    static List<Command> of(Command command, HouseholdView household) {
        if (command instanceof Command.MakePlan) {
            return plans(household.plan());
        }
        if (command instanceof Command.Substantiate substantiate) {
            return reasons(substantiate, household);
        }
        if (command instanceof Command.Argue argue) {
            return arguing(argue, household);
        }
        if (command instanceof Command.Review review) {
            return List.of(
                    new Command.Review(review.review(), List.of(Corner.LEGITIMACY), SENTENCE),
                    new Command.Review(review.review(), List.of(), SENTENCE));
        }
        return List.of(command);
    }

    /** Each step by each carrier, what the household would rather, and all steps by whoever is named first. */
    private static List<Command> plans(PlanView plan) {
        List<Command> ways = new ArrayList<>();
        List<PlanStep> whole = new ArrayList<>();
        for (PlanView.StepOffer offer : plan.offered()) {
            for (PlanView.CarrierHours carrier : offer.carriers()) {
                ways.add(new Command.MakePlan(List.of(new PlanStep(offer.id(), carrier.by()))));
            }
            whole.add(new PlanStep(offer.id(), offer.carriers().get(0).by()));
        }
        if (!plan.counter().isEmpty()) {
            ways.add(new Command.MakePlan(plan.counter()));
        } else if (!whole.isEmpty()) {
            ways.add(new Command.MakePlan(List.copyOf(whole)));
        }
        return ways;
    }

    private static List<Command> reasons(Command.Substantiate substantiate, HouseholdView household) {
        return household.files().stream()
                .filter(file -> file.of().equals(substantiate.substantiate()))
                .map(FileView::hand)
                .flatMap(hand -> hands(hand).stream())
                .<Command>map(with -> new Command.Substantiate(substantiate.substantiate(), with))
                .toList();
    }

    private static List<Command> arguing(Command.Argue argue, HouseholdView household) {
        List<Command> ways = new ArrayList<>();
        for (RequestView request : household.requests()) {
            if (request.id().equals(argue.argue())) {
                List<List<Ref<Argument>>> hands = hands(request.hand());
                hands.forEach(with -> ways.add(new Command.Argue(request.id(), with, false)));
                if (request.canCite()) {
                    List<Ref<Argument>> fullest = hands.isEmpty() ? List.of() : hands.get(hands.size() - 1);
                    ways.add(new Command.Argue(request.id(), fullest, true));
                }
            }
        }
        return ways;
    }

    /** Each argument that can be laid by itself, and as many as go together. */
    private static List<List<Ref<Argument>>> hands(List<ArgumentView> hand) {
        List<Ref<Argument>> layable = hand.stream()
                .filter(ArgumentView::layable)
                .map(ArgumentView::id)
                .toList();
        List<List<Ref<Argument>>> hands = new ArrayList<>();
        layable.forEach(one -> hands.add(List.of(one)));
        if (layable.size() > 1) {
            hands.add(List.copyOf(layable.subList(0, Math.min(AT_MOST, layable.size()))));
        }
        return hands;
    }
}
