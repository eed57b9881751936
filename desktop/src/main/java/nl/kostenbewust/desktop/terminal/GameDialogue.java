package nl.kostenbewust.desktop.terminal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.ActionView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.RequestView;
import nl.kostenbewust.desktop.story.About;
import nl.kostenbewust.desktop.terminal.page.Page;
import nl.kostenbewust.desktop.terminal.page.Speech;

/** The conversation of a whole game: a line is typed, something is shown or done. */
final class GameDialogue {
    private final Desk desk;
    private final Console console;
    private final Questions questions;
    private final Speech speech;
    private final Vocabulary vocabulary;
    private final ActionDialogue actions;
    private final ShowDialogue shows;
    private final ClassDialogue classroom;
    private Optional<Ref<Household>> focus = Optional.empty();
    private List<Verb> numbered = List.of();

    GameDialogue(Desk desk, Console console, Speech speech) {
        this.desk = desk;
        this.console = console;
        this.speech = speech;
        this.questions = new Questions(console, speech);
        this.vocabulary = new Vocabulary(speech.words());
        this.actions = new ActionDialogue(desk, console, questions, speech);
        this.classroom = new ClassDialogue(desk, console, questions, speech);
        this.shows = new ShowDialogue(console, speech, vocabulary);
    }

    /** Plays until the player leaves. */
    void play() throws Leaving {
        while (true) {
            String line = questions.ask("ask.line");
            if (!line.isEmpty()) {
                hear(line);
            }
        }
    }

    private void hear(String line) throws Leaving {
        Optional<Vocabulary.Heard> heard = Ear.number(line, numbered.size())
                .map(index -> new Vocabulary.Heard(numbered.get(index), ""))
                .or(() -> vocabulary.hear(line));
        if (heard.isEmpty()) {
            shows.notUnderstood(line);
        } else if (classroom.hears(heard.get().verb())) {
            classroom.say(heard.get().verb());
        } else if (desk.state().view().isEmpty()) {
            shows.inLobby(heard.get().verb());
        } else {
            obey(heard.get());
        }
    }

    private void obey(Vocabulary.Heard heard) throws Leaving {
        Verb verb = heard.verb();
        if (verb.kind().isPresent()) {
            act(verb, heard.rest());
        } else if (verb == Verb.READY || verb == Verb.NOT_READY) {
            month(verb, heard.rest());
        } else if (verb == Verb.REQUESTS) {
            converse(heard.rest());
        } else if (verb == Verb.SEAT) {
            new SeatDialogue(desk, console, questions, speech).sit();
        } else if (verb == Verb.CHOICES) {
            choices();
        } else {
            look(verb, heard.rest());
        }
    }

    private void look(Verb verb, String rest) {
        PlayerView view = desk.view();
        Optional<Integer> number = Ear.number(rest, view.households().size());
        if (number.isPresent()) {
            focus = Optional.of(view.households().get(number.get()).id());
            numbered = List.of();
        }
        shows.show(verb, view, household());
    }

    private Optional<HouseholdView> household() {
        List<HouseholdView> all = desk.view().households();
        return focus.flatMap(desk::household).or(() -> all.stream().findFirst());
    }

    private void choices() {
        numbered = household().stream().flatMap(this::verbs).toList();
        shows.choices(numbered, household());
    }

    private Stream<Verb> verbs(HouseholdView household) {
        Predicate<Verb> offered = verb -> verb.kind().isEmpty()
                || household.actions().stream().anyMatch(action -> verb.kind().get() == action.kind());
        return Stream.of(Verb.values())
                .filter(offered)
                .filter(verb -> verb != Verb.CHOICES)
                .filter(verb -> verb != Verb.SEAT || mayPlayAnother())
                .filter(verb -> !classroom.hears(verb) || isLed());
    }

    private boolean isLed() {
        return desk.state()
                .standing()
                .filter(standing -> standing.lesson().led())
                .isPresent();
    }

    private boolean mayPlayAnother() {
        return desk.state()
                .standing()
                .filter(standing -> standing.lesson().chairs().size() > 1)
                .isPresent();
    }

    private void act(Verb verb, String rest) throws Leaving {
        ActionView.Kind kind = verb.kind().orElseThrow();
        Optional<HouseholdView> household = household();
        if (household.isEmpty()) {
            console.say(speech.say("household.none"));
            return;
        }
        List<ActionView> offered = household.get().actions().stream()
                .filter(action -> action.kind() == kind)
                .toList();
        actions.offer(household.get(), speech.name("kind", kind), offered, rest);
    }

    private void converse(String rest) throws Leaving {
        List<RequestView> requests = household().map(HouseholdView::requests).orElse(List.of());
        if (requests.isEmpty()) {
            console.say(speech.say("requests.none"));
            return;
        }
        List<String> labels = requests.stream()
                .map(request -> new Pages(speech).work().request(request))
                .toList();
        Optional<Integer> index = requests.size() == 1 ? Optional.of(0) : Ear.number(rest, requests.size());
        if (index.isEmpty()) {
            index = questions.choose(speech.say("requests.title"), labels);
        }
        if (index.isPresent()) {
            converse(household().orElseThrow(), requests.get(index.get()));
        }
    }

    private void converse(HouseholdView household, RequestView request) throws Leaving {
        Page page = new Page();
        new Pages(speech).request().all(page, request);
        console.print(page);
        List<ActionView> about = household.actions().stream()
                .filter(action -> About.request(action.command())
                        .filter(request.id()::equals)
                        .isPresent())
                .toList();
        if (!about.isEmpty()) {
            actions.choose(household, speech.say(request.title()), about);
        }
    }

    private void month(Verb verb, String rest) throws Leaving {
        if (desk.view().ended()) {
            console.say(speech.say("month.over"));
        } else if (verb == Verb.NOT_READY) {
            new Answers(console, speech).say(desk.act(Optional.empty(), new Command.NotReady()));
        } else if (new Ear(speech.words()).yesOrNo(rest).orElse(false) || isSure()) {
            new Answers(console, speech).say(desk.ready());
        }
    }

    // What is left undone is lost when the month closes, so that is asked first.
    private boolean isSure() throws Leaving {
        PlayerView view = desk.view();
        boolean dilemma =
                view.households().stream().anyMatch(one -> !one.dilemmas().isEmpty());
        if (view.hours().left().halves() == 0 && !dilemma) {
            return true;
        }
        if (dilemma) {
            console.say(speech.say("ready.dilemma"));
        }
        return questions.confirm(speech.say("ready.sure", view.hours().left())).orElse(false);
    }
}
