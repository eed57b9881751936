package nl.kostenbewust.desktop.terminal;

import java.util.Optional;
import nl.kostenbewust.core.view.ActionView.Kind;

/** What can be typed; the words for it are in the bundle. */
enum Verb {
    CHOICES,
    DO_TALK(Kind.TALK),
    DO_MESSAGE(Kind.MESSAGE),
    DO_INVOLVE(Kind.INVOLVE),
    DO_PLAN(Kind.PLAN),
    DO_CONSENT(Kind.CONSENT),
    DO_INQUIRE(Kind.INQUIRE),
    DO_RECEIPT(Kind.RECEIPT),
    DO_SUBSTANTIATE(Kind.SUBSTANTIATE),
    DO_START(Kind.START),
    DO_STOP(Kind.STOP),
    DO_REQUEST(Kind.REQUEST),
    DO_ARGUE(Kind.ARGUE),
    DO_OFFER(Kind.OFFER),
    DO_ESCALATE(Kind.ESCALATE),
    DO_WITHDRAW(Kind.WITHDRAW),
    DO_DECIDE_NO(Kind.DECIDE_NO),
    DO_DILEMMA(Kind.DILEMMA),
    DO_ASK_REVIEW(Kind.ASK_REVIEW),
    DO_REVIEW(Kind.REVIEW),
    DO_LOOK_UP(Kind.LOOK_UP),
    DO_RECORD(Kind.RECORD),
    DO_BUILD(Kind.BUILD),
    DO_EVALUATE(Kind.EVALUATE),
    DO_HAND_OVER(Kind.HAND_OVER),
    READY,
    NOT_READY,
    LOOK,
    NEIGHBOURHOOD,
    AGENCIES,
    REQUESTS,
    RECEIPT_PAGE,
    SCORE,
    LOG,
    NEWS,
    TEAM,
    BUDGETS,
    SEAT,
    HAND,
    VOTE,
    CARD,
    HELP,
    STOP;

    private final Kind kind;

    Verb() {
        this(null);
    }

    Verb(Kind kind) {
        this.kind = kind;
    }

    /** The kind of action that it stands for; empty: it only shows something, or is about the month. */
    Optional<Kind> kind() {
        return Optional.ofNullable(kind);
    }
}
