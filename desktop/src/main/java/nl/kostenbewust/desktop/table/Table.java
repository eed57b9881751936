package nl.kostenbewust.desktop.table;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.protocol.Card;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.Seen;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.PreviewView;

/**
 * The player's table: what was last heard from the server, and the commands on their way to it. A command is sent until it is
 * answered, over as many connections as that takes, and counts once. Safe for several threads; answers and observers are called
 * on the thread that brought the news, outside any lock.
 */
public final class Table implements LineListener {
    // Far above the numbers of commands, so that a refusal can never be taken for the answer to a command.
    private static final int FIRST_PREVIEW = 1_000_000_000;

    private static final Text NOT_KEPT = Text.of(
            "Je plek kon op deze computer niet worden bewaard. Laat het spel open staan tot je klaar bent.",
            "Your seat could not be kept on this computer. Leave the game open until you are done.");
    private static final Text LEFT = Text.of("Je bent weggegaan.", "You have left.");

    private final SeatWish wish;
    private final TokenKeeper keeper;
    private final List<Runnable> observers = new CopyOnWriteArrayList<>();
    private final Unanswered<Answer> commands = new Unanswered<>();
    private final Unanswered<Optional<PreviewView>> previews = new Unanswered<>();
    private Optional<String> token;
    private Optional<Line> line = Optional.empty();
    private TableState state = TableState.START;
    private boolean welcomed;
    private long opening;
    private Optional<Seen> seen = Optional.empty();
    private int nextCommand = 1;
    private int nextPreview = FIRST_PREVIEW;

    /** A table for a player who asks for this seat; the keeper may hold the token of an earlier stay. */
    public Table(SeatWish wish, TokenKeeper keeper) {
        this.wish = wish;
        this.keeper = keeper;
        this.token = keeper.token();
    }

    /** All that is known now. */
    public synchronized TableState state() {
        return state;
    }

    /** Calls {@code observer} after every change; it must not wait for anything. */
    public void observe(Runnable observer) {
        observers.add(observer);
    }

    /** Gives a command, in a household or (absent) to the team; the answer may take as long as the server is out of reach. */
    public synchronized CompletionStage<Answer> act(Optional<Ref<Household>> household, Command command) {
        if (state.contact() == Contact.OVER) {
            return CompletableFuture.completedFuture(new Answer.Unheard(whyOver()));
        }
        if (!welcomed) {
            throw new IllegalStateException("no command before the first welcome: its number is not known yet");
        }
        int number = nextCommand++;
        return ask(commands, number, new ClientMessage.Act(number, household, command));
    }

    /** Plays another seat from now on, one that was handed over or the own one; counts and is answered like a command. */
    public CompletionStage<Answer> sitAt(int seat) {
        return ask(number -> new ClientMessage.SitAt(number, seat));
    }

    /** Asks whoever leads the lesson for help, or needs it no more; counts and is answered like a command. */
    public CompletionStage<Answer> askHelp(boolean wanted) {
        return ask(number -> new ClientMessage.AskHelp(number, wanted));
    }

    /** Answers the poll with that number: for each question the option, from 0; counts and is answered like a command. */
    public CompletionStage<Answer> answerPoll(int poll, List<Integer> choices) {
        return ask(number -> new ClientMessage.AnswerPoll(number, poll, choices));
    }

    /** Writes the closing card; counts and is answered like a command. */
    public CompletionStage<Answer> writeCard(Card card) {
        return ask(number -> new ClientMessage.WriteCard(number, card));
    }

    private synchronized CompletionStage<Answer> ask(IntFunction<ClientMessage> question) {
        if (state.contact() == Contact.OVER) {
            return CompletableFuture.completedFuture(new Answer.Unheard(whyOver()));
        }
        int number = nextCommand++;
        return ask(commands, number, question.apply(number));
    }

    /** Asks what a command would take; empty when the server does not say. */
    public synchronized CompletionStage<Optional<PreviewView>> preview(Ref<Household> household, Command command) {
        if (state.contact() == Contact.OVER) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        int number = nextPreview++;
        return ask(previews, number, new ClientMessage.AskPreview(number, household, command));
    }

    private <A> CompletionStage<A> ask(Unanswered<A> questions, int number, ClientMessage message) {
        CompletableFuture<A> answer = questions.add(number, message);
        if (state.contact() == Contact.SEATED) {
            send(message);
        }
        return answer;
    }

    /** Leaves politely; the seat stays, and the token to come back with is kept. */
    public void leave() {
        Runnable after;
        synchronized (this) {
            send(new ClientMessage.Goodbye());
            after = end(state.with(Contact.OVER, Optional.of(LEFT)));
        }
        tell(after);
    }

    @Override
    public void connected(Line now) {
        synchronized (this) {
            line = Optional.of(now);
            send(wish.hello(token, seen));
        }
    }

    @Override
    public void received(ServerMessage message) {
        Runnable after;
        synchronized (this) {
            after = state.contact() == Contact.OVER ? () -> {} : take(message);
        }
        tell(after);
    }

    @Override
    public void lost(Text why) {
        synchronized (this) {
            if (state.contact() != Contact.OVER) {
                state = state.with(Contact.LOST, Optional.of(why));
            }
        }
        tell(() -> {});
    }

    @Override
    public void closed(Text why) {
        Runnable after;
        synchronized (this) {
            after = state.contact() == Contact.OVER ? () -> {} : end(state.with(Contact.OVER, Optional.of(why)));
        }
        tell(after);
    }

    private Runnable take(ServerMessage message) {
        if (message instanceof ServerMessage.Accepted accepted) {
            return commands.answer(accepted.number(), new Answer.Applied());
        }
        if (message instanceof ServerMessage.Refused refused) {
            return refused.number() >= FIRST_PREVIEW
                    ? previews.answer(refused.number(), Optional.empty())
                    : commands.answer(refused.number(), new Answer.Refused(refused.text()));
        }
        if (message instanceof ServerMessage.Preview preview) {
            return previews.answer(preview.number(), Optional.of(preview.preview()));
        }
        return takeNews(message);
    }

    private Runnable takeNews(ServerMessage message) {
        if (message instanceof ServerMessage.View view) {
            // Not when it is asked for: by then a welcome may have come from another opening of the lesson, and no view
            // of it.
            seen = Optional.of(new Seen(opening, view.view().version()));
            state = state.with(view.view());
        } else if (message instanceof ServerMessage.Lobby lobby) {
            state = state.with(lobby.lobby());
        } else if (message instanceof ServerMessage.Notice notice) {
            state = state.with(notice.text());
        } else if (message instanceof ServerMessage.Lesson lesson) {
            state = state.with(Standing.heard(lesson.lesson(), LocalTime.now()));
        } else if (message instanceof ServerMessage.Asked asked) {
            state = state.asked(asked.poll());
        } else if (message instanceof ServerMessage.Handover handover) {
            state = state.with(handover.note());
        } else if (message instanceof ServerMessage.Welcome welcome) {
            sitDown(welcome);
        } else if (message instanceof ServerMessage.TurnedAway turnedAway) {
            return turnAway(turnedAway);
        } else if (message instanceof ServerMessage.Farewell farewell) {
            return sayFarewell(farewell);
        }
        return () -> {};
    }

    private void sitDown(ServerMessage.Welcome welcome) {
        welcomed = true;
        opening = welcome.opening();
        boolean kept = token.equals(Optional.of(welcome.token())) || keeper.keep(welcome.token());
        token = Optional.of(welcome.token());
        nextCommand = Math.max(nextCommand, welcome.lastNumber() + 1);
        state = state.with(Contact.SEATED, Optional.empty());
        state = kept ? state : state.with(NOT_KEPT);
        commands.messages().forEach(this::send);
        previews.messages().forEach(this::send);
    }

    private Runnable turnAway(ServerMessage.TurnedAway message) {
        if (message.reason() == ServerMessage.Reason.UNKNOWN_SEAT && token.isPresent()) {
            token = Optional.empty();
            keeper.forget();
            send(wish.hello(Optional.empty(), Optional.empty()));
            return () -> {};
        }
        return end(state.turnedAway(message));
    }

    private Runnable sayFarewell(ServerMessage.Farewell farewell) {
        Optional<Text> why = Optional.of(farewell.text());
        if (!farewell.comeBack()) {
            return end(state.with(Contact.OVER, why));
        }
        state = state.with(Contact.LOST, why);
        return () -> {};
    }

    private Runnable end(TableState last) {
        state = last;
        Optional<Line> closing = line;
        Runnable forCommands = commands.answerAll(new Answer.Unheard(whyOver()));
        Runnable forPreviews = previews.answerAll(Optional.empty());
        return () -> {
            forCommands.run();
            forPreviews.run();
            closing.ifPresent(Line::close);
        };
    }

    private Text whyOver() {
        return state.why().orElse(LEFT);
    }

    // What does not get through is sent again after the next welcome.
    private void send(ClientMessage message) {
        line.ifPresent(open -> open.send(message));
    }

    private void tell(Runnable after) {
        after.run();
        observers.forEach(Runnable::run);
    }
}
