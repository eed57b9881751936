package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.kostenbewust.core.model.Conversation;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.text.HouseholdEventTexts;

/** What happened, told: the log of a household, the course of a request, the last words of a resident. */
final class Chronicle {
    private Chronicle() {}

    /** All that happened in the household, oldest first. */
    static List<NewsView> log(Sight sight) {
        return told(sight.timeline().happened(), sight, event -> true);
    }

    /** What happened in the household at the last close and since, by its place among all that happened. */
    static SortedMap<Integer, NewsView> recent(Sight sight) {
        SortedMap<Integer, NewsView> recent = new TreeMap<>();
        List<Timeline.Happened> happened = sight.timeline().happened();
        for (int place = sight.timeline().untilClose(); place < happened.size(); place++) {
            int at = place;
            told(happened.get(place), sight).ifPresent(news -> recent.put(at, news));
        }
        return recent;
    }

    /** How it went with a request so far. */
    static List<NewsView> of(Request request, Sight sight) {
        return told(sight.timeline().happened(), sight, event -> isAbout(event, request.id()));
    }

    /** The news of one thing that happened; empty when it is none. */
    static Optional<NewsView> told(Timeline.Happened happened, Sight sight) {
        if (!(happened.event() instanceof InHousehold in)
                || !in.household().equals(sight.situation().household())) {
            return Optional.empty();
        }
        return HouseholdEventTexts.of(in.what(), sight.names())
                .map(text -> new NewsView(happened.month(), Optional.of(in.household()), text, happened.luck()));
    }

    /** The last words that a resident spoke. */
    static Optional<SaidView> said(Sight sight) {
        Optional<SaidView> last = Optional.empty();
        Set<Topic> before = new HashSet<>();
        for (HouseholdEvent event : sight.events()) {
            Optional<SaidView> words = said(event, before, sight);
            last = words.isPresent() ? words : last;
        }
        return last;
    }

    private static Optional<SaidView> said(HouseholdEvent event, Set<Topic> before, Sight sight) {
        if (event instanceof HouseholdEvent.Talked talked) {
            boolean first = before.add(new Topic(talked.resident(), talked.about()));
            return sight.story()
                    .conversation(talked.resident(), talked.about())
                    .map(words -> new SaidView(talked.resident(), words(words, first)));
        }
        if (event instanceof HouseholdEvent.ConsentAnswered answer) {
            return sight.story()
                    .consent(answer.agency())
                    .map(rule -> new SaidView(rule.from(), answer.given() ? rule.yes() : rule.no()));
        }
        if (event instanceof HouseholdEvent.DilemmaPut put) {
            return sight.story().dilemma(put.dilemma()).map(dilemma -> new SaidView(dilemma.from(), dilemma.text()));
        }
        if (event instanceof HouseholdEvent.PlanCountered countered) {
            return PlanViews.objections(countered, sight).stream()
                    .findFirst()
                    .map(words -> new SaidView(
                            sight.story().household().residents().get(0).id(), words));
        }
        return Optional.empty();
    }

    private static Text words(Conversation conversation, boolean first) {
        return first ? conversation.says() : conversation.later().orElse(conversation.says());
    }

    private static List<NewsView> told(List<Timeline.Happened> happened, Sight sight, Predicate<HouseholdEvent> which) {
        List<NewsView> news = new ArrayList<>();
        for (Timeline.Happened one : happened) {
            if (one.event() instanceof InHousehold in && which.test(in.what())) {
                told(one, sight).ifPresent(news::add);
            }
        }
        return news;
    }

    private static boolean isAbout(HouseholdEvent event, Ref<Request> request) {
        return (event instanceof HouseholdEvent.RequestOpened e && e.request().equals(request))
                || (event instanceof HouseholdEvent.Argued a && a.request().equals(request))
                || (event instanceof HouseholdEvent.PartyAnswered p
                        && p.request().equals(request))
                || (event instanceof HouseholdEvent.RequestGranted g
                        && g.request().equals(request))
                || (event instanceof HouseholdEvent.OfferMade o && o.request().equals(request))
                || (event instanceof HouseholdEvent.OfferAnswered w
                        && w.request().equals(request))
                || (event instanceof HouseholdEvent.RequestRefused r
                        && r.request().equals(request))
                || (event instanceof HouseholdEvent.RequestClosed c
                        && c.request().equals(request))
                || (event instanceof HouseholdEvent.Escalated x && x.request().equals(request));
    }

    private record Topic(Ref<Resident> with, LifeDomain about) {}
}
