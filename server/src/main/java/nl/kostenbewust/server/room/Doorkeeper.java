package nl.kostenbewust.server.room;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.Chair;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.text.Alphabet;
import nl.kostenbewust.server.store.SeatToken;

/** Says who may come in and where they sit. Lives on the room's thread. */
final class Doorkeeper {
    static final ServerMessage.TurnedAway UNKNOWN_SEAT = new ServerMessage.TurnedAway(
            ServerMessage.Reason.UNKNOWN_SEAT,
            Text.of(
                    "Deze plek is hier niet bekend. Doe opnieuw mee met de code en je naam.",
                    "This seat is not known here. Join again with the code and your name."));
    static final ServerMessage.TurnedAway FULL = new ServerMessage.TurnedAway(
            ServerMessage.Reason.FULL,
            Text.of(
                    "Alle plekken in deze les zijn bezet. Vraag je docent.",
                    "All seats are taken. Ask your lecturer."));
    static final ServerMessage.TurnedAway NOT_KEPT = new ServerMessage.TurnedAway(
            ServerMessage.Reason.FULL,
            Text.of(
                    "De server kan je plek nu niet bewaren. Vraag je docent de schijf na te kijken.",
                    "The server cannot keep your seat now. Ask your lecturer to check the disk."));

    static final ServerMessage.TurnedAway SENT_OUT =
            new ServerMessage.TurnedAway(ServerMessage.Reason.SENT_OUT, Sayings.SENT_OUT);
    static final ServerMessage.TurnedAway WRONG_SECRET = new ServerMessage.TurnedAway(
            ServerMessage.Reason.UNKNOWN_SEAT,
            Text.of(
                    "Met dit geheim kun je deze les niet leiden. Het nieuwste staat op het scherm van de server.",
                    "This secret does not let you lead this lesson. The newest one is on the server's screen."));

    private final RoomSettings settings;
    private final Phase phase;
    private final Teams teams;

    Doorkeeper(RoomSettings settings, Phase phase, Teams teams) {
        this.settings = settings;
        this.phase = phase;
        this.teams = teams;
    }

    /** Why this visitor is not let in, whatever seat they want; empty: they may. */
    Optional<ServerMessage.TurnedAway> refuse(ClientMessage.Hello hello) {
        if (phase.isOver()) {
            return away(ServerMessage.Reason.OVER, Text.of("Deze les is afgelopen.", "This lesson is over."));
        }
        if (hello.token().isEmpty() && Alphabet.name(hello.name()).isEmpty()) {
            return away(
                    ServerMessage.Reason.NAME_NOT_ALLOWED,
                    Text.of(
                            "Kies een naam van 1 tot 40 letters, cijfers of leestekens.",
                            "Choose a name of 1 to 40 letters, digits or punctuation marks."));
        }
        return Optional.empty();
    }

    /** The seat that this token opens. */
    Optional<Seating> bearer(String token) {
        try {
            SeatToken shown = SeatToken.of(token);
            return teams.seats().filter(seat -> seat.stored().accepts(shown)).findFirst();
        } catch (IllegalArgumentException neverAToken) {
            return Optional.empty();
        }
    }

    /** The team for a newcomer: the one wished for, else the one with the fewest members; empty: all seats are taken. */
    Optional<TeamGame> team(ClientMessage.Hello hello, RoomState room) {
        return teams.all().stream()
                .filter(team -> hello.team().map(wish -> wish == team.number()).orElse(true))
                .filter(team -> freePlace(team, room).isPresent())
                .min(Comparator.comparingInt(team -> team.seats().size()));
    }

    /** The lowest seat of a team that nobody has, or is about to have; empty: all are taken. */
    Optional<Integer> freePlace(TeamGame team, RoomState room) {
        return IntStream.rangeClosed(1, settings.seats())
                .filter(seat -> !team.seats().containsKey(seat))
                .filter(seat -> !room.moved().containsValue(new Chair(team.number(), seat)))
                .boxed()
                .findFirst();
    }

    static Optional<ServerMessage.TurnedAway> away(ServerMessage.Reason reason, Text text) {
        return Optional.of(new ServerMessage.TurnedAway(reason, text));
    }
}
