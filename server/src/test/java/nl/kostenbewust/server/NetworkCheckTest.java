package nl.kostenbewust.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A lecturer sees beforehand whether devices of the class can reach this computer. */
@Timeout(30)
class NetworkCheckTest {
    private static final Pattern PAGE = Pattern.compile("http://[^ ]+:(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("Zie je daar het getal (\\d{4})");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    private final PipedOutputStream typed = new PipedOutputStream();

    private CompletableFuture<Integer> runs(String... args) throws IOException {
        PipedInputStream in = new PipedInputStream(typed);
        return CompletableFuture.supplyAsync(() -> new ServerProgram(in, out, out).run(args));
    }

    private Matcher waitsFor(Pattern words) throws InterruptedException {
        while (true) {
            Matcher matcher = words.matcher(said());
            if (matcher.find()) {
                return matcher;
            }
            Thread.sleep(10);
        }
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theSameNumberStandsOnThePageAndOnTheScreen() throws Exception {
        CompletableFuture<Integer> check = runs("check-network", "--port", "0");
        String number = waitsFor(NUMBER).group(1);
        String port = waitsFor(PAGE).group(1);
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>" + number + "</h1>");
        waitsFor(Pattern.compile("Bereikt vanaf deze computer zelf"));

        typed.write('\n');
        typed.flush();
        assertThat(check.join()).as("nobody came from another device").isEqualTo(ServerProgram.FAILURE);
        assertThat(said()).contains("Er kwam niemand van een ander apparaat").contains("firewall");
    }

    @Test
    void aPortThatIsTakenIsSaidInASentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            int exit = runs("check-network", "--port", Integer.toString(taken.getLocalPort()))
                    .join();
            assertThat(exit).isEqualTo(ServerProgram.FAILURE);
            assertThat(said()).contains("Poort " + taken.getLocalPort() + " is op deze computer al in gebruik.");
        }
    }
}
