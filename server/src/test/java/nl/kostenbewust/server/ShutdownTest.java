package nl.kostenbewust.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server, as a process, is told to stop: it says so, keeps all, and is gone within five seconds (faults 12). */
class ShutdownTest {
    @TempDir
    Path data;

    private record Serving(Process process, BufferedReader out, int port, String code, String address, String secret)
            implements AutoCloseable {
        static Serving start(Path data, int port) throws IOException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "serve",
                            "--scenario",
                            "eerste-les",
                            "--web-port",
                            "0",
                            "--no-browser",
                            "--no-discovery",
                            "--address",
                            "127.0.0.1",
                            "--port",
                            Integer.toString(port),
                            "--data",
                            data.toString())
                    .redirectErrorStream(true)
                    .start();
            BufferedReader out = process.inputReader();
            String code = after("Code van de les: ", out);
            String address = after("Adres: ", out);
            return new Serving(
                    process,
                    out,
                    port,
                    code,
                    address,
                    after("Geheim om de les vanaf een ander apparaat te leiden: ", out));
        }

        private static String after(String beginning, BufferedReader out) throws IOException {
            List<String> said = new ArrayList<>();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (line.startsWith(beginning)) {
                    return line.substring(beginning.length());
                }
            }
            throw new IOException("the server said only " + said);
        }

        /** How long it takes to be gone. */
        Duration gone() throws InterruptedException {
            long start = System.nanoTime();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("gone").isTrue();
            return Duration.ofNanos(System.nanoTime() - start);
        }

        @Override
        public void close() {
            process.toHandle().destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    @Fault(12)
    void aServerThatIsTerminatedSaysSoAndIsGoneInTime() throws Exception {
        int port = freePort();
        String token;
        String code;
        String secret;
        try (Serving serving = Serving.start(data, port)) {
            code = serving.code();
            assertThat(serving.address()).as("no other than it listens on").isEqualTo("127.0.0.1:" + port);
            secret = serving.secret();
            List<OverTheNet> thirty = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                thirty.add(new OverTheNet(port).says(OverTheNet.hello(code, "T" + i, Optional.empty())));
            }
            token = thirty.get(0).hears(ServerMessage.Welcome.class).token();
            serving.process().destroy();
            assertThat(serving.gone()).isLessThan(Duration.ofSeconds(5));
            for (OverTheNet one : thirty) {
                assertThat(one.farewell()).isEqualTo(Farewell.CLOSING_DOWN.code());
                one.close();
            }
        }
        try (Serving again = Serving.start(data, port);
                OverTheNet back = new OverTheNet(port)) {
            assertThat(again.code()).isEqualTo(code);
            assertThat(again.secret()).as("only as newly issued").isNotEqualTo(secret);
            assertThat(back.says(OverTheNet.hello(code, "", Optional.of(token)))
                            .hears(ServerMessage.Welcome.class)
                            .token())
                    .isEqualTo(token);
        }
    }

    @Test
    void theWordStopStopsItWithoutAFault() throws Exception {
        try (Serving serving = Serving.start(data, freePort())) {
            Writer in = serving.process().outputWriter();
            in.write("pauze\nwie\nstop\n");
            in.flush();
            assertThat(serving.gone()).isLessThan(Duration.ofSeconds(5));
            assertThat(serving.process().exitValue()).isZero();
            assertThat(serving.out().lines()).contains("Gedaan.", "De les is gepauzeerd. Typ verder om door te gaan.");
        }
    }
}
