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

    Shows(Lesson lesson, String code) {
        this.lesson = lesson;
        this.code = code;
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

    /** Everybody of a team sees the game as it stands on disk. */
    void views(TeamGame team) {
        ViewSource source = source(team);
        SortedMap<Integer, PlayerView> views = PlayerViews.all(source, team.memory());
        team.seats().values().stream()
                .filter(seat -> views.containsKey(seat.place()))
                .forEach(seat -> seat.show(views.get(seat.place())));
    }

    /** What a command would take. */
    PreviewView preview(TeamGame team, Seating seat, Ref<Household> household, Command command) {
        return Previews.of(source(team), seat.place(), household, command);
    }

    /** Why an order was refused, in words. */
    Text refusal(TeamGame team, Order order, Refusal why) {
        return PlayerViews.whyNot(source(team), order.household(), why);
    }

    private ViewSource source(TeamGame team) {
        SortedMap<Integer, String> names = new TreeMap<>();
        SortedSet<Integer> present = new TreeSet<>();
        for (Seating seat : team.seats().values()) {
            names.put(seat.place(), seat.name());
            if (seat.isPresent()) {
                present.add(seat.place());
            }
        }
        return new ViewSource(team.durable(), team.nextVersion(), names, present, lesson.references(), lesson.routes());
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
