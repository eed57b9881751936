package nl.kostenbewust.scenarios.balance;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.rules.Effort;
import nl.kostenbewust.core.rules.Situation;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Terms;
import nl.kostenbewust.core.view.ActionView.Kind;

/**
 * What all useful actions of a case would cost together in so many months, against the hours that there are for one household. Game
 * design, section 3: hours must bind.
 *
 * <p>Useful is what can bring something that was not there yet. Once each: every consent, contact, line of the receipt and reasoned no;
 * the three questions to each agency of the case; every intervention at what it asks of a professional, every request, rung, precedent to
 * cite and to record; peer review of every decision; one plan. Reasons and arguments go by three at a time, without the empty ones. A
 * service counts each month in which it can run. The first two talks of a month build trust, so there are two in every month; more only
 * where the case has more conversations than that. Several budgets for one thing count once. Nothing is counted for signs of life, which
 * come instead of a talk, for single steps of a plan, answers to offers and dilemmas, stopping and withdrawing, nor for building, which
 * is not of one household.
 *
 * @param months in how many months, from the first
 * @param useful what the useful actions cost together
 * @param available the hours of those months, without what is lost to complexity
 */
public record UsefulHours(int months, Map<UsefulWork, Hours> useful, Hours available) {
    private static final int TALKS_THAT_BUILD_TRUST = 2;

    static UsefulHours of(Subject subject, int months) {
        Terms terms = subject.scenario().terms();
        int month = terms.perHousehold().halves();
        return new UsefulHours(
                months, new Count(subject, months).all(), new Hours((month - month * terms.loss() / 100) * months));
    }

    /** All of it together. */
    public Hours all() {
        return useful.values().stream().reduce(Hours.NONE, Hours::plus);
    }

    /** How many times the hours that there are. */
    public double times() {
        return Estimate.rounded((double) all().halves() / available.halves());
    }

    /** Adds up; used once. */
    private static final class Count {
        private final Case story;
        private final List<Option> options;
        private final int months;
        private final Situation opening;
        private final Set<Object> counted = new HashSet<>();
        private final Map<UsefulWork, Hours> sums = new EnumMap<>(UsefulWork.class);

        Count(Subject subject, int months) {
            this.story = subject.story();
            this.options = subject.options();
            this.months = months;
            this.opening = new Run(subject, Chance.of(0), Limits.USUAL).situation();
        }

        Map<UsefulWork, Hours> all() {
            talks();
            options.forEach(this::action);
            add(UsefulWork.DOING, new Command.MakePlan(List.of()), 1);
            story.interventions().forEach(this::service);
            story.interventions().forEach(this::reasons);
            story.requests().forEach(this::arguments);
            return sums;
        }

        private void talks() {
            int talks = Math.max(story.conversations().size(), TALKS_THAT_BUILD_TRUST * months);
            options.stream()
                    .filter(option -> option.kind() == Kind.TALK)
                    .flatMap(Count::command)
                    .findFirst()
                    .ifPresent(talk -> add(UsefulWork.TALKS, talk, talks));
        }

        private void action(Option option) {
            boolean settles =
                    option.decidable().flatMap(about -> about.decides()).isPresent();
            if (option.kind() == Kind.ASK_REVIEW && !settles) {
                return;
            }
            UsefulWork.of(option.kind())
                    .ifPresent(work -> command(option)
                            .filter(command ->
                                    counted.add(command instanceof Command.Start start ? start.start() : command))
                            .forEach(command -> add(work, command, 1)));
        }

        private void service(Intervention intervention) {
            intervention.service().ifPresent(service -> {
                int running = Math.max(0, months - intervention.months());
                int runs = service.months().map(most -> Math.min(most, running)).orElse(running);
                add(UsefulWork.SERVICES, new Hours(service.hoursPerMonth().halves() * runs));
            });
        }

        private void reasons(Intervention intervention) {
            int hands = hands(intervention.id());
            add(UsefulWork.DECIDING, new Command.Substantiate(intervention.id().as(), List.of()), hands);
        }

        private void arguments(Request request) {
            add(UsefulWork.DECIDING, new Command.Argue(request.id(), List.of(), false), hands(request.id()));
        }

        private int hands(Ref<?> decidable) {
            long arguments = story.arguments().stream()
                    .filter(argument -> !argument.empty() && argument.on().contains(decidable))
                    .map(Argument::id)
                    .count();
            return (int) (arguments + Move.HAND - 1) / Move.HAND;
        }

        private static Stream<Command> command(Option option) {
            Optional<Command> command = Optional.empty();
            if (option.move() instanceof Move.Fixed fixed) {
                command = fixed.command();
            } else if (option.move() instanceof Move.OnceOpened opened) {
                command = opened.command();
            }
            return command.stream();
        }

        private void add(UsefulWork work, Command command, int times) {
            Hours once = Effort.of(opening, Run.SEAT, command);
            add(work, new Hours(once.halves() * times));
        }

        private void add(UsefulWork work, Hours hours) {
            sums.merge(work, hours, Hours::plus);
        }
    }
}
