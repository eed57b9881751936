package nl.kostenbewust.server.web;

import io.javalin.http.Context;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.server.room.Room;

/** What a projector shows of a lesson that is open. It asks again by itself, so that nothing has to be kept for it. */
final class Screens {
    private static final long PATIENCE_SECONDS = 10;
    private static final Codec<ScreenView> VIEW = Codec.json(ScreenView.class, 1 << 20);
    private static final Codec<QrPicture> QR = Codec.json(QrPicture.class, 1 << 20);
    private static final Codec<Link> LINK = Codec.json(Link.class, 1_000);

    private final Site site;
    private final Keyring keys;
    private final BiConsumer<Context, String> guard;

    /** The secret of a link with which another device shows one lesson. */
    record Link(String code, String secret) {}

    /** The guard refuses whoever may not see the session that it is given. */
    Screens(Site site, Keyring keys, BiConsumer<Context, String> guard) {
        this.site = site;
        this.keys = keys;
        this.guard = guard;
    }

    void show(Context ctx) throws Exception {
        ConsoleView view = seen(ctx).console().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        boolean names = "ja".equals(ctx.queryParam("namen"));
        ctx.header("Cache-Control", "no-store")
                .contentType("application/json")
                .result(VIEW.write(ScreenView.of(view, names)));
    }

    void code(Context ctx) {
        QrPicture picture = QrPicture.of(seen(ctx).code(), site.addresses());
        ctx.header("Cache-Control", "no-store").contentType("application/json").result(QR.write(picture));
    }

    void link(Context ctx) {
        Room room = seen(ctx);
        String secret = keys.issue(Pass.SCREEN_LINK, room.session().id());
        ctx.contentType("application/json").result(LINK.write(new Link(room.code(), secret)));
    }

    /** The room, for whoever may see it; who may not, hears the same whether there is one or not. */
    private Room seen(Context ctx) {
        Room room = site.rooms().find(ctx.pathParam("code")).orElse(null);
        guard.accept(ctx, room == null ? "" : room.session().id());
        if (room == null) {
            throw Refused.noLesson();
        }
        return room;
    }
}
