package nl.kostenbewust.desktop.link;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.kostenbewust.server.wire.Farewell;

/** Decides for a link what follows on what. Everything but the volatile fields is touched by one thread. */
final class LinkDesk implements SessionEvents {
    private static final long CLOSING_SLACK_MILLIS = 300;
    private static final long EXPIRY_SLACK_MILLIS = 200;

    private final Target target;
    private final LinkListener listener;
    private final Executor executor;
    private final Patience patience;
    private final Backoff backoff;
    private final ScheduledThreadPoolExecutor thread;
    private volatile LinkState state = LinkState.CONNECTING;
    private volatile Session open;
    private Session session;
    private boolean closing;
    private boolean everConnected;
    private long greetedAt;

    LinkDesk(Target target, LinkListener listener, Executor executor, Patience patience, Backoff backoff) {
        this.target = target;
        this.listener = listener;
        this.executor = executor;
        this.patience = patience;
        this.backoff = backoff;
        thread = new ScheduledThreadPoolExecutor(1, body -> {
            Thread made = new Thread(body, "link-desk");
            made.setDaemon(true);
            return made;
        });
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    void start() {
        later(this::begin, Duration.ZERO);
    }

    LinkState state() {
        return state;
    }

    boolean send(byte[] message) {
        if (message.length > patience.maxOutbound()) {
            throw new IllegalArgumentException(
                    "message of " + message.length + " bytes, at most " + patience.maxOutbound());
        }
        Session present = open;
        return present != null && present.send(message);
    }

    void close() {
        later(this::beginToClose, Duration.ZERO);
        try {
            thread.awaitTermination(patience.linger().toMillis() + CLOSING_SLACK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin() {
        if (closing) {
            return;
        }
        Session begun;
        try {
            begun = new Session(target, patience, this);
        } catch (RuntimeException noSelector) {
            conclude(new Ending.NotConnected(Failure.UNREACHABLE));
            return;
        }
        session = begun;
        begun.start();
        // A little later than dialling itself gives up, which knows better what is wrong.
        later(begun::expire, patience.connect().plusMillis(EXPIRY_SLACK_MILLIS));
    }

    private void beginToClose() {
        closing = true;
        if (session == null) {
            finish(new Ending.Disconnected(Farewell.LEFT));
            return;
        }
        session.leave();
        Session leaving = session;
        later(() -> afterEnd(leaving, new Ending.Disconnected(Farewell.LEFT)), patience.linger());
    }

    @Override
    public void greeted(Session which) {
        later(() -> afterGreeting(which), Duration.ZERO);
    }

    @Override
    public void received(Session which, byte[] message) {
        later(() -> tell(() -> listener.received(message)), Duration.ZERO);
    }

    @Override
    public void ended(Session which, Ending why) {
        later(() -> afterEnd(which, why), Duration.ZERO);
    }

    private void afterGreeting(Session which) {
        if (which != session) {
            return;
        }
        everConnected = true;
        greetedAt = System.nanoTime();
        state = LinkState.CONNECTED;
        // Opened only now, in the listener's own turn, so that no message can overtake the login.
        tell(() -> {
            open = which;
            listener.connected();
        });
    }

    private void afterEnd(Session which, Ending why) {
        if (which == session) {
            conclude(why);
        }
    }

    private void conclude(Ending why) {
        session = null;
        open = null;
        if (closing || !everConnected || !why.mayReturn()) {
            finish(why);
        } else {
            retry(why);
        }
    }

    private void retry(Ending why) {
        if (state == LinkState.CONNECTED
                && System.nanoTime() - greetedAt > patience.silence().toNanos()) {
            backoff.reset();
        }
        state = LinkState.LOST;
        Duration delay = backoff.next();
        tell(() -> listener.lost(why, delay));
        later(this::begin, delay);
    }

    private void finish(Ending why) {
        state = LinkState.CLOSED;
        tell(() -> listener.closed(why));
        thread.shutdown();
    }

    private void tell(Runnable news) {
        try {
            executor.execute(news);
        } catch (RejectedExecutionException nobodyListens) {
            closing = true;
        }
    }

    private void later(Runnable task, Duration delay) {
        try {
            Future<?> unused = thread.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException alreadyClosed) {
            state = LinkState.CLOSED;
        }
    }
}
