package nl.kostenbewust.server.net;

import com.esotericsoftware.kryonet.Server;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only thread that touches KryoNet. An exception costs one turn; an error of the virtual machine ends the thread, closes the
 * port and leaves the rest to the watchdog, because a server that is deaf but keeps its port is the worst outcome.
 */
final class SelectorLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(SelectorLoop.class);
    private static final int TURN_MILLIS = 5;
    private static final int MOST_FAILURES_IN_A_ROW = 50;
    private static final long TURNS_BETWEEN_REPORTS = 500;

    private final Server server;
    private final Clients clients;
    private final Ears ears;
    private final Queue<Runnable> errands = new ConcurrentLinkedQueue<>();
    private final AtomicLong turns = new AtomicLong();
    private volatile boolean stopping;
    private int failures;
    private long quietUntil;

    SelectorLoop(Server server, Clients clients, Ears ears) {
        this.ears = ears;
        this.server = server;
        this.clients = clients;
    }

    @Override
    public void run() {
        try {
            while (!stopping && !clients.areDone() && failures < MOST_FAILURES_IN_A_ROW) {
                guardedTurn();
                turns.incrementAndGet();
            }
        } finally {
            dispose();
        }
    }

    private void guardedTurn() {
        try {
            if (ears.hear(clients.areCalled() ? 0 : TURN_MILLIS)) {
                server.update(0);
            }
            for (Runnable errand = errands.poll(); errand != null; errand = errands.poll()) {
                errand.run();
            }
            clients.answer();
            clients.turn();
            failures = 0;
        } catch (VirtualMachineError fatal) {
            LOG.error("De netwerkdraad stopt.", fatal);
            throw fatal;
        } catch (IOException | RuntimeException | Error failure) {
            failures++;
            report(failure);
        }
    }

    private void report(Throwable failure) {
        if (turns.get() >= quietUntil) {
            LOG.error("Onverwachte fout in de netwerkdraad; hij gaat door.", failure);
            quietUntil = turns.get() + TURNS_BETWEEN_REPORTS;
        }
    }

    private void dispose() {
        server.close();
        try {
            server.dispose();
        } catch (IOException ignored) {
            LOG.debug("Selector niet netjes gesloten.", ignored);
        }
    }

    /** Runs the errand on the selector thread, soon. */
    void post(Runnable errand) {
        errands.add(errand);
        ears.wake();
    }

    /** Ends the loop after its present turn. */
    void stop() {
        stopping = true;
    }

    /** Returns how many turns were made; a number that stands still means a hanging thread. */
    long turns() {
        return turns.get();
    }
}
