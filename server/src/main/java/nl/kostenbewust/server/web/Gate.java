package nl.kostenbewust.server.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.server.store.PageKey;

/** What every request must pass, and what every answer carries. */
final class Gate {
    /** The cookie that a browser is known by. */
    static final String COOKIE = "kostenbewust";

    /** Scripts, styles and all else come from this server only; nothing that stands in a page itself is run. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
                    + " require-trusted-types-for 'script'; trusted-types lit-html",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private final Neighbours neighbours;
    private final Keyring keys;

    Gate(Neighbours neighbours, Keyring keys) {
        this.neighbours = neighbours;
        this.keys = keys;
    }

    /** Any request: refused unless it names this server, and comes from its own pages. */
    void pass(Context ctx) {
        HEADERS.forEach(ctx::header);
        boolean reading = ctx.method() == HandlerType.GET || ctx.method() == HandlerType.HEAD;
        String origin = ctx.header("Origin");
        // Browsers leave the Origin out of a plain GET; whatever changes something must say where it comes from.
        boolean ours = origin == null ? reading : neighbours.include(origin);
        if (!neighbours.areAskedBy(ctx.header("Host")) || !ours) {
            throw Refused.FOREIGN;
        }
    }

    /** The upgrade to a WebSocket: as any request, but it must say where it comes from, and only somebody known is let in. */
    void passUpgrade(Context ctx) {
        pass(ctx);
        if (!neighbours.include(ctx.header("Origin"))) {
            throw Refused.FOREIGN;
        }
        lecturer(ctx);
    }

    /** The key of whoever leads lessons; refuses everybody else. */
    PageKey lecturer(Context ctx) {
        return visitor(ctx).filter(Pass.LECTURER::isOf).orElseThrow(() -> Refused.UNKNOWN);
    }

    /** Refuses whoever may not see this session on a projector. */
    void screen(Context ctx, String sessionId) {
        boolean may = visitor(ctx)
                .filter(key -> Pass.LECTURER.isOf(key)
                        || (Pass.SCREEN.isOf(key) && key.sessionId().equals(sessionId)))
                .isPresent();
        if (!may) {
            throw Refused.UNKNOWN;
        }
    }

    private Optional<PageKey> visitor(Context ctx) {
        return Optional.ofNullable(ctx.cookie(COOKIE)).flatMap(keys::find);
    }
}
