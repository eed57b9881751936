package nl.kostenbewust.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server, as a process, started without a word about a lesson. */
class LinkOnTheConsoleTest {
    private static final String LINK = "Jouw link: ";

    @TempDir
    Path data;

    private final List<String> said = new ArrayList<>();

    private Process serve(int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--no-browser",
                        "--no-discovery",
                        "--address",
                        "127.0.0.1",
                        "--port",
                        "0",
                        "--web-port",
                        Integer.toString(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .start();
    }

    private URI link(Process server) throws IOException {
        BufferedReader out = server.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            if (line.startsWith(LINK)) {
                return URI.create(line.substring(LINK.length()));
            }
        }
        throw new IOException("the server said only " + said);
    }

    private void rest(Process server) throws InterruptedException {
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
        server.inputReader().lines().forEach(said::add);
    }

    private static HttpResponse<String> ask(URI link, HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        request.header("Origin", "http://" + link.getAuthority())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String enter(URI link) throws Exception {
        HttpResponse<String> in = ask(
                link,
                HttpRequest.newBuilder(link.resolve("/api/in"))
                        .POST(HttpRequest.BodyPublishers.ofString("\"" + link.getFragment() + "\"")));
        assertThat(in.statusCode()).isEqualTo(204);
        return in.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    private static String lessons(URI link, String cookie) throws Exception {
        HttpResponse<String> answer =
                ask(link, HttpRequest.newBuilder(link.resolve("/api/lessen")).header("Cookie", cookie));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    @Fault({1, 48})
    void theSameLinkAndBrowserLeadTheSameLessonsAfterAKillAndNoSecretIsWrittenTwice() throws Exception {
        Process first = serve(0);
        URI link = link(first);
        String cookie = enter(link);
        String wish = "{\"scenario\":\"eerste-les\",\"teams\":2,\"seats\":6,\"policies\":[],\"seconds\":300}";
        String opened = ask(
                        link,
                        HttpRequest.newBuilder(link.resolve("/api/lessen"))
                                .header("Cookie", cookie)
                                .POST(HttpRequest.BodyPublishers.ofString(wish)))
                .body();
        String code = opened.replaceAll(".*\"code\":\"(\\w+)\".*", "$1");
        first.toHandle().destroyForcibly();
        rest(first);

        Process second = serve(link.getPort());
        try {
            URI newer = link(second);
            assertThat(newer.getFragment()).isNotEqualTo(link.getFragment());
            assertThat(lessons(link, cookie)).contains("\"code\":\"" + code + "\"");
            assertThat(lessons(link, enter(link))).contains(code);
            ask(link, HttpRequest.newBuilder(link.resolve("/" + link.getFragment())));
            second.outputWriter().append("wie\nstop\n").flush();
            rest(second);
            assertThat(second.exitValue()).isZero();
        } finally {
            second.toHandle().destroyForcibly();
        }
        assertThat(said).filteredOn(line -> line.contains(link.getFragment())).hasSize(1);
        assertThat(said).noneMatch(line -> line.contains(cookie.substring(cookie.indexOf('=') + 1)));
    }
}
