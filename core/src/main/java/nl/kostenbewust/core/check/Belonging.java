package nl.kostenbewust.core.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Change;
import nl.kostenbewust.core.model.Fear;
import nl.kostenbewust.core.model.FearHeld;
import nl.kostenbewust.core.model.Ladder;
import nl.kostenbewust.core.model.Party;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.scenario.Case;

/** Rules and fears are the agency's own; an answer is one of its dilemma, a rung one of its ladder. */
final class Belonging implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<Case> file : content.of(Case.class)) {
            file.parts(Party.class).forEach(party -> party(party, file, content, found));
            file.parts(Command.AnswerDilemma.class).forEach(act -> answer(act, file, found));
            file.parts(Command.Escalate.class).forEach(act -> rung(act, file, content, found));
        }
    }

    private static void party(Part<Party> part, ContentFile<Case> file, Content content, Consumer<Finding> found) {
        Party party = part.value();
        Optional<Agency> agency = content.agency(party.agency());
        if (agency.isEmpty()) {
            return;
        }
        List<String> rules =
                agency.get().rules().stream().map(rule -> rule.id().value()).toList();
        for (int i = 0; i < party.rules().size(); i++) {
            elsewhere(
                    party.rules().get(i),
                    rules,
                    "instantie " + party.agency(),
                    part.in("rules[" + i + "]"),
                    file,
                    found);
        }
        List<Fear> held = agency.get().fears().stream().map(FearHeld::fear).toList();
        for (int i = 0; i < party.fears().size(); i++) {
            if (!held.contains(party.fears().get(i))) {
                String message = "Deze angst heeft " + party.agency() + " niet";
                found.accept(file.finding(FindingCode.FEAR_NOT_HELD, part.in("fears[" + i + "]"), message, ""));
            }
        }
    }

    private static void answer(Part<Command.AnswerDilemma> act, ContentFile<Case> file, Consumer<Finding> found) {
        file.value().dilemma(act.value().dilemma()).ifPresent(dilemma -> {
            List<String> answers =
                    dilemma.answers().stream().map(a -> a.id().value()).toList();
            elsewhere(act.value().answer(), answers, "dilemma " + dilemma.id(), act.in("answer"), file, found);
        });
    }

    private static void rung(
            Part<Command.Escalate> act, ContentFile<Case> file, Content content, Consumer<Finding> found) {
        Optional<Ref<Ladder>> named =
                file.value().request(act.value().escalate()).flatMap(Request::ladder);
        named.flatMap(ladder -> content.files().stream()
                        .flatMap(any -> any.parts(Ladder.class).stream())
                        .map(Part::value)
                        .filter(known -> known.id().equals(ladder))
                        .findFirst())
                .ifPresent(ladder -> {
                    List<String> rungs = Stream.concat(ladder.rungs().stream(), added(ladder.id(), content))
                            .map(rung -> rung.id().value())
                            .toList();
                    elsewhere(act.value().to(), rungs, "opschalingsroute " + ladder.id(), act.in("to"), file, found);
                });
    }

    /** The rungs that policies may put on top of this ladder. */
    private static Stream<Rung> added(Ref<Ladder> ladder, Content content) {
        return content.of(Policy.class).stream()
                .flatMap(policy -> policy.parts(Change.AddsRung.class).stream())
                .map(Part::value)
                .filter(change -> change.to().isEmpty() || change.to().contains(ladder))
                .map(Change.AddsRung::addsRung);
    }

    private static void elsewhere(
            Ref<?> name, List<String> own, String of, String path, ContentFile<?> file, Consumer<Finding> found) {
        if (!own.contains(name.value())) {
            String message = "‘" + name + "’ hoort niet bij " + of;
            found.accept(file.finding(FindingCode.REF_ELSEWHERE, path, message, Nearest.hint(name.value(), own)));
        }
    }
}
