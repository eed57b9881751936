package nl.kostenbewust.desktop.host;

import java.util.List;
import java.util.function.Consumer;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.desktop.table.Address;

/** Opens the server of a class on this computer. */
public interface LessonHost {
    /** What can be played, the one to begin with first; never empty. */
    List<SoloHost.Offer> offers();

    /** The policies that can be switched on, in order of name. */
    List<Policy> policies();

    /**
     * Opens a lesson; one with this scenario and these policies that was not ended goes on where it was.
     *
     * @param teams how many teams, 1 to 60
     * @param policies the policies that are on; none of them may clash with another
     * @throws HostException when the port is taken or the folder cannot be written
     */
    OpenLesson open(SoloHost.Offer offer, int teams, List<Ref<Policy>> policies);

    /** A lesson that is open, until it is closed. */
    interface OpenLesson extends AutoCloseable {
        /** Where trainees join; several where this computer has several addresses. */
        List<Address> addresses();

        /** The code to join with. */
        String code();

        /** Tells, on another thread, who is in and how far they are: now and at every change. */
        void watch(Consumer<Attendance> watcher);

        /** Starts the game. */
        void start();

        /** Closes the month for all teams. */
        void closeMonth();

        /** Ends the lesson for good. */
        void end();

        /** Stops the server; the lesson can be opened again. */
        @Override
        void close();
    }

    /**
     * Who is in a lesson.
     *
     * @param title of the lesson
     * @param started whether the game has begun
     * @param rounds how many months it has
     * @param teams one by one
     */
    record Attendance(Text title, boolean started, int rounds, List<Team> teams) {}

    /**
     * A team.
     *
     * @param number from 1
     * @param month that it plays; 0: not begun
     * @param ended whether its last month has closed
     * @param members who is in it
     */
    record Team(int number, int month, boolean ended, List<Member> members) {}

    /**
     * A trainee.
     *
     * @param name as given
     * @param present whether they are connected
     * @param ready whether they are done for this month
     */
    record Member(String name, boolean present, boolean ready) {}
}
