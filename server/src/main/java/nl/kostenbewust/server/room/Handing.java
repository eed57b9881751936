package nl.kostenbewust.server.room;

import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.Chair;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.core.view.Handovers;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.server.store.SeatToken;

/** Hands seats to a bot or a colleague, with a note, and back again. Lives on the room's thread. */
final class Handing {
    private static final Text NOT_THEIR_TEAM = Text.of(
            "Een plek gaat alleen naar iemand anders in hetzelfde team.",
            "A seat can only go to somebody else of the same team.");
    private static final Text NOT_YOURS =
            Text.of("Die plek is niet aan jou overgedragen.", "That seat was not handed over to you.");

    private final Executor thread;
    private final LongSupplier clock;
    private final Teams teams;
    private final Doorkeeper doorkeeper;
    private final Ledger ledger;
    private final Arrangement arrangement;
    private final Doing doing;
    private final Course course;
    private final Shows shows;
    private final Bulletin bulletin;
    private final Board board;

    Handing(
            Executor thread,
            LongSupplier clock,
            Teams teams,
            Doorkeeper doorkeeper,
            Ledger ledger,
            Arrangement arrangement,
            Doing doing,
            Course course,
            Shows shows,
            Bulletin bulletin,
            Board board) {
        this.thread = thread;
        this.clock = clock;
        this.teams = teams;
        this.doorkeeper = doorkeeper;
        this.ledger = ledger;
        this.arrangement = arrangement;
        this.doing = doing;
        this.course = course;
        this.shows = shows;
        this.bulletin = bulletin;
        this.board = board;
    }

    void take(Helm helm) {
        helm.on(Steering.HandToBot.class, (hand, author) -> hand(hand.chair(), Optional.empty(), author))
                .on(Steering.HandToColleague.class, this::toColleague)
                .on(Steering.GiveBack.class, (back, author) -> giveBack(back.chair(), author))
                .on(Steering.AddBot.class, this::addBot);
    }

    private CompletionStage<Ruling> toColleague(Steering.HandToColleague hand, Author author) {
        Optional<Seating> colleague = teams.trainee(hand.trainee());
        boolean ofTeam = colleague
                .filter(one -> one.team() == hand.chair().team()
                        && one.place() != hand.chair().seat())
                .isPresent();
        return ofTeam ? hand(hand.chair(), Optional.of(hand.trainee()), author) : Ruling.refused(NOT_THEIR_TEAM);
    }

    private CompletionStage<Ruling> hand(Chair chair, Optional<Integer> to, Author author) {
        if (!exists(chair)) {
            return Ruling.refused(Sayings.NO_SUCH_SEAT);
        }
        if (to.equals(arrangement.newest().handedOver().get(chair))) {
            return Ruling.refused(Sayings.IS_SO);
        }
        return Ruling.when(arrangement
                .happen(new RoomEvent.HandedOver(chair, to), author)
                .thenApply(kept -> {
                    if (kept) {
                        to.flatMap(teams::trainee).ifPresent(colleague -> {
                            colleague.send(new ServerMessage.Notice(Sayings.youPlayFor(bulletin.nameOf(chair))));
                            note(chair, colleague);
                        });
                        board.changed(teams.find(chair.team()).orElseThrow());
                    }
                    return kept;
                }));
    }

    private boolean exists(Chair chair) {
        return teams.ownerOf(chair).isPresent()
                || teams.find(chair.team())
                        .filter(team -> team.newest().state().team().containsKey(chair.seat()))
                        .isPresent();
    }

    private CompletionStage<Ruling> giveBack(Chair chair, Author author) {
        if (!arrangement.newest().isHandedOver(chair)) {
            return Ruling.refused(Sayings.IS_SO);
        }
        Optional<Seating> colleague = arrangement.newest().colleague(chair).flatMap(teams::trainee);
        return Ruling.when(arrangement
                .happen(new RoomEvent.GivenBack(chair), author)
                .thenApply(kept -> {
                    if (kept) {
                        colleague.ifPresent(
                                one -> one.send(new ServerMessage.Notice(Sayings.noLongerFor(bulletin.nameOf(chair)))));
                        teams.ownerOf(chair).ifPresent(owner -> {
                            owner.send(new ServerMessage.Notice(Sayings.youHaveItBack()));
                            note(chair, owner);
                        });
                        board.changed(teams.find(chair.team()).orElseThrow());
                    }
                    return kept;
                }));
    }

    /** Whoever sits down at the own seat has it back. */
    void sat(Seating seat) {
        if (arrangement.newest().isHandedOver(seat.chair())) {
            giveBack(seat.chair(), Author.ROOM);
        }
    }

    /** Sends the note of a seat, once its game has begun. */
    private void note(Chair chair, Seating to) {
        TeamGame team = teams.find(chair.team()).orElseThrow();
        if (to.isPresent() && team.durable().state().team().containsKey(chair.seat())) {
            SortedMap<Integer, PlayerView> views = shows.look(team);
            to.send(new ServerMessage.Handover(Handovers.of(views.get(chair.seat()), bulletin.nameOf(chair))));
        }
    }

    /**
     * A trainee goes to sit at another seat that they may play; what was handled before is only answered, and not before it is kept.
     *
     * @param stopped why nothing new can be done now
     */
    void sitAt(Seating seat, ClientMessage.SitAt sitAt, Optional<Text> stopped) {
        RoomEvent event = new RoomEvent.SatDown(seat.trainee(), sitAt.seat());
        doing.does(
                seat,
                sitAt.number(),
                event,
                () -> stopped.or(() -> whyNot(seat, sitAt.seat())),
                () -> board.changed(seat));
    }

    private Optional<Text> whyNot(Seating seat, int wanted) {
        boolean may = wanted == seat.place()
                || arrangement
                        .newest()
                        .colleague(new Chair(seat.team(), wanted))
                        .equals(Optional.of(seat.trainee()));
        return may ? Optional.empty() : Optional.of(NOT_YOURS);
    }

    private CompletionStage<Ruling> addBot(Steering.AddBot add, Author author) {
        Optional<TeamGame> team = teams.find(add.team());
        Optional<Integer> place = team.flatMap(one -> doorkeeper.freePlace(one, arrangement.newest()));
        if (place.isEmpty()) {
            return Ruling.refused(team.isEmpty() ? Sayings.NO_SUCH_TEAM : Sayings.TEAM_FULL);
        }
        Chair chair = new Chair(add.team(), place.get());
        // Nobody ever learns this token: the seat is a bot's until a lecturer moves it.
        Seating bot = new Seating(
                ledger.seat(
                        teams.freeNumber(chair),
                        add.team(),
                        "Bot " + chair.team() + "." + chair.seat(),
                        SeatToken.random()),
                arrangement.newest(),
                0,
                clock.getAsLong());
        CompletableFuture<Boolean> kept = new CompletableFuture<>();
        ledger.keep(bot.stored()).whenCompleteAsync((done, failed) -> kept.complete(failed == null), thread);
        return Ruling.when(kept.thenCompose(well -> well ? seat(bot, chair, author) : kept));
    }

    private CompletionStage<Boolean> seat(Seating bot, Chair chair, Author author) {
        arrangement.happen(new RoomEvent.Seated(bot.trainee(), chair), Author.ROOM);
        bot.arrange(arrangement.newest());
        teams.add(bot);
        return arrangement
                .happen(new RoomEvent.HandedOver(chair, Optional.empty()), author)
                .thenApply(kept -> {
                    course.joined(bot);
                    board.changed(bot);
                    return kept;
                });
    }
}
