package nl.kostenbewust.server.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The server's process as the load run sees it. */
final class HallProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;

    /**
     * What the lecturer was told.
     *
     * @param at when, in nanoseconds
     * @param present how many were there
     */
    record Told(long at, int present) {}

    private final Path data;
    private final Process process;
    private final PrintWriter words;
    private final List<Told> rosters = new ArrayList<>();
    private final BlockingQueue<String[]> answers = new LinkedBlockingQueue<>();
    private final int port;
    private final String code;

    HallProcess(Load load, Cores cores) throws IOException {
        data = Files.createTempDirectory("kostenbewust-load");
        process = new ProcessBuilder(cores.forServer(command(load, data)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        words = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        Thread ear = new Thread(this::listen, "hall-ear");
        ear.setDaemon(true);
        ear.start();
        String[] open = answer();
        port = Integer.parseInt(open[1]);
        code = open[2];
    }

    private static List<String> command(Load load, Path data) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "nl.kostenbewust.server.Main",
                "serve",
                "--hall",
                "--data=" + data,
                "--scenario=" + load.scenario(),
                "--teams=" + load.teams(),
                "--seats=" + load.seats(),
                "--port=0",
                "--address=127.0.0.1");
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ");
                if (parts[0].equals("roster")) {
                    saw(new Told(Long.parseLong(parts[1]), Integer.parseInt(parts[2])));
                } else {
                    answers.add(parts);
                }
            }
        } catch (IOException ended) {
            answers.add(new String[0]);
        }
    }

    private synchronized void saw(Told roster) {
        rosters.add(roster);
        notifyAll();
    }

    private String[] answer() throws IOException {
        try {
            String[] answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null || answer.length < 3) {
                throw new IOException("De server van de meting antwoordt niet.");
            }
            return answer;
        } catch (InterruptedException hurry) {
            throw new IOException(hurry);
        }
    }

    int port() {
        return port;
    }

    String code() {
        return code;
    }

    void say(String word) {
        words.println(word);
    }

    /** Nanoseconds of the processor that the server has used since it started. */
    long processor() throws IOException {
        say("processor");
        return Long.parseLong(answer()[1]);
    }

    /** Bytes of its heap that are left after a collection. */
    long heap() throws IOException {
        say("heap");
        return Long.parseLong(answer()[1]);
    }

    /** When the lecturer was first told something after that moment. */
    synchronized long rosterAfter(long moment) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            for (int i = rosters.size() - 1; i >= 0 && rosters.get(i).at() > moment; i--) {
                if (i == 0 || rosters.get(i - 1).at() <= moment) {
                    return rosters.get(i).at();
                }
            }
            pause(end);
        }
    }

    /** Waits until the lecturer was told that so many are there. */
    synchronized void awaitPresent(int count) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (rosters.isEmpty() || rosters.get(rosters.size() - 1).present() != count) {
            pause(end);
        }
    }

    private void pause(long end) throws IOException {
        if (System.nanoTime() > end) {
            throw new IOException("De docent kreeg niets te zien.");
        }
        try {
            wait(100);
        } catch (InterruptedException hurry) {
            throw new IOException(hurry);
        }
    }

    @Override
    public void close() throws IOException {
        words.close();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
