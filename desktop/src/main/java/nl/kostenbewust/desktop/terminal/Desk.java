package nl.kostenbewust.desktop.terminal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.protocol.Card;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.desktop.table.Answer;
import nl.kostenbewust.desktop.table.Contact;
import nl.kostenbewust.desktop.table.Table;
import nl.kostenbewust.desktop.table.TableState;

/** Asks the table and waits for the answer, so that a dialogue can be written from top to bottom. */
final class Desk {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration FOR_VIEW = Duration.ofSeconds(3);

    private final Table table;
    private final Console console;
    private final Queue<Answer> late = new ConcurrentLinkedQueue<>();

    Desk(Table table, Console console) {
        this.table = table;
        this.console = console;
        table.observe(console.attention()::ring);
    }

    TableState state() {
        return table.state();
    }

    /** What the player may see; only to be asked once the game has begun. */
    PlayerView view() {
        return table.state().view().orElseThrow();
    }

    /** That household as it is now, if it is still there. */
    Optional<HouseholdView> household(Ref<Household> id) {
        return table.state().view().stream()
                .flatMap(view -> view.households().stream())
                .filter(household -> household.id().equals(id))
                .findFirst();
    }

    /** Waits for the first view, or with {@code lobby} for whatever comes first; tells whether it came. */
    boolean awaitStart(boolean lobby) {
        console.await(() -> hasStarted(lobby) || table.state().isOver(), PATIENCE);
        return hasStarted(lobby);
    }

    private boolean hasStarted(boolean lobby) {
        TableState state = table.state();
        return state.view().isPresent() || (lobby && state.lobby().isPresent());
    }

    /** Gives a command and waits for the answer and for the view that shows it; empty: no answer yet. */
    Optional<Answer> act(Optional<Ref<Household>> household, Command command) {
        long before = version();
        return counted(table.act(household, command), () -> version() != before);
    }

    /** Asks whoever leads the lesson for help, or needs it no more; empty: no answer yet. */
    Optional<Answer> askHelp(boolean wanted) {
        return counted(table.askHelp(wanted), () -> asksHelp() == wanted);
    }

    /** Answers the poll that stands; empty: no answer yet. */
    Optional<Answer> answerPoll(int poll, List<Integer> choices) {
        return counted(table.answerPoll(poll, choices), () -> true);
    }

    /** Writes the closing card; empty: no answer yet. */
    Optional<Answer> writeCard(Card card) {
        return counted(table.writeCard(card), () -> true);
    }

    /** Whether the player waits for help. */
    boolean asksHelp() {
        return state().standing()
                .filter(standing -> standing.lesson().own().asksHelp())
                .isPresent();
    }

    private Optional<Answer> counted(CompletionStage<Answer> stage, BooleanSupplier shows) {
        Optional<Answer> answer = await(stage);
        if (answer.isEmpty()) {
            stage.thenAccept(this::cameLate);
        }
        if (answer.filter(Answer.Applied.class::isInstance).isPresent()) {
            console.await(() -> shows.getAsBoolean() || table.state().isOver(), FOR_VIEW);
        }
        return answer;
    }

    /** Goes to sit at another seat and waits for what is to be seen from there; empty: no answer yet. */
    Optional<Answer> sitAt(int seat) {
        return counted(table.sitAt(seat), () -> view().seat() == seat);
    }

    private void cameLate(Answer answer) {
        late.add(answer);
        console.attention().ring();
    }

    /** An answer that came when nobody waited for it any more, each once. */
    Optional<Answer> takeLate() {
        return Optional.ofNullable(late.poll());
    }

    /** Says that the month is done, and where nobody else is busy waits for the next one; empty: no answer yet. */
    Optional<Answer> ready() {
        int month = view().month();
        Optional<Answer> answer = act(Optional.empty(), new Command.Ready());
        if (answer.filter(Answer.Applied.class::isInstance).isPresent() && everybodyReady()) {
            console.await(() -> table.state().isOver() || hasMoved(month), PATIENCE);
        }
        return answer;
    }

    /** Whether that month is no longer being played. */
    boolean hasMoved(int month) {
        return table.state()
                .view()
                .filter(view -> view.ended() || view.month() != month)
                .isPresent();
    }

    private boolean everybodyReady() {
        PlayerView view = view();
        return view.team().stream().allMatch(member -> member.ready() || member.seat() == view.seat());
    }

    /** What a command would take; empty when no answer comes. */
    Optional<PreviewView> preview(Ref<Household> household, Command command) {
        return await(table.preview(household, command)).flatMap(preview -> preview);
    }

    private <A> Optional<A> await(CompletionStage<A> stage) {
        var answer = stage.toCompletableFuture();
        answer.whenComplete((done, failed) -> console.attention().ring());
        console.await(() -> answer.isDone() || table.state().contact() == Contact.LOST, PATIENCE);
        return Optional.ofNullable(answer.getNow(null));
    }

    private long version() {
        return table.state().view().map(PlayerView::version).orElse(-1L);
    }
}
