package nl.kostenbewust.core.check;

import java.util.function.Consumer;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Contact;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Fact;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.ScriptedEvent;
import nl.kostenbewust.core.scenario.Case;

/** Everything in a case can come up in some game. */
final class Unreachable implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        content.of(Case.class).forEach(file -> new Look(file, Reach.of(file.value()), found).all());
    }

    private record Look(ContentFile<Case> file, Reach reach, Consumer<Finding> found) {
        void all() {
            for (Part<Fact> part : file.parts(Fact.class)) {
                report(
                        reach.has(new Condition.Knows(part.value().id())),
                        FindingCode.FACT_UNREACHABLE,
                        part,
                        part.value().id(),
                        "Niets brengt dit feit aan het licht");
            }
            for (Part<Contact> part : file.parts(Contact.class)) {
                report(
                        reach.has(new Condition.Involved(part.value().id())),
                        FindingCode.CONTACT_UNREACHABLE,
                        part,
                        part.value().id(),
                        "Niemand kan deze persoon vragen");
            }
            for (Part<Intervention> part : file.parts(Intervention.class)) {
                report(
                        reach.has(new Condition.Running(part.value().id())),
                        FindingCode.INTERVENTION_UNREACHABLE,
                        part,
                        part.value().id(),
                        "Niemand kan deze interventie beginnen");
            }
            for (Part<Request> part : file.parts(Request.class)) {
                report(
                        reach.opens(part.value().id()),
                        FindingCode.REQUEST_UNREACHABLE,
                        part,
                        part.value().id(),
                        "Niemand kan dit verzoek doen");
            }
            for (Part<Argument> part : file.parts(Argument.class)) {
                report(
                        reach.canLay(part.value()),
                        FindingCode.ARGUMENT_UNREACHABLE,
                        part,
                        part.value().id(),
                        "Niemand kan dit argument gebruiken");
            }
            for (Part<ScriptedEvent> part : file.parts(ScriptedEvent.class)) {
                report(
                        reach.happens(part.value().id()),
                        FindingCode.EVENT_UNREACHABLE,
                        part,
                        part.value().id(),
                        "Deze gebeurtenis kan niet gebeuren");
            }
            for (Part<Dilemma> part : file.parts(Dilemma.class)) {
                report(
                        reach.isPut(part.value().id()),
                        FindingCode.DILEMMA_UNREACHABLE,
                        part,
                        part.value().id(),
                        "Niemand legt dit dilemma voor");
            }
        }

        private void report(boolean reachable, FindingCode code, Part<?> part, Ref<?> id, String message) {
            if (!reachable) {
                found.accept(file.finding(code, part.path(), message + ": ‘" + id + "’", ""));
            }
        }
    }
}
