package nl.kostenbewust.desktop;

import java.nio.file.Path;
import java.util.Optional;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.words.Language;

/**
 * What was asked for.
 *
 * @param join the lesson to join; absent: to play alone
 * @param terminal whether to play line by line even where a window can be opened
 * @param name to be shown to others; absent: none was given
 * @param data the folder for games and seats
 * @param language of the screen
 * @param measure whether to measure one start of the window and then end
 */
public record Launch(
        Optional<Lesson> join, boolean terminal, Optional<String> name, Path data, Language language, boolean measure) {
    /**
     * A lesson.
     *
     * @param address where it is held
     * @param code to join with
     * @param team the team wished for; absent: the server chooses
     */
    public record Lesson(Address address, String code, Optional<Integer> team) {}
}
