package nl.kostenbewust.server.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.Chair;
import nl.kostenbewust.core.protocol.LessonView;
import nl.kostenbewust.core.protocol.ServerMessage;

/** Tells players how the lesson stands for them: paused or not, how much time there is, which seats they play. */
final class Bulletin {
    private final Teams teams;
    private final Arrangement arrangement;
    private final Timers timers;
    private final Notebook notebook;
    private final boolean led;

    Bulletin(Teams teams, Arrangement arrangement, Timers timers, Notebook notebook, boolean led) {
        this.teams = teams;
        this.arrangement = arrangement;
        this.timers = timers;
        this.notebook = notebook;
        this.led = led;
    }

    /** Everybody who is there. */
    void tellAll() {
        teams.all().forEach(this::tell);
    }

    /** Everybody of a team who is there. */
    void tell(TeamGame team) {
        team.seats().values().forEach(this::tell);
    }

    void tell(Seating seat) {
        if (seat.isPresent()) {
            seat.send(new ServerMessage.Lesson(lesson(seat)));
        }
    }

    /** Why this seat cannot do anything now; empty: its trainee plays it. */
    Optional<Text> handedOver(Seating seat) {
        RoomState room = arrangement.newest();
        if (seat.sitsAt() != seat.place() || !room.isHandedOver(seat.chair())) {
            return Optional.empty();
        }
        return Optional.of(room.colleague(seat.chair())
                .flatMap(teams::trainee)
                .map(other -> Sayings.playedBy(other.name()))
                .orElseGet(Sayings::playedByBot));
    }

    private LessonView lesson(Seating seat) {
        RoomState room = arrangement.durable();
        return new LessonView(
                halt(room),
                timers.secondsLeft(teams.of(seat)),
                seat.sitsAt(),
                chairs(seat, room),
                handedOver(seat),
                led,
                own(seat, room.forum()));
    }

    private static Optional<Text> halt(RoomState room) {
        if (room.paused()) {
            return Optional.of(Sayings.PAUSED);
        }
        return room.forum().ballot().map(ballot -> ballot.revealed() ? Sayings.REVEALED : Sayings.ASKED);
    }

    private LessonView.Own own(Seating seat, Forum forum) {
        return new LessonView.Own(
                forum.waiting().contains(seat.trainee()),
                forum.choices(seat.trainee()),
                forum.cards(),
                notebook.card(seat.trainee()));
    }

    private List<LessonView.ChairView> chairs(Seating seat, RoomState room) {
        List<LessonView.ChairView> chairs = new ArrayList<>();
        chairs.add(new LessonView.ChairView(seat.place(), seat.name(), true));
        room.handedOver().forEach((chair, by) -> {
            if (by.equals(Optional.of(seat.trainee()))) {
                chairs.add(new LessonView.ChairView(chair.seat(), nameOf(chair), false));
            }
        });
        return List.copyOf(chairs);
    }

    /** What a seat is called: after whom it belongs to, or by its number. */
    String nameOf(Chair chair) {
        return teams.ownerOf(chair).map(Seating::name).orElse("plek " + chair.seat());
    }
}
