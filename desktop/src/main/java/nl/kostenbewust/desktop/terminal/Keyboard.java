package nl.kostenbewust.desktop.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Lines as they are typed, in UTF-8, read on a thread of its own so that news can be told while nobody types. */
final class Keyboard {
    // Enough for every script; a longer one waits in the pipe.
    private static final int AHEAD = 1000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(AHEAD);
    private final Attention attention;
    private volatile boolean ended;

    Keyboard(InputStream in, Attention attention) {
        this.attention = attention;
        Thread reader = new Thread(() -> readAll(in), "keyboard");
        reader.setDaemon(true);
        reader.start();
    }

    /** The next line, if one was typed. */
    Optional<String> poll() {
        return Optional.ofNullable(lines.poll());
    }

    /** Whether no further line will come. */
    boolean isEnded() {
        return ended && lines.isEmpty();
    }

    private void readAll(InputStream in) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.put(line.replace(BYTE_ORDER_MARK, ""));
                attention.ring();
            }
        } catch (IOException unreadable) {
            // A keyboard that broke is a keyboard on which nobody types any more.
            ended = true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            ended = true;
            attention.ring();
        }
    }
}
