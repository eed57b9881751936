package nl.kostenbewust.desktop.link;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Remembers what a link reported, and gives it the executor to do so. */
final class Ear implements LinkListener, AutoCloseable {
    /** One report: "connected", "lost" or "closed", with the reason if there is one. */
    record Report(String what, Ending why) {}

    final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final BlockingQueue<Report> reports = new LinkedBlockingQueue<>();
    private final BlockingQueue<byte[]> messages = new LinkedBlockingQueue<>();

    Report nextReport() throws InterruptedException {
        Report report = reports.poll(8, TimeUnit.SECONDS);
        return report == null ? new Report("nothing", null) : report;
    }

    byte[] nextMessage() throws InterruptedException {
        return messages.poll(8, TimeUnit.SECONDS);
    }

    @Override
    public void connected() {
        reports.add(new Report("connected", null));
    }

    @Override
    public void received(byte[] message) {
        messages.add(message);
    }

    @Override
    public void lost(Ending why, Duration retryIn) {
        reports.add(new Report("lost", why));
    }

    @Override
    public void closed(Ending why) {
        reports.add(new Report("closed", why));
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
