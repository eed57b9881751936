package nl.kostenbewust.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import nl.kostenbewust.desktop.host.LessonHost;
import nl.kostenbewust.desktop.host.SoloHost;
import nl.kostenbewust.desktop.table.Lines;

/**
 * The rooms of the program, put together.
 *
 * @param lines how to reach a server
 * @param host how to play alone, with games kept in that folder
 * @param lessons how to open a lesson, with lessons kept in that folder
 * @param window how to open a window; absent: there is no screen
 */
public record Rooms(
        Lines lines, Function<Path, SoloHost> host, Function<Path, LessonHost> lessons, Optional<Window> window) {}
