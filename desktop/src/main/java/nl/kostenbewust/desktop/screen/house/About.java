package nl.kostenbewust.desktop.screen.house;

import java.util.Optional;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.play.Command;

/** What a command is about. */
final class About {
    private About() {}

    /** The request, if it is about one. */
    static Optional<Ref<Request>> request(Command command) {
        if (command instanceof Command.MakeRequest make) {
            return Optional.of(make.request());
        }
        if (command instanceof Command.Argue argue) {
            return Optional.of(argue.argue());
        }
        if (command instanceof Command.AnswerOffer answer) {
            return Optional.of(answer.answerOffer());
        }
        if (command instanceof Command.Escalate escalate) {
            return Optional.of(escalate.escalate());
        }
        return precedent(command);
    }

    private static Optional<Ref<Request>> precedent(Command command) {
        if (command instanceof Command.Withdraw withdraw) {
            return Optional.of(withdraw.withdraw());
        }
        if (command instanceof Command.LookUp lookUp) {
            return Optional.of(lookUp.lookUp());
        }
        return command instanceof Command.RecordPrecedent record
                ? Optional.of(record.recordPrecedent())
                : Optional.empty();
    }

    /** The resident, if it is about one. */
    static Optional<Ref<Resident>> resident(Command command) {
        if (command instanceof Command.Talk talk) {
            return Optional.of(talk.talk());
        }
        return command instanceof Command.Message message ? Optional.of(message.message()) : Optional.empty();
    }
}
