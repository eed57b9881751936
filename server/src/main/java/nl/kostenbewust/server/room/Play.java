package nl.kostenbewust.server.room;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.server.store.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the games of all teams: an order is decided at once, and answered and shown when it is on disk. Lives on the room's thread.
 */
final class Play {
    private static final Logger LOG = LoggerFactory.getLogger(Play.class);
    private static final Text NOT_KEPT = Text.of(
            "Het spel kan niet op schijf bewaren. De les staat stil; vraag je docent de schijf na te kijken.",
            "The game cannot save to disk. The lesson is halted; ask your lecturer to check the disk.");
    private static final Text FULL = Text.of(
            "De schijf van de server is vol. De les wacht tot er weer ruimte is; waarschuw je docent.",
            "The server's disk is full. The lesson waits until there is room again; tell your lecturer.");
    private static final Text LOST = Text.of(
            "Dit is niet bewaard: de schijf van de server was vol. Doe het opnieuw.",
            "This was not kept: the server's disk was full. Do it again.");
    private static final Text GOES_ON = Text.of(
            "Er is weer ruimte op de schijf. De les gaat verder.",
            "There is room on the disk again. The lesson goes on.");

    static final Text TWO_DEVICES = Text.of(
            "Met jouw plek is op een ander apparaat al iets anders gedaan. Kijk hoe het er nu voor staat.",
            "Something else was done from your seat on another device. See how things stand now.");

    private final Executor thread;
    private final Teams teams;
    private final Ledger ledger;
    private final LongSupplier clock;
    private final Arrangement arrangement;
    private final Shows shows;
    private final Board board;
    private Optional<Text> halted = Optional.empty();
    private boolean waitsForRoom;

    Play(
            Executor thread,
            LongSupplier clock,
            Teams teams,
            Ledger ledger,
            Arrangement arrangement,
            Shows shows,
            Board board) {
        this.thread = thread;
        this.teams = teams;
        this.ledger = ledger;
        this.clock = clock;
        this.arrangement = arrangement;
        this.shows = shows;
        this.board = board;
        arrangement.onLoss(this::notKept);
    }

    /** Why nothing is played any more; empty: all is well. */
    Optional<Text> halted() {
        return halted;
    }

    /** Takes no orders from now on, and tells everybody why. */
    void halt(Text why) {
        waitsForRoom = false;
        halted = Optional.of(why);
        teams.tell(why);
    }

    /** Whether nothing is played only because the disk is full, or cannot keep up. */
    boolean waitsForRoom() {
        return waitsForRoom;
    }

    /** Takes orders again, from where the store has come to. */
    void goOn() {
        ledger.fallBack();
        teams.fallBack(LOST);
        halted = Optional.empty();
        waitsForRoom = false;
        teams.tell(GOES_ON);
        teams.all().forEach(board::changed);
    }

    private void notKept(Throwable failed) {
        LOG.error("Les {} kan niet bewaard worden.", shows.code(), failed);
        if (halted.isEmpty() && isForLackOfRoom(failed)) {
            halt(FULL);
            waitsForRoom = true;
        } else if (halted.isEmpty()) {
            halt(NOT_KEPT);
        }
    }

    private static boolean isForLackOfRoom(Throwable failed) {
        Throwable cause = failed instanceof CompletionException wrapped ? wrapped.getCause() : failed;
        return cause instanceof StorageException storage
                && (storage.reason() == StorageException.Reason.DISK_FULL
                        || storage.reason() == StorageException.Reason.BUSY);
    }

    /**
     * Carries out a command and answers it; one that was handled before is only answered, and not before it is on disk.
     *
     * @param stopped why nothing new can be done now
     */
    void act(Seating seat, ClientMessage.Act act, Optional<Text> stopped) {
        Author author = new Author(seat.stored().id(), act.number());
        Order order = new Order(seat.sitsAt(), act.household(), act.command());
        Handled.Deed deed = new Handled.Deed(act.household(), act.command());
        switch (teams.handled().before(author, deed, seat.client().id())) {
            case KEPT -> seat.send(new ServerMessage.Accepted(act.number()));
            case ON_ITS_WAY -> LOG.debug("Opdracht {} is onderweg naar de schijf en wordt daarna beantwoord.", author);
            case ANOTHER -> seat.send(new ServerMessage.Refused(act.number(), TWO_DEVICES));
            case NEW ->
                stopped.or(() -> halted)
                        .ifPresentOrElse(
                                why -> seat.send(new ServerMessage.Refused(act.number(), why)),
                                () -> decide(seat, author, order));
        }
    }

    private void decide(Seating seat, Author author, Order order) {
        TeamGame team = teams.of(seat);
        int number = (int) author.commandNumber();
        Game.Answer answer = team.decide(order);
        if (answer instanceof Game.Answer.Refused refused) {
            seat.send(new ServerMessage.Refused(number, shows.refusal(team, order, refused.why())));
            return;
        }
        seat.handled(number);
        seat.acted(order.household(), clock.getAsLong());
        Handled.Deed deed = new Handled.Deed(order.household(), order.command());
        teams.handled().carriedOut(author, deed, seat.client().id());
        keep(team, (Game.Answer.Done) answer, order, author)
                .whenCompleteAsync(
                        (kept, failed) -> {
                            if (failed == null) {
                                teams.handled()
                                        .kept(author, deed)
                                        .filter(seat::isHeldBy)
                                        .ifPresent(asked -> seat.send(new ServerMessage.Accepted(number)));
                            }
                        },
                        thread);
    }

    /** Answers what a command would take. */
    void preview(Seating seat, ClientMessage.AskPreview ask) {
        seat.send(new ServerMessage.Preview(
                ask.number(), shows.preview(teams.of(seat), seat, ask.household(), ask.command())));
    }

    /** Begins the game of a team with those who have a seat. */
    void begin(TeamGame team) {
        system(team, Order.ofSession(new Command.Begin(team.places())));
    }

    /** An order that no player gave; false, and nothing happens, when the game does not allow it. */
    boolean system(TeamGame team, Order order) {
        if (halted.isEmpty() && team.decide(order) instanceof Game.Answer.Done done) {
            keep(team, done, order, Author.ROOM);
            return true;
        }
        return false;
    }

    /** An order of whoever leads, given for a seat of the team; done when it is kept, or refused in the words of the game. */
    CompletionStage<Ruling> steer(TeamGame team, Order order, Author author) {
        if (halted.isPresent()) {
            return Ruling.refused(halted.get());
        }
        Game.Answer answer = team.decide(order);
        if (answer instanceof Game.Answer.Refused refused) {
            return Ruling.refused(shows.refusal(team, order, refused.why()));
        }
        return Ruling.when(
                keep(team, (Game.Answer.Done) answer, order, author).handle((kept, failed) -> failed == null));
    }

    /** Puts a team's game back to that many entries, by a row of the journal: what came after them is kept and counts no more. */
    CompletionStage<Boolean> rewind(TeamGame team, RoomEvent.Rewound rewound, Author author) {
        Game game = team.replayed(team.newest().journal().entries().subList(0, rewound.entriesKept()));
        team.advance(game);
        return arrangement.happen(rewound, author).thenApply(kept -> {
            if (kept) {
                team.becameDurable(game);
                board.changed(team);
            }
            return kept;
        });
    }

    /** Goes on with the new game at once, and shows it when it is on disk. */
    private CompletionStage<?> keep(TeamGame team, Game.Answer.Done done, Order order, Author author) {
        team.advance(done.game());
        return ledger.write(team.number(), author, new Journal.Entry(order, done.events()))
                .whenCompleteAsync(
                        (kept, failed) -> {
                            ledger.answered(failed == null);
                            if (failed != null) {
                                notKept(failed);
                                return;
                            }
                            team.becameDurable(done.game());
                            board.changed(team);
                        },
                        thread);
    }
}
