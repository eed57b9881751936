package nl.kostenbewust.desktop.screen.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.ActionView;
import nl.kostenbewust.core.view.AgencyView;
import nl.kostenbewust.core.view.DilemmaView;
import nl.kostenbewust.core.view.DomainView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.RequestView;
import nl.kostenbewust.core.view.ResidentView;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.story.About;
import nl.kostenbewust.desktop.words.Words;

/** Everything that can be done in a household, grouped as people speak of it: whom, then about what. */
final class Choices {
    private final Desk desk;
    private final HouseholdView household;
    private final Acts acts;

    Choices(Desk desk, HouseholdView household) {
        this.desk = desk;
        this.household = household;
        this.acts = new Acts(desk.words(), household);
    }

    /** The first rows; never more than there are digit keys, unless several dilemmas wait. */
    List<Choice> all() {
        List<Choice> all = new ArrayList<>();
        household.dilemmas().forEach(dilemma -> all.add(dilemma(dilemma)));
        add(all, "group.talk", talks());
        add(all, "group.plan", acts.goes(ActionView.Kind.PLAN, action -> desk.paths()::plan));
        add(all, "group.network", acts.does(ActionView.Kind.INVOLVE));
        add(all, "group.consent", consents());
        add(all, "group.inquire", inquiries());
        add(all, "group.start", interventions());
        add(all, "group.request", requests());
        add(all, "group.decide", decisions());
        add(all, "group.colleagues", colleagues());
        return all;
    }

    private void add(List<Choice> all, String key, List<Choice> rows) {
        if (rows.size() == 1 && rows.get(0) instanceof Choice.Goes goes) {
            all.add(new Choice.Goes(key, words().say(key), goes.value(), goes.whyNot(), goes.path()));
        } else if (!rows.isEmpty()) {
            all.add(new Choice.Holds(key, words().say(key), Optional.empty(), rows));
        }
    }

    private Choice dilemma(DilemmaView dilemma) {
        List<Choice> answers = acts.of(ActionView.Kind.DILEMMA)
                .filter(action -> action.command() instanceof Command.AnswerDilemma answer
                        && answer.dilemma().equals(dilemma.id()))
                .<Choice>map(action -> new Choice.Does(answer(dilemma, action), action))
                .toList();
        String from = words().say(dilemma.from());
        String about = words().say("dilemma.says", from, words().quote(dilemma.text()));
        return new Choice.Holds(
                "dilemma." + dilemma.id(), words().say("group.dilemma", from), Optional.of(about), answers);
    }

    private String answer(DilemmaView dilemma, ActionView action) {
        return dilemma.answers().stream()
                .filter(answer -> action.command().equals(new Command.AnswerDilemma(dilemma.id(), answer.id())))
                .map(answer ->
                        words().say(answer.text()) + (answer.silence() ? " " + words().say("dilemma.silence") : ""))
                .findFirst()
                .orElse(words().say(action.title()));
    }

    private List<Choice> talks() {
        List<Choice> people = new ArrayList<>();
        for (ResidentView resident : household.residents()) {
            List<Choice> topics = new ArrayList<>();
            for (DomainView domain : household.domains()) {
                topics.addAll(acts.does(words().say(domain.name()), new Command.Talk(resident.id(), domain.domain())));
            }
            topics.addAll(acts.does(words().say("talk.message"), new Command.Message(resident.id())));
            if (!topics.isEmpty()) {
                people.add(new Choice.Holds(
                        resident.id().value(),
                        words().say(resident.name()),
                        resident.about().map(words()::say),
                        topics));
            }
        }
        return people;
    }

    private List<Choice> consents() {
        return acts.of(ActionView.Kind.CONSENT)
                .<Choice>map(action -> new Choice.Does(agency((Command.AskConsent) action.command(), action), action))
                .toList();
    }

    // The group says that it is consent, so the row only says with whom.
    private String agency(Command.AskConsent ask, ActionView action) {
        return household.agencies().stream()
                .filter(agency -> agency.id().equals(ask.askConsent()))
                .map(agency -> words().say(agency.name()))
                .findFirst()
                .orElse(words().say(action.title()));
    }

    private List<Choice> inquiries() {
        List<Choice> rows = new ArrayList<>();
        for (AgencyView agency : household.agencies()) {
            List<Choice> topics = acts.of(ActionView.Kind.INQUIRE)
                    .filter(action -> action.command() instanceof Command.Inquire inquire
                            && inquire.inquire().equals(agency.id()))
                    .<Choice>map(action -> new Choice.Does(topic((Command.Inquire) action.command()), action))
                    .toList();
            if (!topics.isEmpty()) {
                rows.add(new Choice.Holds(
                        agency.id().value(),
                        words().say(agency.name()),
                        Optional.of(words().say(agency.remit())),
                        topics));
            }
        }
        List<Choice> lines = acts.does(ActionView.Kind.RECEIPT);
        if (!lines.isEmpty()) {
            rows.add(new Choice.Holds("group.receipt", words().say("group.receipt"), Optional.empty(), lines));
        }
        return rows;
    }

    private String topic(Command.Inquire inquire) {
        return words().name("topic", inquire.about());
    }

    private List<Choice> interventions() {
        List<Choice> rows = new ArrayList<>(acts.does(ActionView.Kind.START));
        List<Choice> stops = acts.does(ActionView.Kind.STOP);
        if (!stops.isEmpty()) {
            rows.add(new Choice.Holds("group.stop", words().say("group.stop"), Optional.empty(), stops));
        }
        List<Choice> builds = acts.does(ActionView.Kind.BUILD);
        if (!builds.isEmpty()) {
            rows.add(new Choice.Holds("group.build", words().say("group.build"), Optional.empty(), builds));
        }
        return rows;
    }

    private List<Choice> requests() {
        List<Choice> rows = new ArrayList<>();
        for (RequestView request : household.requests()) {
            List<Choice> steps = request(request);
            if (steps.size() == 1 && steps.get(0) instanceof Choice.Goes) {
                rows.add(desk(request, words().say(request.title())));
            } else if (steps.size() == 1) {
                rows.add(steps.get(0));
            } else if (!steps.isEmpty()) {
                rows.add(new Choice.Holds(
                        request.id().value(),
                        words().say(request.title()),
                        Optional.of(words().say(request.asks())),
                        steps));
            }
        }
        return rows;
    }

    private List<Choice> request(RequestView request) {
        List<Choice> steps = new ArrayList<>();
        if (request.status().isPresent()) {
            steps.add(desk(request, words().say("request.desk")));
        }
        household.actions().stream()
                .filter(action -> action.kind() != ActionView.Kind.ARGUE
                        || request.status().isEmpty())
                .filter(action -> About.request(action.command()).equals(Optional.of(request.id())))
                .forEach(action -> steps.add(acts.does(action)));
        return steps;
    }

    private Choice desk(RequestView request, String label) {
        String status = request.status().map(now -> words().name("status", now)).orElse("");
        return new Choice.Goes(
                "desk." + request.id(),
                label,
                status,
                Optional.empty(),
                () -> desk.paths().desk(request.id()));
    }

    private List<Choice> decisions() {
        List<Choice> rows = acts.goes(
                ActionView.Kind.SUBSTANTIATE,
                action -> () -> desk.paths().reasons(((Command.Substantiate) action.command()).substantiate()));
        rows.addAll(acts.does(ActionView.Kind.DECIDE_NO));
        return rows;
    }

    private List<Choice> colleagues() {
        List<Choice> rows = acts.goes(
                ActionView.Kind.REVIEW,
                action -> () -> desk.paths().review(((Command.Review) action.command()).review()));
        List<Choice> asks = acts.does(ActionView.Kind.ASK_REVIEW);
        if (!asks.isEmpty()) {
            rows.add(new Choice.Holds("group.review", words().say("group.review"), Optional.empty(), asks));
        }
        List<Choice> hands = acts.does(ActionView.Kind.HAND_OVER);
        if (!hands.isEmpty()) {
            rows.add(new Choice.Holds("group.handover", words().say("group.handover"), Optional.empty(), hands));
        }
        return rows;
    }

    private Words words() {
        return desk.words();
    }
}
