package nl.kostenbewust.server.room;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
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

    private final Executor thread;
    private final Teams teams;
    private final Ledger ledger;
    private final Arrangement arrangement;
    private final Shows shows;
    private final Board board;
    private Optional<Text> halted = Optional.empty();

    Play(Executor thread, Teams teams, Ledger ledger, Arrangement arrangement, Shows shows, Board board) {
        this.thread = thread;
        this.teams = teams;
        this.ledger = ledger;
        this.arrangement = arrangement;
        this.shows = shows;
        this.board = board;
    }

    /** Why nothing is played any more; empty: all is well. */
    Optional<Text> halted() {
        return halted;
    }

    /** Takes no orders from now on, and tells everybody why. */
    void halt(Text why) {
        halted = Optional.of(why);
        teams.tell(why);
    }

    /** Carries out a command and answers it; one that was handled before is only answered. */
    void act(Seating seat, ClientMessage.Act act) {
        if (act.number() <= seat.lastNumber()) {
            seat.send(new ServerMessage.Accepted(act.number()));
        } else if (halted.isPresent()) {
            seat.send(new ServerMessage.Refused(act.number(), halted.get()));
        } else {
            seat.acted(act.household(), System.nanoTime());
            decide(seat, act);
        }
    }

    private void decide(Seating seat, ClientMessage.Act act) {
        TeamGame team = teams.of(seat);
        Order order = new Order(seat.sitsAt(), act.household(), act.command());
        Game.Answer answer = team.decide(order);
        if (answer instanceof Game.Answer.Refused refused) {
            seat.send(new ServerMessage.Refused(act.number(), shows.refusal(team, order, refused.why())));
            return;
        }
        seat.handled(act.number());
        keep(team, (Game.Answer.Done) answer, order, new Author(seat.stored().id(), act.number()))
                .whenCompleteAsync(
                        (kept, failed) -> {
                            if (failed == null) {
                                seat.send(new ServerMessage.Accepted(act.number()));
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

    /** Puts a team's game back to that many entries, by a row of the journal: what came after them is kept and counts no more. */
    CompletionStage<Boolean> rewind(TeamGame team, RoomEvent.Rewound rewound, Author author) {
        Game game = team.replayed(team.newest().journal().entries().subList(0, rewound.entriesKept()));
        team.advance(game);
        return arrangement.happen(rewound, author).thenApply(kept -> {
            if (kept) {
                team.becameDurable(game);
                board.changed(team);
            } else {
                halt(NOT_KEPT);
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
                            if (failed != null) {
                                LOG.error("Les {} kan niet bewaard worden.", shows.code(), failed);
                                halt(NOT_KEPT);
                                return;
                            }
                            team.becameDurable(done.game());
                            board.changed(team);
                        },
                        thread);
    }
}
