package nl.kostenbewust.desktop.link;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import nl.kostenbewust.server.wire.KryoNetLog;

/**
 * The client's lasting tie to one server. The first connection either works or ends the link with a reason; after that a lost
 * connection is made again by itself, for as long as it takes, unless the server says not to return. All methods may be called
 * from any thread; all threads of a link are daemons.
 */
public final class Link implements AutoCloseable {
    private final LinkDesk desk;

    private Link(LinkDesk desk) {
        this.desk = desk;
    }

    /** Starts to connect, with the waiting times as shipped; see {@link #open(Target, LinkListener, Executor, Patience, DoubleSupplier)}. */
    public static Link open(Target target, LinkListener listener, Executor executor) {
        DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();
        return open(target, listener, executor, Patience.standard(), random);
    }

    /**
     * Starts to connect and returns at once.
     *
     * @param executor runs the listener; it must run tasks one at a time and in order, and not in the calling thread
     * @param jitter numbers from 0 (inclusive) to 1 that spread the reconnections of a class
     */
    public static Link open(
            Target target, LinkListener listener, Executor executor, Patience patience, DoubleSupplier jitter) {
        KryoNetLog.silence();
        Link link = new Link(new LinkDesk(target, listener, executor, patience, new Backoff(patience, jitter)));
        link.desk.start();
        return link;
    }

    /** Returns where the link stands now. */
    public LinkState state() {
        return desk.state();
    }

    /**
     * Queues a message for the server. Possible from the moment that the listener hears of the connection, so that a login can
     * always go first. What is on its way when the connection is lost may or may not have arrived.
     *
     * @return false when there is no connection or too much is waiting, and then nothing is sent
     */
    public boolean send(byte[] message) {
        return desk.send(message);
    }

    /** Sends what waits, says goodbye and ends the link; waits for that at most little over the linger time. */
    @Override
    public void close() {
        desk.close();
    }
}
