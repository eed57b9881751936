package nl.kostenbewust.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Lessons;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.RoomSettings;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leading a lesson over a WebSocket. */
class LeadFromABrowserTest {
    private static final Lessons LESSONS = new Lessons(Library.shipped());
    private static final Lesson LESSON = LESSONS.find(Ref.to("eerste-les")).orElseThrow();
    private static final int FIRST_CODE = 4000;

    @TempDir
    Path data;

    private OpenPages pages;
    private Room room;

    @BeforeEach
    void open() throws IOException {
        pages = OpenPages.open(data, LESSONS);
        room = pages.server().rooms().create(LESSON, new RoomSettings(2, 6, false), 0, 7);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    /** A browser, without the page. */
    private static final class Browser implements WebSocket.Listener {
        private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();
        private WebSocket socket;

        static Browser at(OpenPages pages, String cookie) {
            Browser browser = new Browser();
            browser.socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .header("Origin", pages.origin())
                    .header("Cookie", cookie.substring("Cookie: ".length()))
                    .buildAsync(URI.create("ws://" + pages.host() + "/lijn"), browser)
                    .join();
            return browser;
        }

        Browser says(ClientMessage message) {
            return saysText(new String(Exchange.TEXT_TO_SERVER.write(message), StandardCharsets.UTF_8));
        }

        Browser saysText(String text) {
            socket.sendText(text, true).join();
            return this;
        }

        Browser leads(Room room) {
            says(new ClientMessage.Lead(ClientMessage.PROTOCOL, room.code(), ""));
            hears(ServerMessage.Leading.class, any -> true);
            return this;
        }

        <T> T hears(Class<T> type, Predicate<T> test) {
            try {
                for (Object next = heard.poll(20, TimeUnit.SECONDS);
                        next != null;
                        next = heard.poll(20, TimeUnit.SECONDS)) {
                    if (type.isInstance(next) && test.test(type.cast(next))) {
                        return type.cast(next);
                    }
                }
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
            throw new AssertionError("no " + type.getSimpleName() + " was heard");
        }

        int end() {
            return hears(Integer.class, any -> true) - FIRST_CODE;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                heard.add(Exchange.TEXT_TO_CLIENT.read(part.toString().getBytes(StandardCharsets.UTF_8)));
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            heard.add(status);
            return null;
        }
    }

    @Test
    void aLessonIsLedWithTheSameMessagesAndNumbersAsOverTheGamePort() {
        try (OverTheNet noor = new OverTheNet(pages.server().port())) {
            noor.says(OverTheNet.hello(room.code(), "Noor", Optional.empty())).hears(ServerMessage.Welcome.class);
            Browser browser = Browser.at(pages, pages.cookie()).leads(room);
            browser.hears(
                    ServerMessage.Console.class,
                    console ->
                            console.view().teams().get(0).seats().get(0).name().equals("Noor"));
            browser.says(new ClientMessage.Steer(1, new Steering.Start()))
                    .hears(ServerMessage.Accepted.class, accepted -> accepted.number() == 1);
            browser.says(new ClientMessage.Steer(2, new Steering.Pause()));
            browser.hears(ServerMessage.Console.class, console -> console.view().phase() == ConsoleView.Phase.PAUSED);
            noor.hears(
                    ServerMessage.Lesson.class,
                    message -> message.lesson().pause().isPresent());
            Browser again = Browser.at(pages, pages.cookie());
            again.says(new ClientMessage.Lead(ClientMessage.PROTOCOL, room.code(), ""));
            assertThat(again.hears(ServerMessage.Leading.class, any -> true).lastNumber())
                    .isEqualTo(2);
        }
    }

    @Test
    @Fault(15)
    void theNewestPageLeadsAndTheOneBeforeHearsSo() {
        String cookie = pages.cookie();
        Browser before = Browser.at(pages, cookie).leads(room);
        for (int i = 0; i < 5; i++) {
            Browser next = Browser.at(pages, cookie).leads(room);
            assertThat(before.end()).isEqualTo(Farewell.TAKEN_OVER.code());
            before = next;
        }
    }

    @Test
    void aPageAndTheGamePortTakeTheHelmFromEachOther() {
        Browser browser = Browser.at(pages, pages.cookie()).leads(room);
        String secret = room.issueSecret().toCompletableFuture().join();
        assertThat(browser.end()).as("a new secret ends what was").isEqualTo(Farewell.REMOVED.code());
        try (OverTheNet window = new OverTheNet(pages.server().port())) {
            window.says(new ClientMessage.Lead(ClientMessage.PROTOCOL, room.code(), secret))
                    .hears(ServerMessage.Leading.class);
            Browser.at(pages, pages.cookie()).leads(room);
            assertThat(window.farewell()).isEqualTo(Farewell.TAKEN_OVER.code());
        }
    }

    @Test
    @Fault({25, 28, 38})
    void whatDoesNotBelongHereIsCutOff() {
        String cookie = pages.cookie();
        Browser garbage = Browser.at(pages, cookie).saysText("<script>alert(1)</script>");
        assertThat(garbage.end()).isEqualTo(Farewell.GARBAGE.code());
        Browser early = Browser.at(pages, cookie).says(new ClientMessage.Steer(1, new Steering.Start()));
        assertThat(early.end()).isEqualTo(Farewell.GARBAGE.code());
        Browser leader = Browser.at(pages, cookie).leads(room);
        for (int i = 0; i < 3; i++) {
            leader.says(new ClientMessage.Lead(ClientMessage.PROTOCOL, room.code(), ""));
        }
        assertThat(leader.end()).isEqualTo(Farewell.GARBAGE.code());
    }

    @Test
    @Fault(31)
    void whoSendsFarTooMuchIsCutOff() {
        Browser flooding = Browser.at(pages, pages.cookie()).leads(room);
        String again = new String(
                Exchange.TEXT_TO_SERVER.write(new ClientMessage.Steer(1, new Steering.Pause())),
                StandardCharsets.UTF_8);
        CompletableFuture<WebSocket> sent = CompletableFuture.completedFuture(flooding.socket);
        for (int i = 1; i <= 2_000; i++) {
            sent = sent.thenCompose(socket -> socket.sendText(again, true));
        }
        assertThat(flooding.end()).isEqualTo(Farewell.FLOODING.code());
    }

    @Test
    @Fault(12)
    void aServerThatStopsSaysSoAndTheSameCookieLeadsTheSameLessonAfterwards() throws IOException {
        String cookie = pages.cookie();
        Browser browser = Browser.at(pages, cookie).leads(room);
        browser.says(new ClientMessage.Steer(1, new Steering.SetTimer(Optional.empty(), 600)))
                .hears(ServerMessage.Accepted.class, any -> true);
        int port = pages.port();
        pages.close();
        assertThat(browser.end()).isEqualTo(Farewell.CLOSING_DOWN.code());
        pages = OpenPages.open(data, LESSONS, port, false);
        Browser back = Browser.at(pages, cookie);
        back.says(new ClientMessage.Lead(ClientMessage.PROTOCOL, room.code(), ""));
        assertThat(back.hears(ServerMessage.Leading.class, any -> true).lastNumber())
                .isEqualTo(1);
    }
}
