package nl.kostenbewust.desktop.story;

import java.util.Optional;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.AgencyView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.ResidentView;

/** What a command is about. */
public final class About {
    private About() {}

    /** Who a talk or an inquiry is with; empty: it is neither. */
    public static Optional<Text> whom(Command command, HouseholdView household) {
        if (command instanceof Command.Talk talk) {
            return household.residents().stream()
                    .filter(resident -> resident.id().equals(talk.talk()))
                    .map(ResidentView::name)
                    .findFirst();
        }
        if (command instanceof Command.Inquire inquire) {
            return household.agencies().stream()
                    .filter(agency -> agency.id().equals(inquire.inquire()))
                    .map(AgencyView::name)
                    .findFirst();
        }
        return Optional.empty();
    }

    /** The resident who is talked with or hears something; empty: nobody. */
    public static Optional<Ref<Resident>> resident(Command command) {
        if (command instanceof Command.Talk talk) {
            return Optional.of(talk.talk());
        }
        return command instanceof Command.Message message ? Optional.of(message.message()) : Optional.empty();
    }

    /** The request that it is about; empty: none. */
    public static Optional<Ref<Request>> request(Command command) {
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
        return aside(command);
    }

    private static Optional<Ref<Request>> aside(Command command) {
        if (command instanceof Command.Withdraw withdraw) {
            return Optional.of(withdraw.withdraw());
        }
        if (command instanceof Command.LookUp lookUp) {
            return Optional.of(lookUp.lookUp());
        }
        return command instanceof Command.RecordPrecedent made ? Optional.of(made.recordPrecedent()) : Optional.empty();
    }
}
