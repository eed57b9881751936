package nl.kostenbewust.server.room;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Caseworker;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.protocol.LobbyView;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.core.view.ColleagueView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.PlayerViews;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.core.view.Previews;
import nl.kostenbewust.core.view.ViewSource;

/** Shows every player what that player may see: the lobby before the game, the view of their seat during it. */
final class Shows {
    private final Lesson lesson;
    private final String code;
    private final Teams teams;
    private final Arrangement arrangement;

    Shows(Lesson lesson, String code, Teams teams, Arrangement arrangement) {
        this.lesson = lesson;
        this.code = code;
        this.teams = teams;
        this.arrangement = arrangement;
    }

    Programme programme() {
        return lesson.scenario().programme();
    }

    /** The code of the room. */
    String code() {
        return code;
    }

    /** Everybody who is not playing yet sees who is in. */
    void lobby(Collection<TeamGame> teams) {
        List<LobbyView.TeamView> seen = teams.stream().map(Shows::team).toList();
        for (TeamGame team : teams) {
            team.seats()
                    .values()
                    .forEach(seat -> seat.show(new LobbyView(
                            lesson.scenario().programme().title(),
                            lesson.scenario().programme().intro(),
                            code,
                            seen,
                            team.number(),
                            seat.place())));
        }
    }

    private static LobbyView.TeamView team(TeamGame team) {
        return new LobbyView.TeamView(
                team.number(),
                team.seats().values().stream().map(seat -> member(seat, team)).toList());
    }

    private static ColleagueView member(Seating seat, TeamGame team) {
        GameState state = team.durable().state();
        Caseworker caseworker = state.team().get(seat.place());
        return new ColleagueView(
                seat.place(),
                seat.name(),
                seat.isPresent(),
                isReady(seat, state),
                caseworker == null ? Hours.NONE : caseworker.left());
    }

    /** Everybody of a team sees the game as it stands on disk, from the seat that they play; returned by seat. */
    SortedMap<Integer, PlayerView> views(TeamGame team) {
        SortedMap<Integer, PlayerView> views = look(team);
        team.seats().values().stream()
                .filter(seat -> views.containsKey(seat.sitsAt()))
                .forEach(seat -> seat.show(views.get(seat.sitsAt())));
        return views;
    }

    /** What everybody of a team may see, without showing it. */
    SortedMap<Integer, PlayerView> look(TeamGame team) {
        return PlayerViews.all(source(team), team.memory());
    }

    /** What a command would take. */
    PreviewView preview(TeamGame team, Seating seat, Ref<Household> household, Command command) {
        return Previews.of(source(team), seat.sitsAt(), household, command);
    }

    /** Why an order was refused, in words. */
    Text refusal(TeamGame team, Order order, Refusal why) {
        return PlayerViews.whyNot(source(team), order.household(), why);
    }

    private ViewSource source(TeamGame team) {
        SortedMap<Integer, String> names = new TreeMap<>();
        SortedSet<Integer> present = new TreeSet<>();
        for (Seating seat : team.seats().values()) {
            names.put(seat.place(), nameOf(seat));
            if (isPlayed(seat)) {
                present.add(seat.place());
            }
        }
        return new ViewSource(team.durable(), team.nextVersion(), names, present, lesson.references(), lesson.routes());
    }

    /** With who plays for them, so that colleagues see with whom they have to do. */
    private String nameOf(Seating seat) {
        RoomState room = arrangement.durable();
        String by = room.colleague(seat.chair())
                .flatMap(teams::trainee)
                .map(other -> " (via " + other.name() + ")")
                .orElse(room.isBot(seat.chair()) ? " (bot)" : "");
        return seat.name() + by;
    }

    private boolean isPlayed(Seating seat) {
        RoomState room = arrangement.durable();
        return room.isHandedOver(seat.chair())
                ? room.isBot(seat.chair())
                        || room.colleague(seat.chair())
                                .flatMap(teams::trainee)
                                .filter(Seating::isPresent)
                                .isPresent()
                : seat.isPresent();
    }

    /** A team as the one who leads the lesson sees it. */
    Roster.Team row(TeamGame team) {
        GameState state = team.durable().state();
        return new Roster.Team(
                team.number(),
                state.month(),
                state.ended(),
                team.seats().values().stream()
                        .map(seat -> new Roster.Member(
                                seat.stored().id(), seat.name(), seat.isPresent(), isReady(seat, state)))
                        .toList());
    }

    private static boolean isReady(Seating seat, GameState state) {
        Caseworker caseworker = state.team().get(seat.place());
        return caseworker != null && caseworker.ready();
    }
}
