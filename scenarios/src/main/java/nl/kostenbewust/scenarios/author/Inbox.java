package nl.kostenbewust.scenarios.author;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Typed lines and saved files, in the order in which they came. Its threads end with the program. */
final class Inbox {
    private static final long LOOK_EVERY_MS = 200;

    private final BlockingQueue<Told> queue = new LinkedBlockingQueue<>();

    /** Takes lines from {@code in}, and looks at these files; none: nothing is watched. */
    static Inbox of(Reader in, List<Path> watched) {
        Inbox inbox = new Inbox();
        start("regels", () -> inbox.read(new BufferedReader(in)));
        if (!watched.isEmpty()) {
            String first = stamp(watched);
            start("bestanden", () -> inbox.watch(watched, first));
        }
        return inbox;
    }

    /** Waits for the next thing. */
    Told next() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Told.End();
        }
    }

    private void read(BufferedReader in) {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                queue.add(new Told.Line(line.strip()));
            }
        } catch (IOException e) {
            // a terminal that is gone says no more
        }
        queue.add(new Told.End());
    }

    /** Looks instead of listening: editors save by renaming, and network drives send no word of it. */
    private void watch(List<Path> files, String first) {
        String last = first;
        while (true) {
            try {
                Thread.sleep(LOOK_EVERY_MS);
            } catch (InterruptedException e) {
                return;
            }
            String now = stamp(files);
            if (!now.equals(last)) {
                queue.add(new Told.Saved());
            }
            last = now;
        }
    }

    private static String stamp(List<Path> files) {
        StringBuilder stamp = new StringBuilder();
        for (Path file : files) {
            try {
                stamp.append(Files.getLastModifiedTime(file)).append(' ').append(Files.size(file));
            } catch (IOException e) {
                stamp.append("weg"); // between the two halves of a save
            }
            stamp.append('|');
        }
        return stamp.toString();
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
