package nl.kostenbewust.server.room;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.core.protocol.Whom;
import nl.kostenbewust.core.text.Alphabet;

/** Steers the course of a lesson: start, months, pause, timers, messages, end. Lives on the room's thread. */
final class CourseSteering {
    private static final int LONGEST_TIMER = 24 * 60 * 60;
    private static final Text NOT_TO_START = Text.of(
            "Er is nog niemand binnen, of het spel is al begonnen.",
            "Nobody is in yet, or the game has begun already.");
    private static final Text NO_MONTH =
            Text.of("Er loopt geen maand die gesloten kan worden.", "There is no month running that could be closed.");
    private static final Text NO_TIMER =
            Text.of("Er loopt geen timer. Zet er eerst een.", "No timer runs. Set one first.");
    private static final Text BAD_TIME = Text.of("Een timer is hooguit 24 uur.", "A timer is 24 hours at most.");
    private static final Text BAD_TEXT = Text.of(
            "Een bericht heeft 1 tot 300 letters, cijfers of leestekens.",
            "A message has 1 to 300 letters, digits or punctuation marks.");

    private final Teams teams;
    private final Course course;
    private final Arrangement arrangement;
    private final Timers timers;
    private final Bulletin bulletin;
    private final Board board;

    CourseSteering(Teams teams, Course course, Arrangement arrangement, Timers timers, Bulletin bulletin, Board board) {
        this.teams = teams;
        this.course = course;
        this.arrangement = arrangement;
        this.timers = timers;
        this.bulletin = bulletin;
        this.board = board;
    }

    void take(Helm helm) {
        helm.on(Steering.Start.class, this::start)
                .on(Steering.CloseMonth.class, this::closeMonth)
                .on(Steering.Pause.class, (pause, author) -> pause(true, author))
                .on(Steering.Resume.class, (resume, author) -> pause(false, author))
                .on(Steering.Tell.class, this::tell)
                .on(Steering.SetTimer.class, this::setTimer)
                .on(Steering.ExtendTimer.class, this::extendTimer)
                .on(Steering.End.class, this::end);
    }

    private CompletionStage<Ruling> start(Steering.Start start, Author author) {
        return course.start()
                ? Ruling.when(arrangement.happen(new RoomEvent.Started(), author))
                : Ruling.refused(NOT_TO_START);
    }

    private CompletionStage<Ruling> closeMonth(Steering.CloseMonth close, Author author) {
        if (!course.closeMonth(close.team())) {
            return Ruling.refused(teams.all(close.team()).isEmpty() ? Sayings.NO_SUCH_TEAM : NO_MONTH);
        }
        tell(teams.all(close.team()), Sayings.CLOSED_MONTH);
        return Ruling.when(arrangement.happen(new RoomEvent.MonthClosed(close.team()), author));
    }

    private CompletionStage<Ruling> pause(boolean paused, Author author) {
        if (arrangement.newest().paused() == paused) {
            return Ruling.refused(Sayings.IS_SO);
        }
        RoomEvent event = paused ? new RoomEvent.Paused() : new RoomEvent.Resumed();
        return Ruling.when(arrangement.happen(event, author).thenApply(kept -> {
            if (kept) {
                teams.tell(paused ? Sayings.PAUSED : Sayings.RESUMED);
                board.changed();
            }
            return kept;
        }));
    }

    private CompletionStage<Ruling> tell(Steering.Tell tell, Author author) {
        Optional<String> text = Alphabet.sentence(tell.text());
        if (text.isEmpty()) {
            return Ruling.refused(BAD_TEXT);
        }
        Text said = Sayings.fromLecturer(text.get());
        if (tell.whom() instanceof Whom.Trainee one) {
            Optional<Seating> seat = teams.trainee(one.trainee());
            seat.ifPresent(found -> found.send(new ServerMessage.Notice(said)));
            return seat.isPresent() ? told(tell, author) : Ruling.refused(Sayings.NO_SUCH_TRAINEE);
        }
        List<TeamGame> to =
                teams.all(tell.whom() instanceof Whom.Team team ? Optional.of(team.team()) : Optional.empty());
        tell(to, said);
        return to.isEmpty() ? Ruling.refused(Sayings.NO_SUCH_TEAM) : told(tell, author);
    }

    private CompletionStage<Ruling> told(Steering.Tell tell, Author author) {
        return Ruling.when(arrangement.happen(new RoomEvent.Told(tell.whom()), author));
    }

    private static void tell(List<TeamGame> to, Text text) {
        to.forEach(team -> team.tell(text));
    }

    private CompletionStage<Ruling> setTimer(Steering.SetTimer set, Author author) {
        if (set.seconds() < 0 || set.seconds() > LONGEST_TIMER) {
            return Ruling.refused(BAD_TIME);
        }
        if (teams.all(set.team()).isEmpty()) {
            return Ruling.refused(Sayings.NO_SUCH_TEAM);
        }
        return Ruling.when(arrangement
                .happen(new RoomEvent.TimerSet(set.team(), set.seconds()), author)
                .thenApply(kept -> {
                    timers.restart(set.team());
                    bulletin.tellAll();
                    board.changed();
                    return kept;
                }));
    }

    private CompletionStage<Ruling> extendTimer(Steering.ExtendTimer extend, Author author) {
        if (extend.seconds() < 1 || extend.seconds() > LONGEST_TIMER) {
            return Ruling.refused(BAD_TIME);
        }
        if (!timers.extend(extend.team(), extend.seconds())) {
            return Ruling.refused(NO_TIMER);
        }
        bulletin.tellAll();
        board.changed();
        return Ruling.when(arrangement.happen(new RoomEvent.TimerExtended(extend.team(), extend.seconds()), author));
    }

    private CompletionStage<Ruling> end(Steering.End end, Author author) {
        // The row first: once the lesson is over, nothing more is written.
        return Ruling.when(arrangement
                .happen(new RoomEvent.Ended(), author)
                .thenCompose(kept -> course.end().thenApply(known -> kept)));
    }
}
