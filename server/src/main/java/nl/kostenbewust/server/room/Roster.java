package nl.kostenbewust.server.room;

import java.util.List;
import nl.kostenbewust.core.model.Text;

/**
 * Who is in a room and how far they are, for whoever leads the lesson.
 *
 * @param title of the lesson
 * @param code to join with
 * @param started whether the game has begun
 * @param ended whether the lesson is over
 * @param rounds how many months the lesson has
 * @param teams one by one
 */
public record Roster(Text title, String code, boolean started, boolean ended, int rounds, List<Team> teams) {
    /**
     * A team.
     *
     * @param number from 1
     * @param month that it plays; 0: not begun
     * @param ended whether its last month has closed
     * @param members who is in it
     */
    public record Team(int number, int month, boolean ended, List<Member> members) {}

    /**
     * A trainee.
     *
     * @param seat the stored seat
     * @param name as given
     * @param present whether they are connected
     * @param ready whether they are done for this month
     */
    public record Member(int seat, String name, boolean present, boolean ready) {}
}
