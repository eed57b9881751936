package nl.kostenbewust.scenarios.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.play.RequestState;
import nl.kostenbewust.core.rules.Situation;
import nl.kostenbewust.core.rules.Visibility;

/** Something that a caseworker can try. Most are a command; some are filled in as things stand. */
sealed interface Move {
    /** The most arguments that go together. */
    int HAND = 3;

    /** The command that it comes to now; empty: it does not apply. The rules may still refuse it. */
    Optional<Command> in(Situation situation);

    /** A command as it is. */
    record Fixed(Optional<Command> command) implements Move {
        Fixed(Command command) {
            this(Optional.of(command));
        }

        @Override
        public Optional<Command> in(Situation situation) {
            return command;
        }
    }

    /** A command that makes no sense before this request was opened. */
    record OnceOpened(Ref<Request> request, Optional<Command> command) implements Move {
        @Override
        public Optional<Command> in(Situation situation) {
            boolean opened = situation.state().decisions().requests().containsKey(request);
            return opened ? command : Optional.empty();
        }
    }

    /** Stopping this intervention. */
    record StopRunning(Ref<Intervention> intervention) implements Move {
        @Override
        public Optional<Command> in(Situation situation) {
            boolean runs = situation.state().work().running().containsKey(intervention);
            return runs ? Optional.of(new Command.Stop(intervention)) : Optional.empty();
        }
    }

    /** An answer to this dilemma. */
    record AnswerPut(Command.AnswerDilemma answer) implements Move {
        @Override
        public Optional<Command> in(Situation situation) {
            boolean put = situation.state().calendar().open().contains(answer.dilemma());
            return put ? Optional.of(answer) : Optional.empty();
        }
    }

    /** An intervention or request that is started only in the open: with the consent that it needs, and as a step of the plan. */
    record InTheOpen(Command command, List<Ref<Agency>> consents, Optional<Ref<Intervention>> step) implements Move {
        @Override
        public Optional<Command> in(Situation situation) {
            return isOpen(situation) && isPlanned(situation) ? Optional.of(command) : Optional.empty();
        }

        private boolean isOpen(Situation situation) {
            for (Ref<Agency> agency : consents) {
                if (!situation.state().knowledge().consents().getOrDefault(agency, false)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isPlanned(Situation situation) {
            if (step.isEmpty()) {
                return true;
            }
            for (PlanStep one : situation.state().work().plan()) {
                if (one.step().equals(step.get())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The plan as it is with one more step, or with that step carried by somebody else. */
    record NextStep(PlanStep step) implements Move {
        @Override
        public Optional<Command> in(Situation situation) {
            List<PlanStep> plan = situation.state().work().plan();
            if (plan.contains(step)) {
                return Optional.empty();
            }
            List<PlanStep> longer = new ArrayList<>(plan);
            longer.removeIf(other -> other.step().equals(step.step()));
            longer.add(step);
            return Optional.of(new Command.MakePlan(longer));
        }
    }

    /** All steps that the team knows of, each carried by the first of these who can. */
    record WholePlan(List<Carrier> carriers) implements Move {
        @Override
        public Optional<Command> in(Situation situation) {
            List<PlanStep> steps = new ArrayList<>();
            for (Intervention intervention : Visibility.interventions(situation)) {
                carriers.stream()
                        .filter(intervention.carriers()::containsKey)
                        .findFirst()
                        .ifPresent(by -> steps.add(new PlanStep(intervention.id(), by)));
            }
            boolean same = steps.equals(situation.state().work().plan());
            return steps.isEmpty() || same ? Optional.empty() : Optional.of(new Command.MakePlan(steps));
        }
    }

    /** What the household would rather. */
    record Counter() implements Move {
        @Override
        public Optional<Command> in(Situation situation) {
            List<PlanStep> counter = situation.state().work().counter();
            return counter.isEmpty() ? Optional.empty() : Optional.of(new Command.MakePlan(counter));
        }
    }

    /** As many arguments for a request as go together, out of those that are left, in this order of preference. */
    record Hand(Request request, List<Argument> arguments) implements Move {
        @Override
        public Optional<Command> in(Situation situation) {
            RequestState state = situation.state().decisions().requests().get(request.id());
            if (state == null) {
                return Optional.empty();
            }
            List<Ref<Argument>> hand = layable(arguments, state.laid(), situation);
            return hand.isEmpty() ? Optional.empty() : Optional.of(new Command.Argue(request.id(), hand, false));
        }
    }

    /** As many reasons for a decision of the team's own as go together, in this order of preference. */
    record Reasons(Intervention decidable, List<Argument> arguments) implements Move {
        @Override
        public Optional<Command> in(Situation situation) {
            if (!Visibility.sees(decidable, situation)) {
                return Optional.empty();
            }
            Ref<Decidable> id = decidable.id().as();
            List<Ref<Argument>> onFile = situation.state().decisions().files().getOrDefault(id, List.of());
            List<Ref<Argument>> hand = layable(arguments, onFile, situation);
            return hand.isEmpty() ? Optional.empty() : Optional.of(new Command.Substantiate(id, hand));
        }
    }

    private static List<Ref<Argument>> layable(
            List<Argument> arguments, List<Ref<Argument>> laid, Situation situation) {
        List<Ref<Argument>> hand = new ArrayList<>();
        for (Argument argument : arguments) {
            if (hand.size() < HAND && !laid.contains(argument.id()) && Visibility.layable(argument, situation)) {
                hand.add(argument.id());
            }
        }
        return hand;
    }
}
