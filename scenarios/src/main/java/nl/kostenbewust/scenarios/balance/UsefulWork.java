package nl.kostenbewust.scenarios.balance;

import java.util.Optional;
import nl.kostenbewust.core.view.ActionView.Kind;

/** What a caseworker spends hours on, in the order in which a report names it. */
public enum UsefulWork {
    /** Talks with residents. */
    TALKS("gesprekken"),
    /** Consent, questions to agencies, lines of the receipt, and people around the household. */
    FINDING_OUT("toestemming, navraag, bon en netwerk"),
    /** The plan and everything that is started. */
    DOING("plan en interventies"),
    /** What keeps asking hours once it runs. */
    SERVICES("lopende hulp"),
    /** Requests, reasons, arguments, ladders, the vraagbaak and a reasoned no. */
    DECIDING("verzoeken, onderbouwing en opschaling"),
    /** Peer review of decisions. */
    REVIEW("intervisie");

    private final String title;

    UsefulWork(String title) {
        this.title = title;
    }

    /** What it is called, in Dutch. */
    public String title() {
        return title;
    }

    /** What an action of this kind is part of; empty: it is not counted action by action. */
    static Optional<UsefulWork> of(Kind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case CONSENT, INQUIRE, RECEIPT, INVOLVE -> FINDING_OUT;
                    case START -> DOING;
                    case REQUEST, ESCALATE, LOOK_UP, RECORD, DECIDE_NO -> DECIDING;
                    case ASK_REVIEW -> REVIEW;
                    default -> null;
                });
    }
}
