package nl.kostenbewust.desktop.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.kostenbewust.desktop.terminal.page.Page;

/** Prints pages and asks for lines, on one thread; while it waits, news is told. */
final class Console {
    private static final Duration LONG = Duration.ofHours(1);

    private final Attention attention = new Attention();
    private final Keyboard keyboard;
    private final PrintStream out;
    private final boolean echo;
    private News news = () -> {};
    private boolean fresh = true;
    private boolean asking;
    private boolean heard;

    /** Tells what has happened since the last time. */
    @FunctionalInterface
    interface News {
        /** Tells it; leaves when there is nobody left to talk to. */
        void tell() throws Leaving;
    }

    /** With {@code echo}, lines are shown as they are taken, because no terminal does so. */
    Console(InputStream in, PrintStream out, boolean echo) {
        this.keyboard = new Keyboard(in, attention);
        this.out = out;
        this.echo = echo;
    }

    /** Tells this news from now on, whenever something happens. */
    void tell(News from) {
        news = from;
    }

    /** To be rung when there may be news. */
    Attention attention() {
        return attention;
    }

    /** Whether anything was typed so far. */
    boolean hasHeard() {
        return heard;
    }

    void print(Page page) {
        if (page.isEmpty()) {
            return;
        }
        if (asking) {
            out.print("\n");
            asking = false;
        }
        out.print(fresh ? page.text().stripLeading() : page.text());
        out.flush();
        fresh = false;
    }

    void say(String line) {
        print(new Page().line(line));
    }

    /** Asks for a line and waits for it; news is told meanwhile. */
    String ask(String prompt) throws Leaving {
        while (true) {
            long seen = attention.rings();
            news.tell();
            Optional<String> line = keyboard.poll();
            prompt(prompt);
            if (line.isPresent()) {
                return typed(line.get());
            }
            if (keyboard.isEnded()) {
                throw new Leaving(Leaving.Why.END_OF_INPUT);
            }
            attention.await(seen, LONG);
        }
    }

    private String typed(String line) {
        asking = false;
        heard = true;
        if (echo) {
            out.print(line.strip() + "\n");
            out.flush();
        }
        return line.strip();
    }

    private void prompt(String prompt) {
        if (!asking) {
            out.print(prompt);
            out.flush();
            asking = true;
        }
    }

    /** Waits until it holds, or the time is up; tells which. News is not told, and what is typed stays waiting. */
    boolean await(BooleanSupplier condition, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            long seen = attention.rings();
            if (condition.getAsBoolean()) {
                return true;
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            attention.await(seen, Duration.ofNanos(left));
        }
    }
}
