package nl.kostenbewust.server.web;

import java.time.Duration;
import java.util.Optional;
import nl.kostenbewust.server.store.PageKey;

/** What a key to the pages is for, and for how long. A link is shown in exchange for a cookie. */
enum Pass {
    /** A link for whoever leads the lessons of this server. */
    LECTURER_LINK(Optional.empty()),
    /** Such a link for the browser that the server opens itself: others may see with what it is started, so it works once. */
    LECTURER_ONCE(Optional.of(Duration.ofMinutes(10))),
    /** The browser of somebody who had such a link. */
    LECTURER(Optional.of(Duration.ofDays(30))),
    /** A link for a projector elsewhere, which shows one lesson and can change nothing. */
    SCREEN_LINK(Optional.of(Duration.ofDays(1))),
    /** The browser of such a projector. */
    SCREEN(Optional.of(Duration.ofDays(1)));

    private final Optional<Duration> life;

    Pass(Optional<Duration> life) {
        this.life = life;
    }

    /** How long it is good for; empty: until it is forgotten. */
    Optional<Duration> life() {
        return life;
    }

    /** What a browser becomes that shows such a link; empty: this is no link. */
    Optional<Pass> visit() {
        return switch (this) {
            case LECTURER_LINK, LECTURER_ONCE -> Optional.of(LECTURER);
            case SCREEN_LINK -> Optional.of(SCREEN);
            case LECTURER, SCREEN -> Optional.empty();
        };
    }

    boolean isOf(PageKey key) {
        return name().equals(key.role());
    }

    /** What this key is for; empty: another version of the game made it. */
    static Optional<Pass> of(PageKey key) {
        for (Pass pass : values()) {
            if (pass.isOf(key)) {
                return Optional.of(pass);
            }
        }
        return Optional.empty();
    }
}
