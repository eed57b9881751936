package nl.kostenbewust.desktop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kostenbewust.desktop.table.Address;

/** The server of a class in a process of its own, started as its jar would be, steered by typed words. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final Writer in;
    private final int port;
    private final String page;
    private final String code;

    private ServerProcess(Process process, int port) throws IOException {
        this.process = process;
        this.port = port;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        this.page = awaits("Pagina van de docent: ");
        this.code = awaits("Code van de les: ");
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static ServerProcess start(Path data, int port, String... more) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "nl.kostenbewust.server.Main",
                "serve",
                "--scenario",
                "eerste-les",
                "--web-port",
                "0",
                "--no-browser",
                "--address",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new ServerProcess(process, port);
    }

    /** The rest of the first line from now on that begins so. */
    String awaits(String beginning) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
            said.append(line).append('\n');
        }
        throw new IOException("the server ended without saying " + beginning + "; it said:\n" + said);
    }

    void types(String word) throws IOException {
        in.write(word + "\n");
        in.flush();
    }

    /** The port of the lecturer's page. */
    int pagePort() {
        return URI.create(page).getPort();
    }

    Address address() {
        return new Address("127.0.0.1", port);
    }

    String code() {
        return code;
    }

    long pid() {
        return process.pid();
    }

    /** As when the power fails. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
