package nl.kostenbewust.core.rules;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.ConsentRule;
import nl.kostenbewust.core.model.Contact;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Debt;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Fact;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ladder;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Party;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Knowledge;
import nl.kostenbewust.core.play.RequestState;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Scenario;

/** What a team may know of. Anything else is treated as if it did not exist. */
public final class Visibility {
    private Visibility() {}

    /** Visible interventions, in the order of the file. */
    public static List<Intervention> interventions(Situation s) {
        return s.story().interventions().stream().filter(i -> sees(i, s)).toList();
    }

    /** Visible requests, in the order of the file. */
    public static List<Request> requests(Situation s) {
        return s.story().requests().stream().filter(r -> sees(r, s)).toList();
    }

    /** Whether the team knows of this intervention or request. What was started or opened stays visible. */
    public static boolean sees(Decidable decidable, Situation s) {
        return Conditions.hold(decidable.visibleWhen(), s)
                || s.state().work().running().containsKey(decidable.id().as())
                || s.state().work().done().containsKey(decidable.id().as())
                || s.state().decisions().requests().containsKey(decidable.id().as());
    }

    /** Whether a team knows that this facility can be built. */
    public static boolean sees(Facility facility, Scenario scenario, GameState state) {
        return state.households().keySet().stream()
                .findFirst() // its needs ask nothing of a household
                .map(any -> Conditions.hold(facility.needs(), new Situation(scenario, state, any)))
                .orElse(false);
    }

    /** Visible arguments for this decision, in the order of the file. */
    public static List<Argument> arguments(Ref<Decidable> on, Situation s) {
        return s.story().arguments().stream()
                .filter(a -> a.on().contains(on) && sees(a, s))
                .toList();
    }

    /** Whether the team sees this argument: where nothing is said, when all that it rests on holds. */
    public static boolean sees(Argument argument, Situation s) {
        return layable(argument, s)
                || (!argument.visibleWhen().isEmpty() && Conditions.hold(argument.visibleWhen(), s));
    }

    /** Whether all that the argument rests on holds. */
    public static boolean layable(Argument argument, Situation s) {
        return Conditions.hold(argument.restsOn(), s);
    }

    /** Open questions that the team may see: facts that are not known and have a visible question. */
    public static List<Fact> questions(Situation s) {
        return s.story().facts().stream()
                .filter(f -> f.question().isPresent())
                .filter(f -> !s.state().knowledge().facts().containsKey(f.id()))
                .filter(f -> Conditions.hold(f.visibleWhen(), s))
                .toList();
    }

    /** Contacts that the team knows of. */
    public static List<Contact> contacts(Situation s) {
        return s.story().network().stream()
                .filter(c -> Conditions.hold(c.visibleWhen(), s))
                .toList();
    }

    /** Lines of the receipt of which the team knows that they exist; known or still to be asked for. */
    public static List<CostLine> lines(Situation s) {
        return s.story().household().costs().stream()
                .filter(line -> knows(line, s) || canAsk(line, s))
                .toList();
    }

    /** Whether the sum of this line is on the receipt. */
    public static boolean knows(CostLine line, Situation s) {
        if (s.state().knowledge().receipt().contains(line.id())) {
            return true;
        }
        return line.ask().isEmpty()
                && (!line.waiting() || s.state().finances().lines().containsKey(line.id()));
    }

    private static boolean canAsk(CostLine line, Situation s) {
        return line.ask().isPresent() && Conditions.hold(line.visibleWhen(), s);
    }

    /** Debts that the team knows of. */
    public static List<Debt> debts(Situation s) {
        return s.story().household().debts().stream()
                .filter(d -> Conditions.hold(d.visibleWhen(), s))
                .filter(d -> s.state().finances().debts().containsKey(d.id()))
                .toList();
    }

    /** Whether the level of this domain shows. */
    public static boolean knows(LifeDomain domain, Situation s) {
        return !s.story().household().hidden().contains(domain)
                || s.state().knowledge().talks().stream().anyMatch(talk -> talk.about() == domain);
    }

    /** Agencies that have to do with this household as far as the team knows, in order of name. */
    public static List<Agency> agencies(Situation s) {
        SortedMap<Ref<Agency>, Agency> found = new TreeMap<>();
        s.story().consents().stream()
                .filter(c -> Conditions.hold(c.visibleWhen(), s))
                .forEach(c -> add(found, c.agency(), s));
        requests(s).forEach(r -> r.parties().forEach(p -> add(found, p.agency(), s)));
        lines(s).forEach(line -> line.ask().ifPresent(a -> add(found, a, s)));
        return List.copyOf(found.values());
    }

    /** Whether the team knows of this agency. */
    public static boolean sees(Ref<Agency> agency, Situation s) {
        Case story = s.story();
        for (ConsentRule rule : story.consents()) {
            if (rule.agency().equals(agency) && Conditions.hold(rule.visibleWhen(), s)) {
                return true;
            }
        }
        for (Request request : story.requests()) {
            if (isParty(agency, request) && sees(request, s)) {
                return true;
            }
        }
        for (CostLine line : story.household().costs()) {
            if (line.ask().isPresent() && line.ask().get().equals(agency) && (knows(line, s) || canAsk(line, s))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParty(Ref<Agency> agency, Request request) {
        for (Party party : request.parties()) {
            if (party.agency().equals(agency)) {
                return true;
            }
        }
        return false;
    }

    /** The rungs of this request's ladder that the team knows of: after asking who may decide, or after a refusal. */
    public static List<Rung> rungs(Request request, Situation s) {
        RequestState state = s.state().decisions().requests().get(request.id());
        boolean known = s.scenario().terms().laddersKnown()
                || (state != null && state.refusals() > 0)
                || request.parties().stream().anyMatch(p -> asked(p.agency(), Topic.COMPETENCE, s));
        if (!known || request.ladder().isEmpty()) {
            return List.of();
        }
        return s.scenario().ladder(s.household(), request.ladder().get()).map(Ladder::rungs).orElse(List.of()).stream()
                .filter(rung -> Conditions.hold(rung.visibleWhen(), s))
                .toList();
    }

    /** Whether the team asked this agency about this. */
    public static boolean asked(Ref<Agency> agency, Topic about, Situation s) {
        return s.state().knowledge().inquiries().contains(new Knowledge.Inquiry(agency, about));
    }

    private static void add(SortedMap<Ref<Agency>, Agency> found, Ref<Agency> agency, Situation s) {
        found.put(agency, s.scenario().agency(agency));
    }
}
