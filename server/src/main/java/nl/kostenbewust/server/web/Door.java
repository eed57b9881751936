package nl.kostenbewust.server.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Optional;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.server.net.TokenBucket;
import nl.kostenbewust.server.store.PageKey;

/** Where a browser shows the secret of its link, once, and gets a cookie for it. */
final class Door {
    private static final int WRONG_AT_ONCE = 30;
    private static final double WRONG_PER_SECOND = 0.5;
    private static final Codec<Shown> SHOWN = Codec.json(Shown.class, 1_000);

    private final Keyring keys;
    private final TokenBucket wrong = new TokenBucket(WRONG_PER_SECOND, WRONG_AT_ONCE);

    /** What a browser shows. */
    record Shown(String secret) {}

    Door(Keyring keys) {
        this.keys = keys;
    }

    /** The right secret is let in whoever else is guessing; who guesses is slowed down. */
    void enter(Context ctx) {
        String secret = SHOWN.read(ctx.bodyAsBytes()).secret();
        Optional<PageKey> link = keys.find(secret);
        Optional<Pass> visit = link.flatMap(Pass::of).flatMap(Pass::visit);
        if (visit.isEmpty()) {
            throw isPatient() ? Refused.NO_LINK : Refused.TOO_OFTEN;
        }
        ctx.status(HttpStatus.NO_CONTENT);
        if (visit.get() == Pass.SCREEN && isLecturer(ctx)) {
            return;
        }
        if (Pass.LECTURER_ONCE.isOf(link.get())) {
            keys.forget(secret);
        }
        int seconds = (int) visit.get().life().orElseThrow().toSeconds();
        ctx.cookie(cookie(keys.issue(visit.get(), link.get().sessionId()), seconds));
    }

    /** Whoever leads lessons in this browser goes on doing so. */
    private boolean isLecturer(Context ctx) {
        return Optional.ofNullable(ctx.cookie(Gate.COOKIE))
                .flatMap(keys::find)
                .filter(Pass.LECTURER::isOf)
                .isPresent();
    }

    /** This browser is not known any more. */
    void leave(Context ctx) {
        Optional.ofNullable(ctx.cookie(Gate.COOKIE)).ifPresent(keys::forget);
        ctx.cookie(cookie("", 0));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private synchronized boolean isPatient() {
        return wrong.take(System.nanoTime());
    }

    /** Not marked Secure: there is no TLS on these pages, and a browser would drop it. */
    private static Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(Gate.COOKIE, value, "/", seconds);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        return cookie;
    }
}
