package nl.kostenbewust.server;

import static nl.kostenbewust.server.OpenPages.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Lessons;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.RoomSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may not ask anything of the pages, in requests as no browser of ours would write them. */
class StrangersOnTheWebTest {
    private static final Lessons LESSONS = new Lessons(Library.shipped());
    private static final Lesson LESSON = LESSONS.find(Ref.to("eerste-les")).orElseThrow();
    private static final List<String> PATHS =
            List.of("/", "/page/console.js", "/lib/lit-html/lit-html.js", "/api/woorden/nl", "/api/lessen", "/niets");
    private static final String[] UPGRADE = {
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="
    };

    @TempDir
    Path data;

    private OpenPages pages;

    @BeforeEach
    void open() throws IOException {
        pages = OpenPages.open(data, LESSONS);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private Room room() {
        return pages.server().rooms().create(LESSON, new RoomSettings(2, 6, false), 0, 7);
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    @Fault(46)
    void anotherNameForThisServerIsRefused() {
        String cookie = pages.cookie();
        for (String host : List.of(
                "evil.nl",
                "evil.nl:" + pages.port(),
                "127.0.0.1",
                "127.0.0.1:1",
                "localhost.evil.nl:" + pages.port())) {
            for (String path : PATHS) {
                assertThat(status(pages.get(path, cookie, "Host: " + host)))
                        .as("%s at %s", path, host)
                        .isEqualTo(403);
            }
            assertThat(status(pages.get("/lijn", with(UPGRADE, cookie, "Host: " + host, "Origin: http://" + host))))
                    .as(host)
                    .isEqualTo(403);
        }
        assertThat(status(pages.get("/api/lessen", cookie, "Host: localhost:" + pages.port())))
                .isEqualTo(200);
    }

    @Test
    @Fault(46)
    void anotherPageIsRefusedWhateverItAsks() {
        String cookie = pages.cookie();
        String body = "{\"scenario\":\"eerste-les\",\"teams\":1,\"seats\":1,\"policies\":[],\"seconds\":0}";
        for (String origin : List.of(
                "http://evil.nl",
                "null",
                "http://127.0.0.1:1",
                "https://" + pages.host(),
                pages.origin() + ".evil.nl")) {
            for (String path : PATHS) {
                assertThat(status(pages.get(path, cookie, "Origin: " + origin)))
                        .as("%s from %s", path, origin)
                        .isEqualTo(403);
            }
            assertThat(status(pages.exchange("POST", "/api/lessen", body, cookie, "Origin: " + origin)))
                    .isEqualTo(403);
            assertThat(status(pages.get("/lijn", with(UPGRADE, cookie, "Origin: " + origin))))
                    .isEqualTo(403);
        }
        assertThat(status(pages.exchange("POST", "/api/lessen", body, cookie)))
                .as("without an Origin")
                .isEqualTo(403);
        assertThat(status(pages.get("/lijn", with(UPGRADE, cookie))))
                .as("without an Origin")
                .isEqualTo(403);
        assertThat(pages.server().rooms().open()).isEmpty();
    }

    @Test
    @Fault(50)
    void whatIsNotThereIsSaidWithoutRepeatingIt() {
        assertThat(pages.get("/niets%3Cb%3E", pages.cookie()))
                .contains("404")
                .contains("Deze pagina bestaat niet.")
                .doesNotContain("<b>", "Endpoint", "jetty");
    }

    @Test
    @Fault({38, 46})
    void whoHasNoCookieSeesAndLeadsNothing() {
        String code = room().code();
        for (String path : List.of("/api/lessen", "/api/keuzes", "/api/beheer", "/api/scherm/" + code)) {
            assertThat(status(pages.get(path))).as(path).isEqualTo(401);
            assertThat(status(pages.get(path, "Cookie: kostenbewust=" + pages.secret())))
                    .as("%s with the link itself", path)
                    .isEqualTo(401);
        }
        assertThat(status(pages.get("/lijn", with(UPGRADE, "Origin: " + pages.origin()))))
                .isEqualTo(401);
    }

    @Test
    @Fault(47)
    void whetherThereIsALessonWithACodeIsNotToldToStrangers() {
        String known = pages.get("/api/scherm/" + room().code());
        String unknown = pages.get("/api/scherm/AAAAAAAA");
        assertThat(withoutDate(unknown)).isEqualTo(withoutDate(known));
    }

    private static String withoutDate(String answer) {
        return answer.replaceAll("Date: .*\r\n", "");
    }

    @Test
    @Fault(47)
    void whoGuessesLinksIsSlowedDownAndTheRightOneIsStillLetIn() {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            answers.add(status(pages.post("/api/in", "\"" + "0".repeat(24) + (10 + i) + "\"")));
        }
        assertThat(answers).containsOnly(401, 429);
        assertThat(answers.subList(50, 60)).contains(429);
        assertThat(pages.cookie()).isNotEmpty();
    }

    @Test
    @Fault(48)
    void aCookieIsOfNoUseToScriptsAndOtherPages() {
        String answer = pages.post("/api/in", "\"" + pages.secret() + "\"");
        assertThat(status(answer)).isEqualTo(204);
        String cookie = answer.lines()
                .filter(line -> line.startsWith("Set-Cookie:"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie)
                .contains("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=2592000")
                .doesNotContain("Domain", pages.secret());
    }

    @Test
    @Fault(48)
    void linksAndCookiesOpenTheSameDoorsAfterARestartUntilTheyAreForgotten() throws IOException {
        String secret = pages.secret();
        String cookie = pages.cookie();
        pages.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes).doesNotContain(secret, cookie.substring(cookie.indexOf('=') + 1));
            }
        }
        pages = OpenPages.open(data, LESSONS);
        assertThat(status(pages.get("/api/lessen", cookie))).isEqualTo(200);
        assertThat(status(pages.get("/api/lessen", pages.cookie(secret)))).isEqualTo(200);
        pages.close();

        pages = OpenPages.open(data, LESSONS, 0, true);
        assertThat(status(pages.get("/api/lessen", cookie))).isEqualTo(401);
        assertThat(status(pages.post("/api/in", "\"" + secret + "\""))).isEqualTo(401);
        assertThat(status(pages.get("/api/lessen", pages.cookie()))).isEqualTo(200);
    }

    @Test
    void whoLeavesIsNotKnownAnyMore() {
        String cookie = pages.cookie();
        assertThat(status(pages.post("/api/uit", "", cookie))).isEqualTo(204);
        assertThat(status(pages.get("/api/lessen", cookie))).isEqualTo(401);
    }

    @Test
    @Fault({38, 48})
    void aLinkForAScreenShowsOneLessonAndCanDoNothing() {
        String cookie = pages.cookie();
        String code = room().code();
        String other = room().code();
        String link = pages.post("/api/scherm/" + code, "", cookie);
        String secret = link.replaceAll("(?s).*\"secret\":\"(\\w+)\".*", "$1");
        String screen = pages.cookie(secret);
        assertThat(pages.get("/api/scherm/" + code, screen)).contains("\"code\":\"" + code + "\"");
        assertThat(status(pages.get("/api/scherm/" + other, screen))).isEqualTo(401);
        for (String path : List.of("/api/lessen", "/api/keuzes", "/api/beheer")) {
            assertThat(status(pages.get(path, screen))).as(path).isEqualTo(401);
        }
        assertThat(status(pages.get("/lijn", with(UPGRADE, screen, "Origin: " + pages.origin()))))
                .isEqualTo(401);
        assertThat(pages.post("/api/in", "\"" + secret + "\"", cookie))
                .as("whoever leads goes on leading")
                .doesNotContain("Set-Cookie");
    }

    @Test
    @Fault(49)
    void aProjectorGetsNoNamesUnlessItAsks() {
        String cookie = pages.cookie();
        Room room = room();
        try (OverTheNet noor = new OverTheNet(pages.server().port())) {
            noor.says(OverTheNet.hello(room.code(), "Noor Kanarie", Optional.empty()))
                    .hears(ServerMessage.Welcome.class);
            assertThat(pages.get("/api/scherm/" + room.code(), cookie))
                    .contains("\"members\":1")
                    .doesNotContain("Noor Kanarie");
            assertThat(pages.get("/api/scherm/" + room.code() + "?namen=ja", cookie))
                    .contains("Noor Kanarie");
            assertThat(pages.get("/api/beheer", cookie)).doesNotContain("Noor Kanarie", room.code(), pages.secret());
        }
    }

    @Test
    @Fault({25, 26})
    void garbageIsAnsweredInWordsAndHarmsNobody() {
        String cookie = pages.cookie();
        for (String body : List.of("", "{", "\u0000", "{\"scenario\":1}", "x".repeat(200_000))) {
            assertThat(status(pages.post("/api/lessen", body, cookie))).isIn(400, 413);
        }
        String impossible = "{\"scenario\":\"eerste-les\",\"teams\":61,\"seats\":6,\"policies\":[],\"seconds\":0}";
        assertThat(pages.post("/api/lessen", impossible, cookie)).contains("400", "1 tot 60 teams");
        String unknown = "{\"scenario\":\"geen\",\"teams\":1,\"seats\":6,\"policies\":[],\"seconds\":0}";
        assertThat(status(pages.post("/api/lessen", unknown, cookie))).isEqualTo(400);
        assertThat(pages.server().rooms().open()).isEmpty();
    }
}
