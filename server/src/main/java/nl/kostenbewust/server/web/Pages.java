package nl.kostenbewust.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** The files of the pages, all from the class path. */
final class Pages {
    private static final String HERE = "/nl/kostenbewust/server/web/page";
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    /** Always asked for again, so that a new version of the server is never shown by old scripts. */
    private static final Map<String, String> FRESH = Map.of("Cache-Control", "no-cache");

    private Pages() {}

    static void serve(JavalinConfig config) {
        files(config, "/page", HERE);
        files(config, "/lib/lit-html", WEBJARS + "lit-html/" + version("org.webjars.npm/lit-html"));
        files(config, "/lib/open-sans", WEBJARS + "open-sans/" + version("org.webjars.bower/open-sans") + "/fonts");
        config.routes.get("/", ctx -> page(ctx, "console.html"));
        config.routes.get("/les/{code}", ctx -> page(ctx, "console.html"));
        config.routes.get("/scherm/{code}", ctx -> page(ctx, "screen.html"));
        config.routes.get("/beheer", ctx -> page(ctx, "operator.html"));
    }

    private static void files(JavalinConfig config, String path, String directory) {
        config.staticFiles.add(files -> {
            files.hostedPath = path;
            files.directory = directory;
            files.location = Location.CLASSPATH;
            files.headers = FRESH;
        });
    }

    private static void page(Context ctx, String name) {
        ctx.header("Cache-Control", "no-cache").html(text(name));
    }

    private static String text(String name) {
        try (InputStream file = Pages.class.getResourceAsStream(HERE + "/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A WebJar carries its version in its paths, and says which it is. */
    private static String version(String artifact) {
        Properties properties = new Properties();
        try (InputStream file = Pages.class.getResourceAsStream("/META-INF/maven/" + artifact + "/pom.properties")) {
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
