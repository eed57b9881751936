package nl.kostenbewust.core.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.model.Accepted;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.ConsentRule;
import nl.kostenbewust.core.model.Contact;
import nl.kostenbewust.core.model.Conversation;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.DebriefNotes;
import nl.kostenbewust.core.model.Debt;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Euros;
import nl.kostenbewust.core.model.Fact;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ladder;
import nl.kostenbewust.core.model.LeftOut;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.ReviewRule;
import nl.kostenbewust.core.model.ScriptedEvent;
import nl.kostenbewust.core.model.SourceLines;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Wish;

/**
 * One household with all that can happen to it: the case file.
 *
 * @param id its name in the catalogue, in lower case
 * @param title what the case is called
 * @param intro what the team hears when the household reports
 * @param source the passage that it was built from
 * @param horizon the month up to which costs and levels count, from the month of arrival
 * @param euros of which year its prices are and whose money it is about
 * @param household the people and how they stand
 * @param network who may be asked to help
 * @param conversations what residents say
 * @param consents when they let agencies be asked about them
 * @param facts what is true
 * @param wishes what residents want
 * @param matters the questions that the case puts
 * @param interventions what a team can start
 * @param arguments what can be said
 * @param requests what agencies can be asked
 * @param ladders ways up that are special to this case
 * @param events what happens by itself
 * @param dilemmas what residents put to the caseworker
 * @param reviews how a colleague of the neighbouring team weighs proposed decisions
 * @param debrief what the lecturer talks about afterwards
 * @param leftOut figures of the source that are not used
 * @param accepted findings that the author knows of and accepts
 * @param routes scripted playthroughs by name: nothing, documented, good, tempting
 */
public record Case(
        Ref<Household> id,
        Text title,
        Text intro,
        SourceLines source,
        int horizon,
        Optional<Euros> euros,
        Household household,
        List<Contact> network,
        List<Conversation> conversations,
        List<ConsentRule> consents,
        List<Fact> facts,
        List<Wish> wishes,
        List<Matter> matters,
        List<Intervention> interventions,
        List<Argument> arguments,
        List<Request> requests,
        List<Ladder> ladders,
        List<ScriptedEvent> events,
        List<Dilemma> dilemmas,
        List<ReviewRule> reviews,
        DebriefNotes debrief,
        List<LeftOut> leftOut,
        List<Accepted> accepted,
        Map<String, Route> routes) {
    private static final int LONGEST_HORIZON = 600;

    /** Refuses a horizon beyond what anybody can wait for: every month up to it is played. */
    public Case {
        if (horizon > LONGEST_HORIZON) {
            throw new IllegalArgumentException("een horizon van meer dan " + LONGEST_HORIZON + " maanden kan niet");
        }
    }

    /** The intervention of that name. */
    public Optional<Intervention> intervention(Ref<Intervention> ref) {
        return find(interventions, i -> i.id().equals(ref));
    }

    /** The request of that name. */
    public Optional<Request> request(Ref<Request> ref) {
        return find(requests, r -> r.id().equals(ref));
    }

    /** The intervention or request of that name. */
    public Optional<Decidable> decidable(Ref<Decidable> ref) {
        Optional<Decidable> intervention = intervention(ref.as()).map(Decidable.class::cast);
        return intervention.isPresent() ? intervention : request(ref.as()).map(Decidable.class::cast);
    }

    /** The argument of that name. */
    public Optional<Argument> argument(Ref<Argument> ref) {
        return find(arguments, a -> a.id().equals(ref));
    }

    /** The fact of that name. */
    public Optional<Fact> fact(Ref<Fact> ref) {
        return find(facts, f -> f.id().equals(ref));
    }

    /** The wish of that name. */
    public Optional<Wish> wish(Ref<Wish> ref) {
        return find(wishes, w -> w.id().equals(ref));
    }

    /** The matter of that name. */
    public Optional<Matter> matter(Ref<Matter> ref) {
        return find(matters, m -> m.id().equals(ref));
    }

    /** The resident of that name. */
    public Optional<Resident> resident(Ref<Resident> ref) {
        return find(household.residents(), r -> r.id().equals(ref));
    }

    /** The contact of that name. */
    public Optional<Contact> contact(Ref<Contact> ref) {
        return find(network, c -> c.id().equals(ref));
    }

    /** The line of the receipt of that name. */
    public Optional<CostLine> line(Ref<CostLine> ref) {
        return find(household.costs(), c -> c.id().equals(ref));
    }

    /** The debt of that name. */
    public Optional<Debt> debt(Ref<Debt> ref) {
        return find(household.debts(), d -> d.id().equals(ref));
    }

    /** The scripted event of that name. */
    public Optional<ScriptedEvent> event(Ref<ScriptedEvent> ref) {
        return find(events, e -> e.id().equals(ref));
    }

    /** The dilemma of that name. */
    public Optional<Dilemma> dilemma(Ref<Dilemma> ref) {
        return find(dilemmas, d -> d.id().equals(ref));
    }

    /** When consent is given for that agency, where the case says so. */
    public Optional<ConsentRule> consent(Ref<Agency> agency) {
        return find(consents, c -> c.agency().equals(agency));
    }

    /** What that resident says about that life domain. */
    public Optional<Conversation> conversation(Ref<Resident> with, LifeDomain about) {
        return find(conversations, c -> c.with().equals(with) && c.about() == about);
    }

    /** How a colleague weighs that decision. */
    public Optional<ReviewRule> review(Ref<Decidable> of) {
        return find(reviews, r -> r.of().equals(of));
    }

    private static <T> Optional<T> find(List<T> list, java.util.function.Predicate<T> test) {
        for (T item : list) {
            if (test.test(item)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
