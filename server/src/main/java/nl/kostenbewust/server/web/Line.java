package nl.kostenbewust.server.web;

import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsConnectContext;
import io.javalin.websocket.WsContext;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.kostenbewust.core.codec.CodecException;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.server.net.Limits;
import nl.kostenbewust.server.net.TokenBucket;
import nl.kostenbewust.server.wire.Farewell;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/**
 * The WebSocket over which a browser leads a lesson: the same messages as over the game port, as JSON. Its first message says which lesson;
 * that it may lead was shown by its cookie, see {@link Gate}.
 */
final class Line {
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final long PING_SECONDS = 10;

    private final Site site;
    private final Limits limits = Limits.standard();
    private final Map<String, Talk> talks = new ConcurrentHashMap<>();
    /** Counts down, because the connections of the game port count up. */
    private final AtomicLong nextId = new AtomicLong(-1);

    Line(Site site) {
        this.site = site;
    }

    /** One browser, and how much it has said. */
    private record Talk(WebClient client, TokenBucket pace) {}

    void serve(WsConfig ws) {
        ws.onConnect(this::connected);
        ws.onMessage(message -> received(message, message.message()));
        ws.onBinaryMessage(message -> dismiss(message, Farewell.GARBAGE));
        ws.onClose(this::gone);
        ws.onError(this::gone);
    }

    /** How many browsers are connected. */
    int count() {
        return talks.size();
    }

    /** Tells all that the server stops. */
    void close() {
        talks.values().forEach(talk -> talk.client().dismiss(Farewell.CLOSING_DOWN));
    }

    private void connected(WsConnectContext ctx) {
        ctx.session.setIdleTimeout(IDLE);
        ctx.session.setMaxTextMessageSize(limits.sizes().inbound());
        ctx.enableAutomaticPings(PING_SECONDS, TimeUnit.SECONDS);
        InetAddress from = ctx.session.getRemoteSocketAddress() instanceof InetSocketAddress address
                ? address.getAddress()
                : InetAddress.getLoopbackAddress();
        WebClient client = new WebClient(nextId.getAndDecrement(), from, limits.sizes(), socket(ctx.session));
        Limits.Rates rates = limits.rates();
        talks.put(ctx.sessionId(), new Talk(client, new TokenBucket(rates.perSecond(), rates.burst())));
        later(() -> site.reception().connected(client));
    }

    /** Jetty hands over the messages of one connection one by one. */
    private void received(WsContext ctx, String text) {
        Talk talk = talks.get(ctx.sessionId());
        if (talk == null) {
            return;
        }
        if (!talk.pace().take(System.nanoTime())) {
            talk.client().dismiss(Farewell.FLOODING);
            return;
        }
        later(() -> read(talk.client(), text));
    }

    private void read(WebClient client, String text) {
        try {
            ClientMessage message = Exchange.TEXT_TO_SERVER.read(text.getBytes(StandardCharsets.UTF_8));
            if (message instanceof ClientMessage.Lead lead) {
                site.reception().lead(client, lead);
            } else {
                site.reception().received(client, message);
            }
        } catch (CodecException garbage) {
            site.reception().receivedGarbage(client);
        }
    }

    private void dismiss(WsContext ctx, Farewell why) {
        Talk talk = talks.get(ctx.sessionId());
        if (talk != null) {
            talk.client().dismiss(why);
        }
    }

    private void gone(WsContext ctx) {
        Talk talk = talks.remove(ctx.sessionId());
        if (talk != null) {
            Farewell why = talk.client().dismissal().orElse(Farewell.LOST);
            later(() -> site.reception().gone(talk.client(), why));
        }
    }

    private void later(Runnable work) {
        try {
            site.desk().execute(work);
        } catch (RejectedExecutionException closing) {
            // the rooms are closed already
        }
    }

    private static Socket socket(Session session) {
        return new Socket() {
            @Override
            public void send(String text, Sent sent) {
                session.sendText(text, Callback.from(() -> sent.done(true), failed -> sent.done(false)));
            }

            @Override
            public void close(int code, String reason) {
                session.close(code, reason, Callback.NOOP);
            }

            @Override
            public void cut() {
                session.disconnect();
            }
        };
    }
}
