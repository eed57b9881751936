package nl.kostenbewust.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.codec.CodecException;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.server.store.StorageException;

/** A request that is not answered, with a sentence for whoever asked. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Codec<Text> TEXT = Codec.json(Text.class, 10_000);

    static final Refused FOREIGN = new Refused(
            HttpStatus.FORBIDDEN,
            Text.of(
                    "Dit kan alleen vanaf de pagina van de docent zelf, op een adres dat de server toonde.",
                    "This works only from the lecturer's own page, at an address that the server printed."));
    static final Refused UNKNOWN = new Refused(
            HttpStatus.UNAUTHORIZED,
            Text.of(
                    "Open de link die de server toonde toen hij startte.",
                    "Open the link that the server printed when it started."));
    static final Refused NO_LINK = new Refused(
            HttpStatus.UNAUTHORIZED,
            Text.of(
                    "Deze link geldt niet (meer). Kijk op het scherm van de server naar de nieuwste.",
                    "This link does not work (any more). Look for the newest one on the server's screen."));
    static final Refused TOO_OFTEN = new Refused(
            HttpStatus.TOO_MANY_REQUESTS,
            Text.of("Dat was te vaak verkeerd. Wacht even.", "That was wrong too often. Wait a moment."));

    private final HttpStatus status;
    private final transient Text text;

    Refused(HttpStatus status, Text text) {
        super(text.nl(), null, false, false);
        this.status = status;
        this.text = text;
    }

    /** There is no such lesson, or it cannot be opened. */
    static Refused noLesson() {
        return new Refused(
                HttpStatus.NOT_FOUND,
                Text.of("Deze les is er niet, of staat niet open.", "This lesson is not here, or is not open."));
    }

    /** What was asked cannot be. */
    static Refused wrong(Text why) {
        return new Refused(HttpStatus.BAD_REQUEST, why);
    }

    void answer(Context ctx) {
        answer(ctx, status, text);
    }

    static void unreadable(CodecException garbage, Context ctx) {
        answer(
                ctx,
                HttpStatus.BAD_REQUEST,
                Text.of(
                        "Dit bericht is niet te lezen. Laad de pagina opnieuw.",
                        "This cannot be read. Reload the page."));
    }

    static void noSuchPage(NotFoundResponse missing, Context ctx) {
        ctx.status(HttpStatus.NOT_FOUND)
                .contentType("text/plain;charset=utf-8")
                .result("Deze pagina bestaat niet. Ga terug naar de lessen.");
    }

    static void notKept(StorageException failed, Context ctx) {
        answer(ctx, HttpStatus.SERVICE_UNAVAILABLE, Text.nl(failed.getMessage()));
    }

    private static void answer(Context ctx, HttpStatus status, Text text) {
        ctx.status(status).contentType("application/json").result(new String(TEXT.write(text), StandardCharsets.UTF_8));
    }
}
