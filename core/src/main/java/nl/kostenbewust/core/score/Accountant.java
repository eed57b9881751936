package nl.kostenbewust.core.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.play.Settlement;

/** The accountant, who draws some files at the end of a game and reads them aloud. Game design, section 10. */
public final class Accountant {
    /** How many files are drawn at most. */
    public static final int DRAWN = 3;

    private Accountant() {}

    /**
     * The files that are drawn, in the order in which they are read.
     *
     * @param courses of all households of the team
     * @param lot the number of a file; the lowest are drawn, of equals the first
     */
    public static List<Audit> draw(Collection<Course> courses, ToIntFunction<Audit> lot) {
        List<Audit> files = new ArrayList<>();
        for (Course course : courses) {
            for (Matter matter : course.story().matters()) {
                Settlement settlement = course.now().decisions().matters().get(matter.id());
                if (settlement != null) {
                    files.add(Audit.of(course.story().id(), matter.id(), settlement));
                }
            }
        }
        files.sort(Comparator.comparingInt(lot));
        return List.copyOf(files.subList(0, Math.min(DRAWN, files.size())));
    }
}
