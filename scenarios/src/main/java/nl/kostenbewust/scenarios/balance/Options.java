package nl.kostenbewust.scenarios.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Cost;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Party;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.view.ActionView.Kind;

/** Writes down all that can ever be tried in a case, in the order of its file; used once. */
final class Options {
    private final Scenario scenario;
    private final Case story;
    private final List<Option> options = new ArrayList<>();

    private Options(Scenario scenario, Ref<Household> household) {
        this.scenario = scenario;
        this.story = scenario.caseOf(household);
    }

    static List<Option> of(Scenario scenario, Ref<Household> household) {
        Options all = new Options(scenario, household);
        all.people();
        all.plans();
        all.agencies();
        all.story.interventions().forEach(all::intervention);
        all.story.requests().forEach(all::request);
        all.story
                .matters()
                .forEach(matter ->
                        matter.no().ifPresent(no -> all.plain(Kind.DECIDE_NO, new Command.DecideNo(matter.id()))));
        all.story.dilemmas().forEach(all::dilemma);
        return List.copyOf(all.options);
    }

    private void people() {
        for (Resident resident : story.household().residents()) {
            for (LifeDomain domain : story.household().domains().keySet()) {
                plain(Kind.TALK, new Command.Talk(resident.id(), domain));
                if (story.conversation(resident.id(), domain).isEmpty()) {
                    unwise();
                }
            }
            plain(Kind.MESSAGE, new Command.Message(resident.id()));
        }
        story.network().forEach(contact -> plain(Kind.INVOLVE, new Command.Involve(contact.id())));
    }

    private void plans() {
        add(Kind.PLAN, new Move.Counter(), Optional.empty(), Optional.empty(), Optional.of(Carrier.RESIDENT));
        List<Carrier> themselves = List.of(Carrier.RESIDENT, Carrier.NETWORK, Carrier.PROFESSIONAL);
        List<Carrier> forThem = List.of(Carrier.PROFESSIONAL, Carrier.NETWORK, Carrier.RESIDENT);
        for (List<Carrier> carriers : List.of(themselves, forThem)) {
            Move whole = new Move.WholePlan(carriers);
            add(Kind.PLAN, whole, Optional.empty(), Optional.empty(), Optional.of(carriers.get(0)));
        }
        for (Intervention step : story.interventions()) {
            for (Carrier by : step.carriers().keySet()) {
                Move next = new Move.NextStep(new PlanStep(step.id(), by));
                add(Kind.PLAN, next, Optional.of(step), Optional.empty(), Optional.of(by));
                unwise();
            }
        }
    }

    private void agencies() {
        story.consents().forEach(rule -> plain(Kind.CONSENT, new Command.AskConsent(rule.agency())));
        for (var agency : scenario.agencies().keySet()) {
            boolean here = story.consent(agency).isPresent()
                    || story.requests().stream()
                            .anyMatch(r -> r.parties().stream()
                                    .anyMatch(p -> p.agency().equals(agency)))
                    || story.household().costs().stream()
                            .anyMatch(line -> line.ask().equals(Optional.of(agency)));
            for (Topic topic : here ? Topic.values() : new Topic[0]) {
                plain(Kind.INQUIRE, new Command.Inquire(agency, topic));
            }
        }
        story.household().costs().stream()
                .filter(line -> line.ask().isPresent())
                .forEach(line -> plain(Kind.RECEIPT, new Command.AskReceipt(line.id())));
    }

    private void intervention(Intervention intervention) {
        Optional<Decidable> about = Optional.of(intervention);
        Ref<Intervention> id = intervention.id();
        List<Ref<Budget>> budgets = intervention.cost().map(Cost::from).orElse(List.of());
        if (budgets.isEmpty()) {
            start(intervention, new Command.Start(id, Optional.empty()));
        }
        budgets.forEach(from -> start(intervention, new Command.Start(id, Optional.of(from))));
        add(Kind.STOP, new Move.StopRunning(id), about, Optional.empty(), Optional.empty());
        if (intervention.decides().isPresent() || !on(id.as()).isEmpty()) {
            reasons(intervention, id.as());
            fixed(Kind.ASK_REVIEW, new Command.AskReview(id.as()), about, Optional.empty());
        }
    }

    private void start(Intervention intervention, Command start) {
        Optional<Decidable> about = Optional.of(intervention);
        fixed(Kind.START, start, about, Optional.empty());
        Optional<Ref<Intervention>> step =
                intervention.carriers().isEmpty() ? Optional.empty() : Optional.of(intervention.id());
        inTheOpen(Kind.START, start, intervention.consent().stream().toList(), step, about);
    }

    /** The careful twin of a command that can also be given behind the resident's back; only where that makes a difference. */
    private void inTheOpen(
            Kind kind,
            Command command,
            List<Ref<Agency>> agencies,
            Optional<Ref<Intervention>> step,
            Optional<Decidable> about) {
        List<Ref<Agency>> asked = agencies.stream()
                .filter(agency -> story.consent(agency).isPresent())
                .toList();
        if (!asked.isEmpty() || step.isPresent()) {
            unwise();
            add(kind, new Move.InTheOpen(command, asked, step), about, Optional.empty(), Optional.empty());
        }
    }

    private void reasons(Intervention intervention, Ref<Decidable> id) {
        List<Argument> arguments = on(id);
        Optional<Decidable> about = Optional.of(intervention);
        for (Argument argument : arguments) {
            Command one = new Command.Substantiate(id, List.of(argument.id()));
            fixed(Kind.SUBSTANTIATE, one, about, Optional.of(argument.kind()));
            unwise();
        }
        for (Corner corner : Corner.values()) {
            Move hand = new Move.Reasons(intervention, ledBy(corner, arguments));
            add(Kind.SUBSTANTIATE, hand, about, Optional.of(corner), Optional.empty());
            if (intervention.decides().isEmpty()) {
                unwise();
            }
        }
    }

    private void request(Request request) {
        Optional<Decidable> about = Optional.of(request);
        Ref<Request> id = request.id();
        Command ask = new Command.MakeRequest(id);
        fixed(Kind.REQUEST, ask, about, Optional.empty());
        List<Ref<Agency>> consents = request.consent()
                ? request.parties().stream().map(Party::agency).toList()
                : List.of();
        inTheOpen(Kind.REQUEST, ask, consents, Optional.empty(), about);
        List<Argument> arguments = on(id.as());
        for (Argument argument : arguments) {
            Command one = new Command.Argue(id, List.of(argument.id()), false);
            opened(Kind.ARGUE, one, request, Optional.of(argument.kind()));
            unwise();
        }
        for (Corner corner : Corner.values()) {
            Move hand = new Move.Hand(request, ledBy(corner, arguments));
            add(Kind.ARGUE, hand, about, Optional.of(corner), Optional.empty());
        }
        if (request.likeness().isPresent()) {
            fixed(Kind.LOOK_UP, new Command.LookUp(id), about, Optional.empty());
            opened(Kind.ARGUE, new Command.Argue(id, List.of(), true), request, Optional.of(Corner.LEGITIMACY));
            opened(Kind.RECORD, new Command.RecordPrecedent(id), request, Optional.empty());
        }
        ladder(request);
        if (request.offer().isPresent()) {
            opened(Kind.OFFER, new Command.AnswerOffer(id, true), request, Optional.empty());
            opened(Kind.OFFER, new Command.AnswerOffer(id, false), request, Optional.empty());
        }
        opened(Kind.WITHDRAW, new Command.Withdraw(id), request, Optional.empty());
        fixed(Kind.ASK_REVIEW, new Command.AskReview(id.as()), about, Optional.empty());
        unwise();
    }

    private void ladder(Request request) {
        List<Rung> rungs = request.ladder()
                .flatMap(ladder -> scenario.ladder(story.id(), ladder))
                .map(ladder -> ladder.rungs())
                .orElse(List.of());
        for (Rung rung : rungs) {
            Command escalate = new Command.Escalate(request.id(), rung.id());
            opened(Kind.ESCALATE, escalate, request, Optional.empty());
        }
    }

    private void dilemma(Dilemma dilemma) {
        for (Dilemma.Answer answer : dilemma.answers()) {
            Move move = new Move.AnswerPut(new Command.AnswerDilemma(dilemma.id(), answer.id()));
            add(Kind.DILEMMA, move, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    private List<Argument> on(Ref<Decidable> decidable) {
        return story.arguments().stream()
                .filter(argument -> argument.on().contains(decidable))
                .toList();
    }

    /** Real arguments, those of that corner first and then one of each other kind. */
    private static List<Argument> ledBy(Corner corner, List<Argument> arguments) {
        return arguments.stream()
                .filter(argument -> !argument.empty())
                .sorted(Comparator.comparing(argument -> argument.kind() != corner))
                .toList();
    }

    private void opened(Kind kind, Command command, Request request, Optional<Corner> corner) {
        Move move = new Move.OnceOpened(request.id(), Optional.of(command));
        add(kind, move, Optional.of(request), corner, Optional.empty());
    }

    private void plain(Kind kind, Command command) {
        fixed(kind, command, Optional.empty(), Optional.empty());
    }

    private void fixed(Kind kind, Command command, Optional<Decidable> about, Optional<Corner> corner) {
        add(kind, new Move.Fixed(command), about, corner, Optional.empty());
    }

    private void add(
            Kind kind, Move move, Optional<Decidable> about, Optional<Corner> corner, Optional<Carrier> carrier) {
        options.add(new Option(options.size(), kind, move, about, corner, carrier, sense(about)));
    }

    private int sense(Optional<Decidable> about) {
        Optional<Matter> settled =
                about.flatMap(Decidable::decides).flatMap(decision -> story.matter(decision.matter()));
        return settled.map(matter -> matter.dangerous() ? Option.URGENT : Option.SETTLES)
                .orElse(Option.PLAIN);
    }

    /** The option that was written down last is seldom wise. */
    private void unwise() {
        int last = options.size() - 1;
        options.set(last, options.get(last).withSense(Option.UNWISE));
    }
}
