package nl.kostenbewust.server.room;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.Chair;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.core.text.Alphabet;
import nl.kostenbewust.server.store.Seat;
import nl.kostenbewust.server.wire.Farewell;

/** Steers who is in the lesson, and where: names, teams, who is sent out and let in again. Lives on the room's thread. */
final class SeatSteering {
    private static final Text BAD_NAME = Text.of(
            "Een naam heeft 1 tot 40 letters, cijfers of leestekens.",
            "A name has 1 to 40 letters, digits or punctuation marks.");
    private static final Text IN_THAT_TEAM = Text.of("Die zit al in dat team.", "They are in that team already.");
    private static final Text IS_OUT = Text.of("Die is er al uit.", "They are out already.");
    private static final Text IS_IN = Text.of("Die mag er al in.", "They may come in already.");

    private final Executor thread;
    private final LongSupplier clock;
    private final Teams teams;
    private final Doorkeeper doorkeeper;
    private final Ledger ledger;
    private final Arrangement arrangement;
    private final Course course;
    private final Board board;

    SeatSteering(
            Executor thread,
            LongSupplier clock,
            Teams teams,
            Doorkeeper doorkeeper,
            Ledger ledger,
            Arrangement arrangement,
            Course course,
            Board board) {
        this.thread = thread;
        this.clock = clock;
        this.teams = teams;
        this.doorkeeper = doorkeeper;
        this.ledger = ledger;
        this.arrangement = arrangement;
        this.course = course;
        this.board = board;
    }

    void take(Helm helm) {
        helm.on(Steering.Rename.class, this::rename)
                .on(Steering.Move.class, this::move)
                .on(Steering.Remove.class, this::remove)
                .on(Steering.LetIn.class, this::letIn);
    }

    private CompletionStage<Ruling> rename(Steering.Rename rename, Author author) {
        Optional<Seating> seat = teams.trainee(rename.trainee());
        Optional<String> name = Alphabet.name(rename.name());
        if (seat.isEmpty() || name.isEmpty()) {
            return Ruling.refused(seat.isEmpty() ? Sayings.NO_SUCH_TRAINEE : BAD_NAME);
        }
        Seat renamed = seat.get().stored().named(name.get());
        CompletableFuture<Boolean> kept = new CompletableFuture<>();
        ledger.keep(renamed).whenCompleteAsync((done, failed) -> kept.complete(failed == null), thread);
        return Ruling.when(kept.thenCompose(well -> {
            if (!well) {
                return CompletableFuture.completedFuture(false);
            }
            seat.get().renamed(renamed);
            seat.get().send(new ServerMessage.Notice(Sayings.renamed(name.get())));
            board.changed(seat.get());
            return arrangement.happen(new RoomEvent.Renamed(rename.trainee()), author);
        }));
    }

    private CompletionStage<Ruling> move(Steering.Move move, Author author) {
        Optional<Seating> seat = teams.trainee(move.trainee());
        Optional<TeamGame> to = teams.find(move.team());
        if (seat.isEmpty() || to.isEmpty()) {
            return Ruling.refused(seat.isEmpty() ? Sayings.NO_SUCH_TRAINEE : Sayings.NO_SUCH_TEAM);
        }
        if (seat.get().team() == move.team()) {
            return Ruling.refused(IN_THAT_TEAM);
        }
        Optional<Integer> place = doorkeeper.freePlace(to.get(), arrangement.newest());
        return place.isEmpty()
                ? Ruling.refused(Sayings.TEAM_FULL)
                : move(seat.get(), new Chair(move.team(), place.get()), author);
    }

    private CompletionStage<Ruling> move(Seating seat, Chair chair, Author author) {
        TeamGame from = teams.of(seat);
        return Ruling.when(arrangement
                .happen(new RoomEvent.Seated(seat.trainee(), chair), author)
                .thenApply(kept -> {
                    if (kept) {
                        TeamGame to = teams.of(seat);
                        to.skipVersionsTo(from.version());
                        seat.send(new ServerMessage.Notice(Sayings.moved(chair.team())));
                        course.joined(seat);
                        board.changed(from);
                        board.changed(to);
                    }
                    return kept;
                }));
    }

    private CompletionStage<Ruling> remove(Steering.Remove remove, Author author) {
        Optional<Seating> seat = teams.trainee(remove.trainee());
        if (seat.isEmpty() || arrangement.newest().isRemoved(remove.trainee())) {
            return Ruling.refused(seat.isEmpty() ? Sayings.NO_SUCH_TRAINEE : IS_OUT);
        }
        return Ruling.when(arrangement
                .happen(new RoomEvent.Removed(remove.trainee()), author)
                .thenApply(kept -> {
                    if (kept && seat.get().isPresent()) {
                        seat.get().send(Doorkeeper.SENT_OUT);
                        seat.get().client().dismiss(Farewell.REMOVED);
                        seat.get().left(clock.getAsLong());
                    }
                    board.changed(seat.get());
                    return kept;
                }));
    }

    private CompletionStage<Ruling> letIn(Steering.LetIn letIn, Author author) {
        Optional<Seating> seat = teams.trainee(letIn.trainee());
        if (seat.isEmpty() || !arrangement.newest().isRemoved(letIn.trainee())) {
            return Ruling.refused(seat.isEmpty() ? Sayings.NO_SUCH_TRAINEE : IS_IN);
        }
        board.changed(seat.get());
        return Ruling.when(arrangement.happen(new RoomEvent.LetIn(letIn.trainee()), author));
    }
}
