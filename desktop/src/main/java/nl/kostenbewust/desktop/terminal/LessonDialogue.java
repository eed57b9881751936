package nl.kostenbewust.desktop.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.kostenbewust.desktop.host.LessonHost;
import nl.kostenbewust.desktop.host.LessonHost.Attendance;
import nl.kostenbewust.desktop.host.LessonHost.Member;
import nl.kostenbewust.desktop.host.LessonHost.OpenLesson;
import nl.kostenbewust.desktop.host.LessonHost.Team;
import nl.kostenbewust.desktop.host.SoloHost;
import nl.kostenbewust.desktop.terminal.page.Page;
import nl.kostenbewust.desktop.terminal.page.Speech;

/** Leading a lesson: its address and code, who is in, starting it, closing a month for all, ending and stopping. */
final class LessonDialogue {
    private static final int MOST_TEAMS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Console console;
    private final Questions questions;
    private final Speech speech;
    private final AtomicReference<Optional<Attendance>> latest = new AtomicReference<>(Optional.empty());
    private Optional<Attendance> told = Optional.empty();

    /** What whoever leads can do. */
    private enum Step {
        START,
        CLOSE,
        WHO,
        END,
        STOP
    }

    LessonDialogue(Console console, Questions questions, Speech speech) {
        this.console = console;
        this.questions = questions;
        this.speech = speech;
    }

    /** Opens a lesson and leads it until it is ended or stopped; false: nothing was opened. */
    boolean lead(LessonHost host) throws Leaving {
        List<SoloHost.Offer> offers = host.offers();
        Optional<Integer> offer = questions.choose(
                speech.say("lead.title"),
                offers.stream().map(one -> speech.say(one.title())).toList());
        Optional<Integer> teams = offer.isPresent() ? teams() : Optional.empty();
        if (teams.isEmpty()) {
            return false;
        }
        SoloHost.Offer chosen = offers.get(offer.get());
        try (OpenLesson lesson = host.open(chosen, teams.get(), chosen.policies())) {
            lead(lesson);
        }
        return true;
    }

    private Optional<Integer> teams() throws Leaving {
        while (true) {
            String line = questions.ask("lead.teams", MOST_TEAMS);
            Optional<Integer> index = Ear.number(line, MOST_TEAMS);
            if (line.isEmpty() || index.isPresent()) {
                return index.map(from -> from + 1);
            }
            console.say(speech.say("ask.number.again", MOST_TEAMS));
        }
    }

    private void lead(OpenLesson lesson) throws Leaving {
        Page page = new Page().heading(speech.say("lead.open", lesson.code()));
        lesson.addresses().forEach(address -> page.item(speech.say("lead.how", address, address, lesson.code())));
        console.print(page);
        console.tell(this::tell);
        lesson.watch(now -> {
            latest.set(Optional.of(now));
            console.attention().ring();
        });
        boolean open = true;
        while (open) {
            List<Step> steps = steps();
            Optional<Integer> index = questions.choose(
                    speech.say("lead.what"),
                    steps.stream().map(step -> speech.name("lead", step)).toList());
            open = index.isEmpty() || obey(steps.get(index.get()), lesson);
        }
    }

    private List<Step> steps() {
        return List.of(hasStarted() ? Step.CLOSE : Step.START, Step.WHO, Step.END, Step.STOP);
    }

    private boolean hasStarted() {
        return latest.get().filter(Attendance::started).isPresent();
    }

    // False: it is over.
    private boolean obey(Step step, OpenLesson lesson) throws Leaving {
        switch (step) {
            case START -> start(lesson);
            case CLOSE -> lesson.closeMonth();
            case WHO -> latest.get().ifPresent(this::who);
            case END -> {
                boolean sure = questions.confirm(speech.say("lead.end.sure")).orElse(false);
                if (sure) {
                    lesson.end();
                }
                return !sure;
            }
            case STOP -> {
                return !questions.confirm(speech.say("lead.stop.sure")).orElse(false);
            }
        }
        return true;
    }

    private void start(OpenLesson lesson) {
        boolean empty = latest.get().stream()
                .flatMap(now -> now.teams().stream())
                .allMatch(team -> team.members().isEmpty());
        if (empty) {
            console.say(speech.say("lead.empty"));
        } else {
            lesson.start();
            console.await(this::hasStarted, PATIENCE);
        }
    }

    private void tell() {
        Optional<Attendance> now = latest.get();
        if (!now.equals(told)) {
            told = now;
            now.ifPresent(this::who);
        }
    }

    private void who(Attendance now) {
        Page page = new Page().heading(speech.say(now.title()));
        now.teams().forEach(team -> page.item(team(now, team)));
        console.print(page);
    }

    private String team(Attendance now, Team team) {
        List<String> parts = new ArrayList<>(List.of(speech.say("lobby.team", team.number())));
        if (team.ended()) {
            parts.add(speech.say("lead.ended"));
        } else if (now.started() && team.month() > 0) {
            parts.add(speech.say("lead.month", team.month(), now.rounds()));
        }
        String members = team.members().isEmpty()
                ? speech.say("lead.nobody")
                : team.members().stream().map(this::member).collect(Collectors.joining(", "));
        return String.join(", ", parts) + ": " + members;
    }

    private String member(Member member) {
        String state = !member.present() ? "lead.away" : member.ready() ? "lead.ready" : "lead.here";
        return speech.say(state, member.name());
    }
}
