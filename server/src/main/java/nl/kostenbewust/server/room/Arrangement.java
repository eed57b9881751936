package nl.kostenbewust.server.room;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * How the room is arranged: who sits where, who plays for whom, whether it is paused. What is asked is weighed against the newest state;
 * what people notice follows the durable one, as with the games. Lives on the room's thread.
 */
final class Arrangement {
    private final Executor thread;
    private final Ledger ledger;
    private RoomState newest;
    private RoomState durable;
    private BiConsumer<RoomEvent, RoomState> onChange = (event, state) -> {};
    private Consumer<Throwable> onLoss = failed -> {};

    Arrangement(Executor thread, Ledger ledger, RoomState state) {
        this.thread = thread;
        this.ledger = ledger;
        this.newest = state;
        this.durable = state;
    }

    /** Calls {@code hears}, on this thread, whenever the durable state has changed, with what changed it. */
    void onChange(BiConsumer<RoomEvent, RoomState> hears) {
        onChange = hears;
    }

    /** Calls {@code hears}, on this thread, when something could not be kept. */
    void onLoss(Consumer<Throwable> hears) {
        onLoss = hears;
    }

    RoomState newest() {
        return newest;
    }

    RoomState durable() {
        return durable;
    }

    /** Writes what happened; true once it is durable and noticed, false when it could not be kept. Never fails. */
    CompletionStage<Boolean> happen(RoomEvent event, Author author) {
        newest = newest.after(event);
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        ledger.write(author, event)
                .whenCompleteAsync(
                        (kept, failed) -> {
                            ledger.answered(failed == null);
                            if (failed == null) {
                                durable = durable.after(event);
                                onChange.accept(event, durable);
                            } else {
                                // Nor is anything kept that was asked after it.
                                newest = durable;
                                onLoss.accept(failed);
                            }
                            done.complete(failed == null);
                        },
                        thread);
        return done;
    }
}
