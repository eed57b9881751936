package nl.kostenbewust.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import nl.kostenbewust.desktop.host.EmbeddedLesson;
import nl.kostenbewust.desktop.host.SoloHost;

/** The rooms of the program, for tests that play in them. */
public final class Playing {
    private Playing() {}

    /** Real lines to a real server, and games alone by this host. */
    public static Rooms rooms(Function<Path, SoloHost> host) {
        return new Rooms(new LinkLines(), host, EmbeddedLesson::new, Optional.empty());
    }
}
