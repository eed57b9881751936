package nl.kostenbewust.desktop.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.desktop.host.LessonHost;
import nl.kostenbewust.desktop.host.OpenGame.Move;
import nl.kostenbewust.desktop.host.SoloHost;
import nl.kostenbewust.desktop.table.Answer;
import nl.kostenbewust.desktop.table.Table;
import nl.kostenbewust.desktop.table.TableState;
import nl.kostenbewust.desktop.terminal.page.Page;
import nl.kostenbewust.desktop.terminal.page.Speech;
import nl.kostenbewust.desktop.words.Language;

/** The game line by line. One terminal is used by one thread. */
public final class Terminal {
    private final Console console;
    private final Speech speech;
    private final Questions questions;

    /**
     * A terminal.
     *
     * @param in what is typed, in UTF-8
     * @param out what is shown; its encoding should be UTF-8
     * @param echo whether to show what is typed as well, because it comes from a file or a pipe
     */
    public Terminal(InputStream in, PrintStream out, boolean echo, Language language) {
        this.console = new Console(in, out, echo);
        this.speech = Speech.in(language);
        this.questions = new Questions(console, speech);
    }

    /** Says one thing, such as why there is no window. */
    public void say(String sentence) {
        console.say(sentence);
    }

    /** What a player chose: a game to go on with, else an offer to begin, else to open a lesson. */
    public record Chosen(Optional<SoloHost.SavedGame> saved, Optional<SoloHost.Offer> offer) {
        /** Whether a lesson is to be opened. */
        public boolean isLesson() {
            return saved.isEmpty() && offer.isEmpty();
        }
    }

    /**
     * Asks what to play; the first choice stands when nothing is chosen, and a new game when nothing will be typed any more.
     * Empty: the player left.
     */
    public Optional<Chosen> choose(SoloHost host) {
        List<SoloHost.Offer> offers = host.offers();
        List<Chosen> choices = choices(host.unfinished(), offers);
        try {
            int index = questions
                    .choose(
                            speech.say("start.title"),
                            choices.stream().map(this::label).toList(),
                            "ask.number.first")
                    .orElse(0);
            return Optional.of(choices.get(index));
        } catch (Leaving leaving) {
            return leaving.why() == Leaving.Why.END_OF_INPUT && !console.hasHeard()
                    ? Optional.of(new Chosen(Optional.empty(), Optional.of(offers.get(0))))
                    : Optional.empty();
        }
    }

    private static List<Chosen> choices(Optional<SoloHost.SavedGame> saved, List<SoloHost.Offer> offers) {
        List<Chosen> choices = new ArrayList<>();
        saved.ifPresent(game -> choices.add(new Chosen(Optional.of(game), Optional.empty())));
        offers.forEach(offer -> choices.add(new Chosen(Optional.empty(), Optional.of(offer))));
        choices.add(new Chosen(Optional.empty(), Optional.empty()));
        return choices;
    }

    private String label(Chosen chosen) {
        return chosen.saved()
                .map(game -> speech.say("start.resume", game.title(), game.month()))
                .or(() -> chosen.offer().map(offer -> speech.say("start.new", offer.title(), offer.intro())))
                .orElse(speech.say("start.lesson"));
    }

    /** Opens a lesson on this computer and leads it until it is ended or stopped. */
    public void lead(LessonHost host) {
        try {
            boolean led = new LessonDialogue(console, questions, speech).lead(host);
            console.print(new Page().heading(speech.say(led ? "lead.bye" : "bye")));
        } catch (Leaving leaving) {
            console.print(new Page().heading(speech.say("lead.bye")));
        }
    }

    /**
     * Plays alone until the end or until the player leaves. When the input ends before anything was typed, the route is played.
     *
     * @return whether all went well
     */
    public boolean playAlone(Table table, List<Move> route) {
        return play(table, false, route, speech.say("bye.alone"));
    }

    /**
     * Plays in a lesson until the player leaves or the lesson is over.
     *
     * @param comeBack the words to type to come back to this seat
     * @return whether all went well
     */
    public boolean playTogether(Table table, String comeBack) {
        return play(table, true, List.of(), speech.say("bye.together", comeBack));
    }

    private boolean play(Table table, boolean lobby, List<Move> route, String comeBack) {
        Desk desk = new Desk(table, console);
        Teller teller = new Teller(console, desk::state, speech);
        try {
            if (!desk.awaitStart(lobby)) {
                return failed(desk.state());
            }
            console.tell(() -> tell(desk, teller));
            return converse(desk, teller, route);
        } catch (Leaving leaving) {
            return left(leaving.why(), desk.state(), comeBack);
        } finally {
            table.leave();
        }
    }

    private void tell(Desk desk, Teller teller) throws Leaving {
        teller.tell();
        for (Optional<Answer> late = desk.takeLate(); late.isPresent(); late = desk.takeLate()) {
            new Answers(console, speech).sayLate(late.get());
        }
    }

    private boolean converse(Desk desk, Teller teller, List<Move> route) throws Leaving {
        try {
            new GameDialogue(desk, console, speech).play();
            return true;
        } catch (Leaving leaving) {
            if (leaving.why() != Leaving.Why.END_OF_INPUT || console.hasHeard() || route.isEmpty()) {
                throw leaving;
            }
        }
        return new Demonstration(desk, console, speech, teller).play(route) || failed(desk.state());
    }

    private boolean failed(TableState state) {
        String why = state.why().map(speech::say).orElse(speech.say("start.silent"));
        console.print(new Page().heading(speech.say("start.failed", why)));
        return false;
    }

    private boolean left(Leaving.Why why, TableState state, String comeBack) {
        boolean played = state.view().isPresent() || state.lobby().isPresent();
        if (why == Leaving.Why.OVER) {
            String because = state.why().map(speech::say).orElse("");
            console.print(new Page().heading(speech.say("bye.over", because)));
            return played;
        }
        boolean ended = state.view().filter(view -> view.ended()).isPresent();
        console.print(new Page().heading(ended ? speech.say("bye") : comeBack));
        return true;
    }
}
