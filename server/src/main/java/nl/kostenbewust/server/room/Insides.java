package nl.kostenbewust.server.room;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.store.Bytes;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.Seat;
import nl.kostenbewust.server.store.Store;
import nl.kostenbewust.server.wire.AwakeClock;

/** What a room is made of, put together. Lives on the room's thread. */
final class Insides implements Entrance.Welcomer {
    // The room looks at its clock every second; more than this has passed only when the computer slept.
    private static final long LONGEST_STEP = Duration.ofSeconds(3).toNanos();

    private final AwakeClock awake;
    private final Ledger ledger;
    private final Arrangement arrangement;
    private final Phase phase;
    private final Teams teams;
    private final Timers timers;
    private final Polls polls;
    private final Bulletin bulletin;
    private final Overview overview;
    private final Board board;
    private final Play play;
    private final Course course;
    private final Handing handing;
    private final Voices voices;
    private final Helm helm = new Helm();
    private final Lectern lectern;
    private final Entrance entrance;
    private final Desk desk;
    private final Absence absence;
    private final Recovery recovery;

    Insides(
            Loaded.Intact loaded,
            Store store,
            Lesson lesson,
            Duration awayCountsAsReady,
            LineSteering.Brancher brancher,
            RoomThread thread,
            LongSupplier time) {
        awake = new AwakeClock(time, LONGEST_STEP);
        LongSupplier clock = awake::step;
        String session = loaded.session().id();
        RoomSettings settings = RoomSettings.decoded(loaded.session().start().settings());
        ledger = new Ledger(store, session, loaded.rows().size());
        RoomState state = RoomState.of(loaded.rows());
        arrangement = new Arrangement(thread, ledger, state);
        phase = new Phase(loaded.session().state(), ledger);
        teams = new Teams(loaded, state, settings.teams(), lesson, clock.getAsLong());
        Shows shows = new Shows(lesson, loaded.session().start().roomCode(), teams, arrangement);
        timers = new Timers(teams, arrangement, clock);
        Notebook notebook = new Notebook(ledger, loaded.notes());
        polls = new Polls(teams, arrangement, notebook);
        bulletin = new Bulletin(teams, arrangement, timers, notebook, !settings.solo());
        overview = new Overview(teams, arrangement, timers, shows, polls, clock);
        board = new Board(thread, clock, lesson, phase, teams, shows);
        play = new Play(thread, clock, teams, ledger, arrangement, shows, board);
        course = new Course(phase, teams, play, settings.solo());
        Doorkeeper doorkeeper = new Doorkeeper(settings, phase, teams);
        Doing doing = new Doing(teams, arrangement);
        handing = new Handing(
                thread, clock, teams, doorkeeper, ledger, arrangement, doing, course, shows, bulletin, board);
        voices = new Voices(doing, arrangement, notebook, !settings.solo());
        new ForumSteering(teams, arrangement, notebook, board).take(helm);
        handing.take(helm);
        new HouseSteering(teams, play, shows, bulletin).take(helm);
        new CourseSteering(teams, course, arrangement, timers, bulletin, board).take(helm);
        new SeatSteering(thread, clock, teams, doorkeeper, ledger, arrangement, course, board).take(helm);
        new LineSteering(thread, teams, course, play, arrangement, brancher).take(helm, session);
        lectern = new Lectern(helm, overview, this::state, secretHash(loaded), loaded.lastCommand(Ledger.LECTURER));
        entrance = new Entrance(thread, clock, ledger, doorkeeper, arrangement, teams, this);
        desk = new Desk(teams, play, handing, voices, bulletin, lectern, board, this::state);
        absence = new Absence(teams, arrangement, play, clock, awayCountsAsReady);
        recovery = new Recovery(thread, store, ledger, teams, phase, play);
        arrangement.onChange(this::arranged);
        board.attend(overview::saw);
        board.attend(new Bots(arrangement, play, this::goesOn)::saw);
        board.attend((team, views) -> lectern.saw(team));
    }

    private static Optional<Bytes> secretHash(Loaded.Intact loaded) {
        return loaded.seats().stream()
                .filter(seat -> seat.id() == Ledger.LECTURER)
                .map(Seat::tokenHash)
                .findFirst();
    }

    private void arranged(RoomEvent event, RoomState state) {
        if (event instanceof RoomEvent.Personal personal) {
            // A class that answers all at once is not to hear of every answer.
            teams.trainee(personal.trainee()).ifPresent(seat -> {
                seat.noticed(state.forum(), awake.step());
                bulletin.tell(seat);
                lectern.saw(teams.of(seat));
            });
            if (event instanceof RoomEvent.Answered) {
                lectern.counted();
            }
            return;
        }
        if (isAboutPoll(event)) {
            polls.showAll();
            lectern.counted();
        }
        teams.arrange(state);
        bulletin.tellAll();
        lectern.tick();
    }

    private static boolean isAboutPoll(RoomEvent event) {
        return event instanceof RoomEvent.Asked
                || event instanceof RoomEvent.Revealed
                || event instanceof RoomEvent.PutAway;
    }

    Rights.State state() {
        if (phase.isOver()) {
            return Rights.State.ENDED;
        }
        if (arrangement.newest().stands()) {
            return Rights.State.PAUSED;
        }
        return phase.isOpen() ? Rights.State.LOBBY : Rights.State.PLAYING;
    }

    private boolean goesOn() {
        return state() == Rights.State.PLAYING && play.halted().isEmpty();
    }

    /** About a second has passed. */
    void tick() {
        timers.tick(this::goesOn, bulletin::tell, this::timeIsUp);
        absence.glance();
        recovery.glance();
        lectern.tick();
    }

    private void timeIsUp(TeamGame team) {
        if (course.closeMonth(Optional.of(team.number()))) {
            team.tell(Sayings.TIME_IS_UP);
        }
    }

    void gone(Client client) {
        entrance.left(client);
        desk.gone(client);
        lectern.gone(client);
        teams.seatOf(client).ifPresent(seat -> {
            seat.left(awake.step());
            board.changed(seat);
        });
    }

    @Override
    public void joined(Seating seat) {
        course.joined(seat);
    }

    @Override
    public void sat(Seating seat) {
        course.halted().ifPresent(why -> seat.send(new ServerMessage.Notice(why)));
        bulletin.tell(seat);
        polls.show(seat);
        handing.sat(seat);
        board.changed(seat);
    }

    Ledger ledger() {
        return ledger;
    }

    Play play() {
        return play;
    }

    Entrance entrance() {
        return entrance;
    }

    Desk desk() {
        return desk;
    }

    Lectern lectern() {
        return lectern;
    }

    Helm helm() {
        return helm;
    }

    Overview overview() {
        return overview;
    }

    Board board() {
        return board;
    }
}
