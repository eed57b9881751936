package nl.kostenbewust.server.web;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.core.protocol.PollView;

/**
 * A lesson as everybody in the room may see it: nothing of a household, and no names unless they were asked for.
 *
 * @param title of the lesson
 * @param code to join with
 * @param phase how far it is
 * @param rounds how many months it has
 * @param teams one by one
 * @param poll what the class is asked now, with the answers only once they are revealed; absent: nothing
 * @param answered how many answered it
 * @param of how many are there to answer it
 */
record ScreenView(
        Text title,
        String code,
        ConsoleView.Phase phase,
        int rounds,
        List<Team> teams,
        Optional<PollView> poll,
        int answered,
        int of) {
    /**
     * A team.
     *
     * @param number from 1
     * @param month that it plays; 0: not begun
     * @param ended whether its last month has closed
     * @param secondsLeft of this month, where there is a timer
     * @param triangle the mean over its households; absent: not begun
     * @param members how many there are
     * @param ready how many of them are done for this month
     * @param names of its members; empty: not shown
     */
    record Team(
            int number,
            int month,
            boolean ended,
            Optional<Integer> secondsLeft,
            Optional<ConsoleView.Corners> triangle,
            int members,
            int ready,
            List<String> names) {}

    static ScreenView of(ConsoleView view, boolean names) {
        return new ScreenView(
                view.title(),
                view.code(),
                view.phase(),
                view.rounds(),
                view.teams().stream().map(row -> team(row, names)).toList(),
                view.poll().map(PollView.Tally::view),
                view.poll().map(PollView.Tally::answered).orElse(0),
                view.poll().map(PollView.Tally::of).orElse(0));
    }

    private static Team team(ConsoleView.TeamRow row, boolean names) {
        List<ConsoleView.SeatRow> members = row.seats().stream()
                .filter(seat -> seat.trainee().isPresent() && seat.presence() != ConsoleView.Presence.REMOVED)
                .toList();
        return new Team(
                row.number(),
                row.month(),
                row.ended(),
                row.secondsLeft(),
                row.triangle(),
                members.size(),
                (int) members.stream().filter(ConsoleView.SeatRow::ready).count(),
                names ? members.stream().map(ConsoleView.SeatRow::name).toList() : List.of());
    }
}
