package nl.kostenbewust.scenarios.balance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.scenario.Case;

/** All that play can reach in a case, in the order of its file, and which of it a playthrough did reach. */
final class Contents {
    private final List<Content> all = new ArrayList<>();
    private final Map<Key, Integer> places = new LinkedHashMap<>();

    private Contents() {}

    /**
     * Something that play can reach.
     *
     * @param kind what kind of thing
     * @param id its id in the file; of an answer the dilemma's and its own
     * @param title what it is called, in Dutch
     */
    record Content(ContentKind kind, String id, String title) {}

    private record Key(ContentKind kind, String id) {}

    static Contents of(Case story) {
        Contents contents = new Contents();
        story.interventions().forEach(i -> contents.add(ContentKind.INTERVENTION, i.id(), i.title()));
        story.requests().forEach(r -> contents.add(ContentKind.REQUEST, r.id(), r.title()));
        story.arguments().forEach(a -> contents.add(ContentKind.ARGUMENT, a.id(), a.text()));
        story.facts().forEach(f -> contents.add(ContentKind.FACT, f.id(), f.text()));
        story.wishes().forEach(w -> contents.add(ContentKind.WISH, w.id(), w.text()));
        story.network().forEach(c -> contents.add(ContentKind.CONTACT, c.id(), c.name()));
        story.ladders().stream()
                .flatMap(ladder -> ladder.rungs().stream())
                .forEach(rung -> contents.add(ContentKind.RUNG, rung.id(), rung.role()));
        story.dilemmas()
                .forEach(dilemma -> dilemma.answers()
                        .forEach(answer -> contents.add(
                                ContentKind.ANSWER,
                                name(dilemma.id(), answer.id()),
                                answer.text().nl())));
        story.matters().forEach(m -> contents.add(ContentKind.MATTER, m.id(), m.question()));
        story.events()
                .forEach(e -> contents.add(
                        ContentKind.EVENT,
                        e.id().value(),
                        e.news().map(Text::nl).orElse("")));
        return contents;
    }

    List<Content> all() {
        return List.copyOf(all);
    }

    /** Which of these, by place, these events reached. */
    BitSet reached(List<Event> events) {
        BitSet reached = new BitSet(all.size());
        for (Event event : events) {
            if (event instanceof InHousehold in) {
                mark(in.what(), reached);
            }
        }
        return reached;
    }

    private void mark(HouseholdEvent event, BitSet reached) {
        if (event instanceof HouseholdEvent.InterventionStarted e) {
            mark(ContentKind.INTERVENTION, e.intervention(), reached);
        } else if (event instanceof HouseholdEvent.RequestOpened e) {
            mark(ContentKind.REQUEST, e.request(), reached);
        } else if (event instanceof HouseholdEvent.Argued e) {
            e.arguments().forEach(argument -> mark(ContentKind.ARGUMENT, argument, reached));
        } else if (event instanceof HouseholdEvent.Substantiated e) {
            e.arguments().forEach(argument -> mark(ContentKind.ARGUMENT, argument, reached));
        } else if (event instanceof HouseholdEvent.FactRevealed e) {
            mark(ContentKind.FACT, e.fact(), reached);
        } else if (event instanceof HouseholdEvent.WishHeard e) {
            mark(ContentKind.WISH, e.wish(), reached);
        } else if (event instanceof HouseholdEvent.ContactInvolved e) {
            mark(ContentKind.CONTACT, e.contact(), reached);
        } else if (event instanceof HouseholdEvent.Escalated e) {
            mark(ContentKind.RUNG, e.rung(), reached);
        } else if (event instanceof HouseholdEvent.DilemmaAnswered e) {
            mark(ContentKind.ANSWER, name(e.dilemma(), e.answer()), reached);
        } else if (event instanceof HouseholdEvent.MatterDecided e) {
            mark(ContentKind.MATTER, e.matter(), reached);
        } else if (event instanceof HouseholdEvent.ScriptedHappened e) {
            mark(ContentKind.EVENT, e.event(), reached);
        }
    }

    private static String name(Ref<Dilemma> dilemma, Ref<Dilemma.Answer> answer) {
        return dilemma + "/" + answer;
    }

    private void mark(ContentKind kind, Ref<?> ref, BitSet reached) {
        mark(kind, ref.value(), reached);
    }

    private void mark(ContentKind kind, String id, BitSet reached) {
        Optional.ofNullable(places.get(new Key(kind, id))).ifPresent(reached::set);
    }

    private void add(ContentKind kind, Ref<?> ref, Text title) {
        add(kind, ref.value(), title.nl());
    }

    private void add(ContentKind kind, String id, String title) {
        places.putIfAbsent(new Key(kind, id), all.size());
        all.add(new Content(kind, id, title));
    }
}
