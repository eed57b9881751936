package nl.kostenbewust.scenarios.balance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Caseworker;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.route.Outlook;
import nl.kostenbewust.core.rules.Outcome;
import nl.kostenbewust.core.rules.Rules;
import nl.kostenbewust.core.rules.Situation;
import nl.kostenbewust.core.score.Course;
import nl.kostenbewust.core.score.HouseholdScore;
import nl.kostenbewust.core.score.Reference;

/** A playthrough while it is played: one caseworker, who is the director, with one household. Not for two threads. */
final class Run {
    /** The seat of the one caseworker. */
    static final int SEAT = 1;

    private final Subject subject;
    private final Chance chance;
    private final Limits limits;
    private final long start = System.nanoTime();
    private final List<Event> events = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private GameState state = Rules.START;
    private Situation situation;
    private int decided;
    private int thisMonth;

    /** A game that has just begun. */
    Run(Subject subject, Chance chance, Limits limits) {
        this.subject = subject;
        this.chance = chance;
        this.limits = limits;
        session(new Command.Begin(List.of(SEAT)));
    }

    boolean isOver() {
        return state.ended();
    }

    int month() {
        return state.month();
    }

    Situation situation() {
        return situation;
    }

    Caseworker caseworker() {
        return state.team().get(SEAT);
    }

    /** Whether half of the month's hours, less what is lost to complexity, are spent. */
    boolean isHalfway() {
        Caseworker caseworker = caseworker();
        int net = caseworker.total().halves() - caseworker.lost().halves();
        return caseworker.left().halves() * 2 <= net;
    }

    boolean hasHours() {
        return caseworker().left().covers(new Hours(1));
    }

    /** Does this if the rules allow it; whether they did. */
    boolean tries(Move move) {
        return move.in(situation).filter(this::tries).isPresent();
    }

    /** Does this if the rules allow it; whether they did. */
    boolean tries(Command command) {
        if (!decide(order(command))) {
            return false;
        }
        acts.add(new Act(state.month(), command));
        thisMonth++;
        return true;
    }

    /** How many orders were decided so far, refused ones included. */
    int decided() {
        return decided;
    }

    /** Why the rules do not allow this now; empty: they do, or it does not apply. */
    Optional<Refusal> refusal(Command command) {
        return Rules.refuse(subject.scenario(), state, order(command));
    }

    /** Whether the rules allow this now. */
    boolean allows(Option option) {
        return option.move()
                .in(situation())
                .filter(command -> refusal(command).isEmpty())
                .isPresent();
    }

    void closeMonth() {
        session(new Command.CloseMonth());
        thisMonth = 0;
    }

    /** Why this cannot go on; empty: it can. */
    Optional<Playthrough.Ending> endless() {
        if (thisMonth > limits.commands()) {
            return Optional.of(Playthrough.Ending.TOO_MANY_COMMANDS);
        }
        boolean late = System.nanoTime() - start > limits.time().toNanos();
        return late ? Optional.of(Playthrough.Ending.TOO_LONG) : Optional.empty();
    }

    /** What came of it, with the months to the horizon in which nobody acts. */
    Playthrough finish() {
        Course course = course();
        Reference.Outcome outcome = course.outcome();
        BitSet reached = subject.contents().reached(events);
        reached.or(subject.contents().reached(course.projected()));
        return new Playthrough(
                Playthrough.Ending.PLAYED,
                HouseholdScore.triangle(course, outcome, subject.reference()),
                outcome.cost(),
                acts,
                decided,
                reached);
    }

    /** How it went, and how it would go on up to the horizon with nobody acting. */
    Course course() {
        return Outlook.of(subject.scenario(), chance, events, state, subject.household());
    }

    private Order order(Command command) {
        return new Order(SEAT, Optional.of(subject.household()), command);
    }

    private void session(Command command) {
        if (!decide(Order.ofSession(command))) {
            throw new IllegalStateException("the session itself was refused: " + command);
        }
    }

    private boolean decide(Order order) {
        decided++;
        Outcome outcome = Rules.decide(subject.scenario(), state, order, chance);
        if (outcome instanceof Outcome.Accepted accepted) {
            events.addAll(accepted.events());
            state = accepted.state();
            situation = new Situation(subject.scenario(), state, subject.household());
            return true;
        }
        return false;
    }
}
