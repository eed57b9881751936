package nl.kostenbewust.core.view;

import java.util.Optional;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.text.Names;

/** What a command is about, and whether the player may know of it. */
final class Subjects {
    private Subjects() {}

    /** False for a command about something that the player may not know of, or that does not exist. */
    static boolean isVisible(Command command, Sight sight) {
        Names names = sight.names();
        if (command instanceof Command.Stop c) {
            return names.decidable(c.stop()).isPresent();
        }
        if (command instanceof Command.Escalate c) {
            return names.decidable(c.escalate()).isPresent()
                    && names.rung(c.to()).isPresent();
        }
        if (command instanceof Command.Withdraw c) {
            return names.decidable(c.withdraw()).isPresent();
        }
        if (command instanceof Command.AnswerOffer c) {
            return names.decidable(c.answerOffer()).isPresent();
        }
        if (command instanceof Command.RecordPrecedent c) {
            return names.decidable(c.recordPrecedent()).isPresent();
        }
        return isVisibleOption(command, names);
    }

    private static boolean isVisibleOption(Command command, Names names) {
        Optional<Text> name = Optional.empty();
        if (command instanceof Command.Start c) {
            name = names.decidable(c.start());
        } else if (command instanceof Command.MakeRequest c) {
            name = names.decidable(c.request());
        } else if (command instanceof Command.Argue c) {
            name = names.decidable(c.argue());
        } else if (command instanceof Command.Substantiate c) {
            name = names.decidable(c.substantiate());
        } else if (command instanceof Command.AskReview c) {
            name = names.decidable(c.askReview());
        } else if (command instanceof Command.Review c) {
            name = names.decidable(c.review());
        } else if (command instanceof Command.LookUp c) {
            name = names.decidable(c.lookUp());
        } else if (command instanceof Command.DecideNo c) {
            name = names.matter(c.decideNo());
        } else {
            return isVisibleElse(command, names);
        }
        return name.isPresent();
    }

    private static boolean isVisibleElse(Command command, Names names) {
        if (command instanceof Command.Involve c) {
            return names.contact(c.involve()).isPresent();
        }
        if (command instanceof Command.AskReceipt c) {
            return names.line(c.askReceipt()).isPresent();
        }
        if (command instanceof Command.AskConsent c) {
            return names.agency(c.askConsent()).isPresent();
        }
        if (command instanceof Command.Inquire c) {
            return names.agency(c.inquire()).isPresent();
        }
        if (command instanceof Command.Build c) {
            return names.facility(c.build()).isPresent();
        }
        return !(command instanceof Command.AnswerDilemma c)
                || names.answer(c.dilemma(), c.answer()).isPresent();
    }
}
