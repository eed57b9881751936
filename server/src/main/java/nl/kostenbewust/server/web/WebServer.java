package nl.kostenbewust.server.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.kostenbewust.core.codec.CodecException;
import nl.kostenbewust.server.store.StorageException;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves the pages of whoever leads lessons. */
public final class WebServer implements AutoCloseable {
    private static final int MOST_THREADS = 32;
    private static final int FEWEST_THREADS = 4;
    private static final long LARGEST_REQUEST = 64 << 10;

    private final Javalin javalin;
    private final InetSocketAddress where;
    private final Line line;
    /** The port is known only when it is listened on: who is earlier waits. */
    private final CompletableFuture<Gate> gate = new CompletableFuture<>();

    private WebServer(InetSocketAddress where, Keyring keys, Site site) {
        this.where = where;
        this.line = new Line(site);
        this.javalin = Javalin.create(config -> configure(config, keys, site));
    }

    /**
     * Serves from now on.
     *
     * @param where the interface and port; port 0: any free one
     * @throws IOException with a sentence for the user, when the port is taken
     */
    public static WebServer open(InetSocketAddress where, Keyring keys, Site site) throws IOException {
        WebServer server = new WebServer(where, keys, site);
        try {
            server.javalin.start();
        } catch (RuntimeException failed) {
            server.javalin.stop();
            throw new IOException(complaint(where, failed), failed);
        }
        Neighbours neighbours = Neighbours.of(new InetSocketAddress(where.getAddress(), server.port()));
        server.gate.complete(new Gate(neighbours, keys));
        return server;
    }

    private static String complaint(InetSocketAddress where, Throwable failed) {
        boolean busy = Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(BindException.class::isInstance);
        return busy
                ? "Poort " + where.getPort()
                        + " voor de pagina van de docent is al in gebruik, of het adres is niet van"
                        + " deze computer. Sluit het andere programma of kies een andere poort met --web-port."
                : "De pagina van de docent kon niet worden geopend: " + failed.getMessage();
    }

    private void configure(JavalinConfig config, Keyring keys, Site site) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.host = where.getHostString();
        config.jetty.port = where.getPort();
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
        threads.setName("web");
        threads.setDaemon(true);
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.http.generateEtags = true;
        config.routes.before(ctx -> gate.join().pass(ctx));
        config.routes.wsBeforeUpgrade(ctx -> gate.join().passUpgrade(ctx));
        Door door = new Door(keys);
        config.routes.post("/api/in", door::enter);
        config.routes.post("/api/uit", door::leave);
        config.routes.ws("/lijn", line::serve);
        config.routes.exception(Refused.class, Refused::answer);
        config.routes.exception(CodecException.class, Refused::unreadable);
        config.routes.exception(StorageException.class, Refused::notKept);
        config.routes.exception(NotFoundResponse.class, Refused::noSuchPage);
        config.routes.get("/api/woorden/{language}", Words::serve);
        Pages.serve(config);
        LessonShelf shelf = new LessonShelf(site);
        Screens screens = new Screens(site, keys, (ctx, session) -> gate.join().screen(ctx, session));
        config.routes.get("/api/scherm/{code}", screens::show);
        config.routes.get("/api/scherm/{code}/qr", screens::code);
        lecturers(config, HandlerType.POST, "/api/scherm/{code}", screens::link);
        Operator operator = new Operator(site, line::count);
        lecturers(config, HandlerType.GET, "/api/beheer", operator::show);
        lecturers(config, HandlerType.GET, "/api/keuzes", shelf::choices);
        lecturers(config, HandlerType.GET, "/api/lessen", shelf::list);
        lecturers(config, HandlerType.POST, "/api/lessen", shelf::open);
    }

    /** Only for whoever leads lessons. */
    private void lecturers(JavalinConfig config, HandlerType method, String path, Handler handler) {
        config.routes.addHttpHandler(method, path, ctx -> {
            gate.join().lecturer(ctx);
            ctx.header("Cache-Control", "no-store");
            handler.handle(ctx);
        });
    }

    /** The port that is listened on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        line.close();
        javalin.stop();
    }
}
