package nl.kostenbewust.core.protocol;

import java.util.List;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.view.ColleagueView;

/**
 * Who is there, before the lesson starts.
 *
 * @param title of the lesson
 * @param intro what it is about
 * @param code to join with
 * @param teams the teams
 * @param team one's own team
 * @param seat one's own seat
 */
public record LobbyView(Text title, Text intro, String code, List<TeamView> teams, int team, int seat) {
    /**
     * A team.
     *
     * @param number from 1
     * @param members who is in it
     */
    public record TeamView(int number, List<ColleagueView> members) {}
}
