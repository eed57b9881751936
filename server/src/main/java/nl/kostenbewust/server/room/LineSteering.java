package nl.kostenbewust.server.room;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.protocol.Steering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a team's game back to a month, or opens another lesson that goes on from there. Lives on the room's thread. */
final class LineSteering {
    private static final Logger LOG = LoggerFactory.getLogger(LineSteering.class);
    private static final Text NO_SUCH_MONTH =
            Text.of("Die maand is voor dat team nog niet begonnen.", "That month has not begun for that team.");
    private static final Text NOTHING_SINCE = Text.of(
            "Dat team staat al aan het begin van die maand.", "That team is at the beginning of that month already.");

    private final Executor thread;
    private final Teams teams;
    private final Course course;
    private final Play play;
    private final Arrangement arrangement;
    private final Brancher brancher;

    /** Opens a lesson of its own for the game of a team. */
    interface Brancher {
        /** The lesson in which a game goes on from these entries. */
        CompletionStage<Room> branch(Origin origin, List<Journal.Entry> entries);
    }

    LineSteering(Executor thread, Teams teams, Course course, Play play, Arrangement arrangement, Brancher brancher) {
        this.thread = thread;
        this.teams = teams;
        this.course = course;
        this.play = play;
        this.arrangement = arrangement;
        this.brancher = brancher;
    }

    void take(Helm helm, String session) {
        helm.on(Steering.Rewind.class, this::rewind)
                .on(Steering.Branch.class, (branch, author) -> branch(session, branch, author));
    }

    private CompletionStage<Ruling> rewind(Steering.Rewind rewind, Author author) {
        Optional<TeamGame> team = teams.find(rewind.team());
        if (team.isEmpty()) {
            return Ruling.refused(Sayings.NO_SUCH_TEAM);
        }
        List<Journal.Entry> entries = team.get().newest().journal().entries();
        int kept = TeamJournal.entriesBefore(entries, rewind.month());
        if (rewind.month() < 1 || kept < 0 || kept == entries.size()) {
            return Ruling.refused(kept == entries.size() ? NOTHING_SINCE : NO_SUCH_MONTH);
        }
        CompletionStage<Boolean> done =
                play.rewind(team.get(), new RoomEvent.Rewound(rewind.team(), rewind.month(), kept), author);
        // Who came later than that month is in the team all the same.
        List.copyOf(team.get().seats().values()).forEach(course::joined);
        return Ruling.when(done.thenApply(well -> {
            team.get().tell(Sayings.rewound(rewind.month()));
            return well;
        }));
    }

    private CompletionStage<Ruling> branch(String session, Steering.Branch branch, Author author) {
        Optional<TeamGame> team = teams.find(branch.team());
        if (team.isEmpty()) {
            return Ruling.refused(Sayings.NO_SUCH_TEAM);
        }
        List<Journal.Entry> entries = team.get().durable().journal().entries();
        int kept = TeamJournal.entriesBefore(entries, branch.month());
        if (branch.month() < 1 || kept < 0) {
            return Ruling.refused(NO_SUCH_MONTH);
        }
        CompletableFuture<Ruling> ruling = new CompletableFuture<>();
        brancher.branch(new Origin(session, branch.team(), branch.month()), entries.subList(0, kept))
                .whenCompleteAsync(
                        (room, failed) -> branched(branch, author, room, failed).thenAccept(ruling::complete), thread);
        return ruling;
    }

    private CompletionStage<Ruling> branched(Steering.Branch branch, Author author, Room room, Throwable failed) {
        if (failed != null) {
            LOG.error("Een zijtak kon niet worden geopend.", failed);
            return Ruling.refused(Sayings.NOT_KEPT);
        }
        RoomEvent event = new RoomEvent.Branched(
                branch.team(), branch.month(), room.session().id());
        return arrangement
                .happen(event, author)
                .thenApply(kept -> new Ruling(true, Optional.of(Sayings.branched(room.code()))));
    }
}
