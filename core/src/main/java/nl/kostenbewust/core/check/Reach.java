package nl.kostenbewust.core.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Contact;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Disclosure;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Fact;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.model.ScriptedEvent;
import nl.kostenbewust.core.model.Service;
import nl.kostenbewust.core.model.Wish;
import nl.kostenbewust.core.scenario.Case;

/**
 * What can come to be in a case, whoever plays it: starting from what is open at once, everything that can follow is added until
 * nothing is new. It is generous: levels, trust, sums and every {@code not} count as possible, so what it leaves out cannot happen.
 */
final class Reach {
    private final Case story;
    private final Set<Object> reached = new LinkedHashSet<>();
    private final Possible possible;

    private Reach(Case story) {
        this.story = story;
        this.possible = new Possible(story, reached);
    }

    static Reach of(Case story) {
        Reach reach = new Reach(story);
        int before;
        do {
            before = reach.reached.size();
            reach.grow();
        } while (reach.reached.size() > before);
        return reach;
    }

    /** Whether this can come to hold. */
    boolean has(Condition condition) {
        return possible.holds(condition);
    }

    /** Whether somebody can make this request. */
    boolean opens(Ref<Request> request) {
        return reached.contains(opened(request));
    }

    /** Whether this event can happen. */
    boolean happens(Ref<ScriptedEvent> event) {
        return reached.contains(event);
    }

    /** Whether something puts this dilemma. */
    boolean isPut(Ref<Dilemma> dilemma) {
        return reached.contains(new Effect.PutDilemma(dilemma));
    }

    /** Whether somebody can use this argument for something. */
    boolean canLay(Argument argument) {
        return possible.hold(argument.restsOn())
                && argument.on().stream().anyMatch(on -> opens(on.as()) || has(new Condition.Running(on.as())));
    }

    private void grow() {
        story.facts().forEach(this::fact);
        story.wishes().forEach(this::wish);
        story.conversations().forEach(conversation -> follow(conversation.then()));
        story.network().forEach(this::contact);
        story.matters().forEach(this::matter);
        story.interventions().forEach(this::intervention);
        story.requests().forEach(this::request);
        story.events().forEach(this::event);
        story.dilemmas().forEach(this::dilemma);
    }

    private void fact(Fact fact) {
        if (fact.revealedBy().stream().anyMatch(this::opens)) {
            reached.add(new Condition.Knows(fact.id()));
        }
    }

    private void wish(Wish wish) {
        if (wish.heardIn().stream().anyMatch(this::opens)) {
            reached.add(new Condition.Heard(wish.id()));
        }
    }

    private boolean opens(Disclosure way) {
        return way instanceof Disclosure.InTalk talk
                ? talk.trust().orElse(0) <= 100
                : isKnown(((Disclosure.ByInquiry) way).inquire());
    }

    /** An agency is known by a consent, a receipt line, or a request that one can make. */
    private boolean isKnown(Ref<Agency> agency) {
        return story.consent(agency).isPresent()
                || story.household().costs().stream()
                        .anyMatch(line -> line.ask().filter(agency::equals).isPresent())
                || story.requests().stream()
                        .filter(request -> possible.hold(request.visibleWhen()))
                        .anyMatch(request -> request.parties().stream()
                                .anyMatch(party -> party.agency().equals(agency)));
    }

    private void contact(Contact contact) {
        if (possible.hold(contact.visibleWhen()) && possible.hold(contact.needs())) {
            reached.add(new Condition.Involved(contact.id()));
            follow(contact.then());
        }
    }

    private void matter(Matter matter) {
        matter.no().ifPresent(no -> {
            reached.add(new Condition.Decided(matter.id()));
            follow(no.then());
        });
    }

    private void intervention(Intervention intervention) {
        if (possible.hold(intervention.visibleWhen()) && possible.hold(intervention.needs())) {
            reached.add(new Condition.Running(intervention.id()));
            reached.add(new Condition.Done(intervention.id()));
            follow(intervention.atStart());
            follow(intervention.then());
            follow(intervention.otherwise());
            follow(intervention.service().map(Service::atEnd).orElse(List.of()));
            intervention.decides().ifPresent(decision -> reached.add(new Condition.Decided(decision.matter())));
        }
    }

    private void request(Request request) {
        if (possible.hold(request.visibleWhen()) && possible.hold(request.needs())) {
            reached.add(opened(request.id()));
            follow(request.granted());
            follow(request.refused());
            request.offer().ifPresent(offer -> follow(offer.then()));
            request.decides().ifPresent(decision -> reached.add(new Condition.Decided(decision.matter())));
        }
    }

    /** An event without conditions happens only when something puts it on the calendar. */
    private void event(ScriptedEvent event) {
        boolean comes = !event.when().isEmpty() || reached.contains(new Effect.Schedule(event.id(), 0));
        if (comes && possible.hold(event.when())) {
            reached.add(event.id());
            follow(event.then());
        }
    }

    private void dilemma(Dilemma dilemma) {
        if (isPut(dilemma.id())) {
            dilemma.answers().forEach(answer -> follow(answer.then()));
        }
    }

    private void follow(List<Effect> effects) {
        effects.forEach(this::follow);
    }

    private void follow(Effect effect) {
        if (effect instanceof Effect.Reveal reveal) {
            reached.add(new Condition.Knows(reveal.reveal()));
        } else if (effect instanceof Effect.Hear hear) {
            reached.add(new Condition.Heard(hear.hear()));
        } else if (effect instanceof Effect.SetFlag set) {
            reached.add(new Condition.FlagStands(set.flag()));
        } else if (effect instanceof Effect.Schedule schedule) {
            reached.add(new Effect.Schedule(schedule.schedule(), 0));
        } else if (effect instanceof Effect.PutDilemma put) {
            reached.add(put);
        } else if (effect instanceof Effect.ByChance chance) {
            follow(chance.then());
            follow(chance.otherwise());
        } else if (effect instanceof Effect.Where where) {
            follow(possible.hold(where.where()) ? where.then() : List.of());
            follow(where.otherwise());
        }
    }

    /** A request that was made can come to stand in any way. */
    static Condition opened(Ref<Request> request) {
        return new Condition.RequestIs(request, List.of(RequestStatus.OPEN));
    }
}
