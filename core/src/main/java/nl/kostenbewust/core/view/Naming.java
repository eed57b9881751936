package nl.kostenbewust.core.view;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Offer;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Promise;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Wish;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.rules.Situation;
import nl.kostenbewust.core.rules.Visibility;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.text.Names;

/** The names of one household's things, as far as its team may know of them; after the game, of all of them. */
final class Naming implements Names {
    private final SortedMap<Integer, String> seats;
    private final Situation situation;
    private final boolean afterwards;
    private final Set<Ref<Agency>> agencies;
    private final Set<Ref<CostLine>> lines;
    private final Set<Ref<Debt>> debts;

    private Naming(SortedMap<Integer, String> seats, Situation situation, boolean afterwards) {
        this.seats = seats;
        this.situation = situation;
        this.afterwards = afterwards;
        this.agencies = Visibility.agencies(situation).stream().map(Agency::id).collect(toUnmodifiableSet());
        this.lines = Visibility.lines(situation).stream().map(CostLine::id).collect(toUnmodifiableSet());
        this.debts = Visibility.debts(situation).stream().map(Debt::id).collect(toUnmodifiableSet());
    }

    /** What the team may know now. */
    static Names now(SortedMap<Integer, String> seats, Situation situation) {
        return new Naming(seats, situation, false);
    }

    /** Everything, for the debrief. */
    static Names afterwards(SortedMap<Integer, String> seats, Situation situation) {
        return new Naming(seats, situation, true);
    }

    @Override
    public Text colleague(int seat) {
        return TeamNaming.colleague(seats, seat);
    }

    @Override
    public Optional<Text> household(Ref<Household> household) {
        return TeamNaming.household(situation.scenario(), situation.game(), household);
    }

    @Override
    public Text amount(Ref<Budget> budget, Money sum) {
        return Figures.amount(
                Optional.ofNullable(situation.scenario().budgets().get(budget)).flatMap(Budget::counts), sum);
    }

    @Override
    public Optional<Text> budget(Ref<Budget> budget) {
        return Optional.ofNullable(situation.scenario().budgets().get(budget)).map(Budget::name);
    }

    @Override
    public Optional<Text> policy(Ref<Policy> policy) {
        return Optional.ofNullable(situation.scenario().policies().get(policy)).map(Policy::name);
    }

    @Override
    public Optional<Text> facility(Ref<Facility> facility) {
        return TeamNaming.facility(situation.scenario(), situation.game(), facility);
    }

    @Override
    public Optional<Text> agency(Ref<Agency> agency) {
        return Optional.ofNullable(situation.scenario().agencies().get(agency))
                .filter(found -> afterwards || agencies.contains(agency))
                .map(Agency::name);
    }

    @Override
    public Optional<Text> resident(Ref<Resident> resident) {
        return story().resident(resident).map(Resident::name);
    }

    @Override
    public Optional<Text> contact(Ref<Contact> contact) {
        return seenContact(contact).map(Contact::name);
    }

    @Override
    public Optional<Text> contactSays(Ref<Contact> contact) {
        return seenContact(contact)
                .filter(found -> state().knowledge().involved().contains(contact))
                .map(Contact::says);
    }

    @Override
    public Optional<Text> consentSays(Ref<Agency> agency, boolean given) {
        return story().consent(agency).map(rule -> given ? rule.yes() : rule.no());
    }

    @Override
    public Optional<Text> fact(Ref<Fact> fact) {
        return story().fact(fact)
                .filter(found -> afterwards || state().knowledge().facts().containsKey(fact))
                .map(Fact::text);
    }

    @Override
    public Optional<Text> question(Ref<Fact> fact) {
        return Visibility.questions(situation).stream()
                .filter(open -> open.id().equals(fact))
                .findFirst()
                .flatMap(Fact::question);
    }

    @Override
    public Optional<Text> wish(Ref<Wish> wish) {
        return story().wish(wish)
                .filter(found -> afterwards || state().knowledge().wishes().contains(wish))
                .map(Wish::text);
    }

    @Override
    public boolean knows(LifeDomain domain) {
        return afterwards || Visibility.knows(domain, situation);
    }

    @Override
    public Optional<Text> decidable(Ref<? extends Decidable> decidable) {
        return story().decidable(decidable.as())
                .filter(found -> afterwards || Visibility.sees(found, situation))
                .map(Decidable::title);
    }

    @Override
    public Optional<Text> objection(Ref<Intervention> step, Carrier by) {
        return story().intervention(step)
                .filter(found -> afterwards || Visibility.sees(found, situation))
                .map(found -> found.carriers().get(by))
                .flatMap(Carrying::counter);
    }

    @Override
    public Optional<Text> argument(Ref<Argument> argument) {
        return story().argument(argument)
                .filter(found -> afterwards || Visibility.sees(found, situation) || isOnFile(argument))
                .map(Argument::text);
    }

    @Override
    public Optional<Text> offer(Ref<Request> request) {
        return story().request(request).flatMap(Request::offer).map(Offer::text);
    }

    @Override
    public Optional<Text> promise(Ref<Request> request) {
        return story().request(request)
                .flatMap(Request::offer)
                .flatMap(Offer::promise)
                .map(Promise::text);
    }

    @Override
    public Optional<Text> refusal(Ref<Request> request, Ref<Agency> agency) {
        return story().request(request).stream()
                .flatMap(found -> found.parties().stream())
                .filter(party -> party.agency().equals(agency))
                .findFirst()
                .map(party -> party.refusal());
    }

    @Override
    public Optional<Text> rung(Ref<Rung> rung) {
        return story().requests().stream()
                .filter(request -> Visibility.sees(request, situation))
                .flatMap(request -> Visibility.rungs(request, situation).stream())
                .filter(found -> found.id().equals(rung))
                .findFirst()
                .or(() -> afterwards ? anyRung(rung) : Optional.empty())
                .map(Rung::role);
    }

    @Override
    public Optional<Text> matter(Ref<Matter> matter) {
        return story().matter(matter).map(Matter::question);
    }

    @Override
    public Optional<Text> line(Ref<CostLine> line) {
        return story().line(line)
                .filter(found -> afterwards || lines.contains(line))
                .map(CostLine::label);
    }

    @Override
    public Optional<Text> debt(Ref<Debt> debt) {
        return story().debt(debt)
                .filter(found -> afterwards || debts.contains(debt))
                .map(Debt::creditor);
    }

    @Override
    public Optional<Text> dilemma(Ref<Dilemma> dilemma) {
        return put(dilemma).map(Dilemma::text);
    }

    @Override
    public Optional<Text> answer(Ref<Dilemma> dilemma, Ref<Dilemma.Answer> answer) {
        return put(dilemma).stream()
                .flatMap(found -> found.answers().stream())
                .filter(found -> found.id().equals(answer))
                .findFirst()
                .map(Dilemma.Answer::text);
    }

    private Optional<Dilemma> put(Ref<Dilemma> dilemma) {
        boolean put = state().calendar().open().contains(dilemma)
                || state().calendar().answered().containsKey(dilemma);
        return story().dilemma(dilemma).filter(found -> afterwards || put);
    }

    private Optional<Contact> seenContact(Ref<Contact> contact) {
        return story().contact(contact)
                .filter(found -> afterwards
                        || state().knowledge().involved().contains(contact)
                        || Visibility.contacts(situation).contains(found));
    }

    private boolean isOnFile(Ref<Argument> argument) {
        Stream<List<Ref<Argument>>> laid =
                state().decisions().requests().values().stream().map(request -> request.laid());
        return Stream.concat(laid, state().decisions().files().values().stream())
                .anyMatch(file -> file.contains(argument));
    }

    private Optional<Rung> anyRung(Ref<Rung> rung) {
        return Stream.concat(
                        story().ladders().stream(),
                        situation.scenario().agencies().values().stream().flatMap(agency -> agency.ladders().stream()))
                .flatMap(ladder -> ladder.rungs().stream())
                .filter(found -> found.id().equals(rung))
                .findFirst();
    }

    private Case story() {
        return situation.story();
    }

    private HouseholdState state() {
        return situation.state();
    }
}
