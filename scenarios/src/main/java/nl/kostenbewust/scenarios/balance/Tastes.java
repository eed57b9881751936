package nl.kostenbewust.scenarios.balance;

import java.util.Optional;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Command;

/**
 * What each persona likes to do. What is seldom possible weighs much, so that a chain that was begun (consent, inquiry, request,
 * argument) is followed to its end.
 */
final class Tastes {
    private static final int EUROS_PER_POINT = 100_00;

    private Tastes() {}

    static int saver(Option option) {
        return switch (option.kind()) {
            case TALK, INQUIRE -> 2;
            case MESSAGE -> 3;
            case INVOLVE, DECIDE_NO -> 8;
            case CONSENT -> 15;
            case PLAN -> carried(option, Carrier.RESIDENT, 120, 10);
            case RECEIPT -> 20;
            case START -> Math.max(2, 100 / (1 + price(option)));
            case SUBSTANTIATE, ARGUE -> led(option, Corner.RETURN, 60, 8);
            case REQUEST, OFFER, DILEMMA -> 40;
            case ASK_REVIEW, ESCALATE, LOOK_UP, RECORD -> 2;
            default -> 0;
        };
    }

    static int ruleFollower(Option option) {
        return switch (option.kind()) {
            case TALK, MESSAGE -> 2;
            case INVOLVE -> 1;
            case PLAN -> carried(option, Carrier.PROFESSIONAL, 120, 20);
            case CONSENT -> 60;
            case RECEIPT -> 8;
            case INQUIRE -> isAbout(option, Topic.RULE) ? 8 : 2;
            case START, REQUEST -> grounded(option, Ground.RULE, 100, 40, 4);
            case SUBSTANTIATE, ARGUE -> led(option, Corner.LEGITIMACY, 60, 8);
            case DECIDE_NO, ASK_REVIEW, LOOK_UP, RECORD -> 10;
            case OFFER, DILEMMA -> 60;
            default -> 0;
        };
    }

    static int breakthroughSeeker(Option option) {
        return switch (option.kind()) {
            case TALK -> 3;
            case MESSAGE, RECEIPT, INVOLVE -> 3;
            case PLAN -> carried(option, Carrier.RESIDENT, 60, 60);
            case CONSENT -> 40;
            case INQUIRE -> 6;
            case START -> grounded(option, Ground.BEYOND_RULES, 200, 30, 60);
            case REQUEST -> 80;
            case SUBSTANTIATE, ARGUE, ASK_REVIEW, ESCALATE -> 60;
            case LOOK_UP, RECORD -> 30;
            case OFFER -> isAccepting(option) ? 5 : 20;
            case DILEMMA -> 60;
            default -> 0;
        };
    }

    static int pleaser(Option option) {
        return switch (option.kind()) {
            case TALK -> 4;
            case MESSAGE -> 4;
            case INVOLVE -> 30;
            case PLAN -> carried(option, Carrier.RESIDENT, 200, 10);
            case CONSENT -> 25;
            case INQUIRE, RECEIPT -> 1;
            case START -> isSpokenFor(option) ? 100 : 40;
            case REQUEST -> 30;
            case SUBSTANTIATE, ARGUE -> led(option, Corner.INVOLVEMENT, 60, 6);
            case ESCALATE, ASK_REVIEW, LOOK_UP -> 2;
            case OFFER -> isAccepting(option) ? 40 : 0;
            case DILEMMA -> 60;
            default -> 0;
        };
    }

    static int referrer(Option option) {
        return switch (option.kind()) {
            case TALK, MESSAGE -> 2;
            case INVOLVE -> 20;
            case PLAN -> carried(option, Carrier.PROFESSIONAL, 150, 10);
            case CONSENT -> 60;
            case INQUIRE -> isAbout(option, Topic.COMPETENCE) ? 6 : 1;
            case START -> isService(option) ? 150 : 10;
            case REQUEST -> 100;
            case ARGUE -> 8;
            case ESCALATE -> 25;
            case OFFER -> isAccepting(option) ? 60 : 0;
            case DILEMMA -> 20;
            case SUBSTANTIATE, ASK_REVIEW, LOOK_UP, DECIDE_NO -> 1;
            default -> 0;
        };
    }

    private static int price(Option option) {
        return intervention(option)
                .map(found -> found.hours().halves()
                        + found.cost()
                                .map(cost -> (int) Math.min(1_000, cost.once().cents() / EUROS_PER_POINT))
                                .orElse(0))
                .orElse(2);
    }

    private static int led(Option option, Corner corner, int liked, int other) {
        return option.corner().equals(Optional.of(corner)) ? liked : other;
    }

    private static int carried(Option option, Carrier carrier, int liked, int other) {
        if (option.decidable().isPresent()) {
            return 1; // a single step: one plans as a whole
        }
        return option.carrier().equals(Optional.of(carrier)) ? liked : other;
    }

    private static int grounded(Option option, Ground ground, int liked, int none, int other) {
        return option.ground().map(found -> found == ground ? liked : other).orElse(none);
    }

    private static boolean isAbout(Option option, Topic topic) {
        return command(option)
                .filter(Command.Inquire.class::isInstance)
                .map(Command.Inquire.class::cast)
                .filter(inquire -> inquire.about() == topic)
                .isPresent();
    }

    private static boolean isAccepting(Option option) {
        return command(option)
                .filter(Command.AnswerOffer.class::isInstance)
                .map(Command.AnswerOffer.class::cast)
                .filter(Command.AnswerOffer::accept)
                .isPresent();
    }

    private static boolean isSpokenFor(Option option) {
        return intervention(option).flatMap(Intervention::spoken).isPresent();
    }

    private static boolean isService(Option option) {
        return intervention(option).flatMap(Intervention::service).isPresent();
    }

    private static Optional<Intervention> intervention(Option option) {
        return option.decidable().filter(Intervention.class::isInstance).map(Intervention.class::cast);
    }

    private static Optional<Command> command(Option option) {
        if (option.move() instanceof Move.OnceOpened opened) {
            return opened.command();
        }
        return option.move() instanceof Move.Fixed fixed ? fixed.command() : Optional.empty();
    }
}
