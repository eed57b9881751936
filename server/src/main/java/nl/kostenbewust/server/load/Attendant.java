package nl.kostenbewust.server.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.exchange.Watching;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.Seen;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.scenarios.bot.Bot;

/** Somebody at a seat of the hall: a bot with a connection. What it hears comes on the crowd's thread. */
final class Attendant {
    private final int team;
    private final String name;
    private final Bot bot;
    private final Bell bell;
    private final Deque<Post> unread = new ArrayDeque<>();
    private Socket socket;
    private ClientMessage.Hello hello;
    private Optional<String> token = Optional.empty();
    private Optional<PlayerView> view = Optional.empty();
    private long bytesBefore;
    private final Watching watching = new Watching();
    private int seat;
    private long opening;
    private int sent;
    private int answered;
    private int accepted;
    private long answeredAt;
    private long noticedAt;
    private long seenAt;
    private long firstSeenSince;
    private boolean lost;
    private long lostAt;
    private Optional<String> turnedAway = Optional.empty();

    Attendant(int number, int team, Bot bot, Bell bell) {
        this.team = team;
        this.name = "Speler " + number;
        this.bot = bot;
        this.bell = bell;
    }

    int team() {
        return team;
    }

    /** Its seat in the team, once it was welcomed. */
    int seat() {
        return seat;
    }

    /** Gets ready to knock: for a new seat the first time, later with the token. */
    ClientMessage.Hello knocks(String code) {
        read();
        lost = false;
        Optional<Seen> seen = view.map(last -> new Seen(opening, last.version()));
        hello = new ClientMessage.Hello(ClientMessage.PROTOCOL, code, name, Optional.of(team), token, seen);
        return hello;
    }

    void on(Socket socket) {
        bytesBefore = bytes();
        this.socket = socket;
    }

    /** The pipe is open: says who it is. */
    void greeted() {
        socket.send(Exchange.TO_SERVER.write(hello));
    }

    void heard(byte[] message) {
        Post post = Post.now(message);
        bell.ring(() -> take(post));
    }

    private void take(Post post) {
        post.small().ifPresentOrElse(message -> take(message, post.at()), () -> shown(post));
    }

    private void shown(Post post) {
        unread.add(post);
        seenAt = post.at();
        if (firstSeenSince == 0 && post.showsGame()) {
            firstSeenSince = post.at();
        }
    }

    private void take(ServerMessage message, long at) {
        if (message instanceof ServerMessage.Welcome welcome) {
            token = Optional.of(welcome.token());
            seat = welcome.seat();
            opening = welcome.opening();
            sent = Math.max(sent, welcome.lastNumber());
            answered = sent;
        } else if (message instanceof ServerMessage.Accepted) {
            accepted++;
            answered++;
            answeredAt = at;
        } else if (message instanceof ServerMessage.Refused) {
            answered++;
            answeredAt = at;
        } else if (message instanceof ServerMessage.Notice) {
            noticedAt = at;
        } else if (message instanceof ServerMessage.TurnedAway away) {
            turnedAway = Optional.of(away.text().nl());
        }
    }

    /** The connection over this socket ended. */
    void lost(Socket which) {
        bell.ring(() -> {
            lost |= which == socket;
            lostAt = System.nanoTime();
        });
    }

    /** Whether the connection was lost so long ago that it is time to knock again. */
    boolean isLostFor(long nanos) {
        return lost && System.nanoTime() - lostAt > nanos;
    }

    /** Why it was not let in; empty: it was, or does not know. */
    Optional<String> turnedAway() {
        return turnedAway;
    }

    /** From now on the first view counts. */
    void looksUp() {
        firstSeenSince = 0;
        noticedAt = 0;
    }

    /** When it was first shown the game since it looked up; 0: not yet. */
    long firstSeen() {
        return firstSeenSince;
    }

    long lastSeen() {
        return seenAt;
    }

    long noticedAt() {
        return noticedAt;
    }

    long answeredAt() {
        return answeredAt;
    }

    boolean isAnswered() {
        return answered >= sent;
    }

    int unanswered() {
        return sent - answered;
    }

    int accepted() {
        return accepted;
    }

    long bytes() {
        return bytesBefore + (socket == null ? 0 : socket.received());
    }

    /** What the bot wants, by what it sees now. */
    Optional<Order> wants() {
        return bot.next(view());
    }

    /** Reads all that was shown. */
    PlayerView view() {
        List<Glimpse> all = read();
        return view.orElseThrow(() -> new IllegalStateException(name + " sees nothing " + all.size()));
    }

    /** Reads what was shown and not read before, with when it was shown. */
    List<Glimpse> read() {
        List<Post> posts = new ArrayList<>();
        bell.look(() -> {
            posts.addAll(unread);
            unread.clear();
            return true;
        });
        List<Glimpse> seen = new ArrayList<>();
        for (Post post : posts) {
            if (watching.read(post.bytes()).orElseThrow() instanceof ServerMessage.View shown) {
                view = Optional.of(shown.view());
                seen.add(new Glimpse(post.at(), shown.view()));
            }
        }
        return seen;
    }

    /**
     * A view with when it was shown.
     *
     * @param at when
     * @param view what
     */
    record Glimpse(long at, PlayerView view) {}

    /** Gives an order, which waits for its answer from now on; what is returned sends it, on the crowd's thread. */
    Runnable gives(Order order) {
        int number = bell.look(() -> {
            sent++;
            return sent;
        });
        byte[] act = Exchange.TO_SERVER.write(new ClientMessage.Act(number, order.household(), order.command()));
        return () -> socket.send(act);
    }

    /** Drops the connection without a word; on the crowd's thread. */
    void drops() {
        socket.close();
    }
}
