package nl.kostenbewust.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.wire.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that does not answer who looks for it has one door, the port of the game: none for administrators or debuggers. */
class OpenDoorsTest {
    private static final Path PROCESSES = Path.of("/proc");
    private static final String LISTENING = "0A";

    @TempDir
    Path folder;

    @Test
    @Fault({32, 50})
    void thereAreTwoDoorsAndTheyTellNothing() throws Exception {
        assumeThat(PROCESSES.resolve("self/net/tcp"))
                .as("where sockets can be counted")
                .exists();
        int port = ServerProcess.freePort();
        try (ServerProcess server = ServerProcess.start(folder, port, "--no-discovery")) {
            assertThat(listening(server.pid())).containsExactlyInAnyOrder(port, server.pagePort());
            for (String knock : List.of("GET /jmx HTTP/1.1\r\n\r\n", "JRMI\0\2K", "JDWP-Handshake")) {
                assertThat(answer(port, knock)).as(knock).doesNotContain("Exception", "\tat ", "java.", "HTTP");
                assertThat(answer(server.pagePort(), knock))
                        .as(knock)
                        .doesNotContain("Exception", "\tat ", "java.", "Jetty", "Javalin");
            }
        }
    }

    @Test
    @Fault({32, 50})
    void whoMayBeFoundHasOneSmallDoorMore() throws Exception {
        assumeThat(PROCESSES.resolve("self/net/tcp"))
                .as("where sockets can be counted")
                .exists();
        int port = ServerProcess.freePort();
        try (ServerProcess server = ServerProcess.start(folder, port)) {
            // Another server on this computer may have that door: then this one does without.
            assertThat(listening(server.pid())).contains(port).isSubsetOf(port, server.pagePort(), Call.PORT);
        }
    }

    /** What a stranger hears until the server hangs up. */
    private static String answer(int port, String knock) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(knock.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** The TCP ports on which this process listens, and the UDP ports that it has at all. */
    private static List<Integer> listening(long pid) throws IOException {
        Set<String> own = sockets(pid);
        List<Integer> ports = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
            Path file = PROCESSES.resolve(pid + "/net/" + table);
            for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
                String[] fields = line.strip().split("\\s+");
                boolean open = table.startsWith("udp") || fields[3].equals(LISTENING);
                if (open && own.contains("socket:[" + fields[9] + "]")) {
                    ports.add(Integer.parseInt(fields[1].substring(fields[1].lastIndexOf(':') + 1), 16));
                }
            }
        }
        return ports;
    }

    private static Set<String> sockets(long pid) throws IOException {
        try (Stream<Path> files = Files.list(PROCESSES.resolve(pid + "/fd"))) {
            return files.map(OpenDoorsTest::target).collect(Collectors.toSet());
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
