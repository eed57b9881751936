package nl.kostenbewust.core.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Carrying;
import nl.kostenbewust.core.model.Contact;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Debt;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Fact;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ladder;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Offer;
import nl.kostenbewust.core.model.Party;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Promise;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Wish;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.text.Names;

/** What everything in a case is called, for its author, who may know all of it: the words, and the name in the file behind them. */
public final class AuthorNames implements Names {
    private final Scenario scenario;
    private final Case story;

    /** The names of that household's things; it must be part of the scenario. */
    public AuthorNames(Scenario scenario, Ref<Household> household) {
        this.scenario = scenario;
        this.story = scenario.caseOf(household);
    }

    @Override
    public Text colleague(int seat) {
        return Text.nl(seat == 0 ? "een collega uit het buurteam" : "sociaal werker " + seat);
    }

    @Override
    public Optional<Text> household(Ref<Household> household) {
        return Optional.ofNullable(scenario.cases().get(household)).map(found -> named(found.title(), household));
    }

    @Override
    public Optional<Text> budget(Ref<Budget> budget) {
        return Optional.ofNullable(scenario.budgets().get(budget)).map(found -> named(found.name(), budget));
    }

    @Override
    public Optional<Text> policy(Ref<Policy> policy) {
        return Optional.of(Text.nl(policy.value()));
    }

    @Override
    public Optional<Text> facility(Ref<Facility> facility) {
        return Optional.of(Text.nl(facility.value()));
    }

    @Override
    public Optional<Text> agency(Ref<Agency> agency) {
        return Optional.ofNullable(scenario.agencies().get(agency)).map(found -> named(found.name(), agency));
    }

    @Override
    public Optional<Text> resident(Ref<Resident> resident) {
        return story.resident(resident).map(found -> named(found.name(), resident));
    }

    @Override
    public Optional<Text> contact(Ref<Contact> contact) {
        return story.contact(contact).map(found -> named(found.name(), contact));
    }

    @Override
    public Optional<Text> contactSays(Ref<Contact> contact) {
        return story.contact(contact).map(Contact::says);
    }

    @Override
    public Optional<Text> consentSays(Ref<Agency> agency, boolean given) {
        return story.consent(agency).map(rule -> given ? rule.yes() : rule.no());
    }

    @Override
    public Optional<Text> fact(Ref<Fact> fact) {
        return story.fact(fact).map(found -> named(found.text(), fact));
    }

    @Override
    public Optional<Text> question(Ref<Fact> fact) {
        return story.fact(fact).map(found -> named(found.question().orElse(found.text()), fact));
    }

    @Override
    public Optional<Text> wish(Ref<Wish> wish) {
        return story.wish(wish).map(found -> named(found.text(), wish));
    }

    @Override
    public boolean knows(LifeDomain domain) {
        return true;
    }

    @Override
    public Optional<Text> decidable(Ref<? extends Decidable> decidable) {
        return story.decidable(decidable.as()).map(found -> named(found.title(), decidable));
    }

    @Override
    public Optional<Text> objection(Ref<Intervention> step, Carrier by) {
        return story.intervention(step).map(found -> found.carriers().get(by)).flatMap(Carrying::counter);
    }

    @Override
    public Optional<Text> argument(Ref<Argument> argument) {
        return story.argument(argument).map(found -> named(found.text(), argument));
    }

    @Override
    public Optional<Text> offer(Ref<Request> request) {
        return story.request(request).flatMap(Request::offer).map(Offer::text);
    }

    @Override
    public Optional<Text> promise(Ref<Request> request) {
        return story.request(request)
                .flatMap(Request::offer)
                .flatMap(Offer::promise)
                .map(Promise::text);
    }

    @Override
    public Optional<Text> refusal(Ref<Request> request, Ref<Agency> agency) {
        return story.request(request).map(Request::parties).orElse(List.of()).stream()
                .filter(party -> party.agency().equals(agency))
                .findFirst()
                .map(Party::refusal);
    }

    @Override
    public Optional<Text> rung(Ref<Rung> rung) {
        Stream<Ladder> ofAgencies = scenario.agencies().values().stream().flatMap(agency -> agency.ladders().stream());
        return Stream.concat(story.ladders().stream(), ofAgencies)
                .flatMap(ladder -> ladder.rungs().stream())
                .filter(found -> found.id().equals(rung))
                .findFirst()
                .map(found -> named(found.role(), rung));
    }

    @Override
    public Optional<Text> matter(Ref<Matter> matter) {
        return story.matter(matter).map(found -> named(found.question(), matter));
    }

    @Override
    public Optional<Text> line(Ref<CostLine> line) {
        return story.line(line).map(found -> named(found.label(), line));
    }

    @Override
    public Optional<Text> debt(Ref<Debt> debt) {
        return story.debt(debt).map(found -> named(found.creditor(), debt));
    }

    @Override
    public Optional<Text> dilemma(Ref<Dilemma> dilemma) {
        return story.dilemma(dilemma).map(found -> named(found.text(), dilemma));
    }

    @Override
    public Optional<Text> answer(Ref<Dilemma> dilemma, Ref<Dilemma.Answer> answer) {
        return story.dilemma(dilemma).map(Dilemma::answers).orElse(List.of()).stream()
                .filter(found -> found.id().equals(answer))
                .findFirst()
                .map(found -> named(found.text(), answer));
    }

    private static Text named(Text words, Ref<?> name) {
        return Text.nl(words.nl() + " [" + name + "]");
    }
}
