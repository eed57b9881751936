package nl.kostenbewust.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.text.Alphabet;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.scenarios.library.SourceFile;
import nl.kostenbewust.server.room.Lessons;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.RoomSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages as a lecturer sees them. */
@InChromium
@Tag("slow")
class PagesInABrowserTest {
    private static final String TITLE = "<img src=x onerror=alert(1)>";
    private static final String INTRO = "</script><script>alert(2)</script><svg/onload=alert(3)>";
    private static final List<String> NAMES = List.of(
            "<script>alert('naam')</script>",
            "<img src=x onerror=alert(4)>",
            "\"><svg/onload=alert(5)>",
            "'-alert(6)-'",
            "${alert(7)} {{alert(8)}}",
            "javascript:alert(9)",
            "<iframe srcdoc='<script>alert(10)'>",
            "</style><a href=//evil.nl>x</a>");
    private static final String FILE = """
            id: gevaar
            title: "%s"
            intro: "%s"
            rounds: 3
            arrivals:
              - {household: tsd-01, month: 1}
            budgets:
              - {budget: maatwerkbudget}
            facilities: []
            goals: ["<b onmouseover=alert(11)>doel</b>"]
            themes: [regelruimte]
            """.formatted(TITLE, INTRO);
    private static final Lessons LESSONS = new Lessons(
            Library.with(List.of(SourceFile.outside("gevaar.yaml", FILE.getBytes(StandardCharsets.UTF_8)))));
    private static final int MOST_BYTES = 1_000_000;

    private static Playwright playwright;
    private static Browser browser;

    @TempDir
    Path data;

    private OpenPages pages;
    private final List<OverTheNet> trainees = new ArrayList<>();

    @BeforeAll
    static void launch() {
        playwright = InChromium.Condition.driver();
        browser = InChromium.Condition.launch(playwright);
    }

    @AfterAll
    static void leave() {
        playwright.close();
    }

    @BeforeEach
    void open() throws IOException {
        pages = OpenPages.open(data, LESSONS);
    }

    @AfterEach
    void close() {
        trainees.forEach(OverTheNet::close);
        pages.close();
    }

    private Room lesson(String scenario, int teams) {
        return pages.server()
                .rooms()
                .create(
                        LESSONS.find(Ref.to(scenario)).orElseThrow(),
                        new RoomSettings(teams, 6, false),
                        System.currentTimeMillis(),
                        7);
    }

    private void comes(Room room, String name) {
        OverTheNet trainee = new OverTheNet(pages.server().port());
        trainees.add(trainee);
        trainee.says(OverTheNet.hello(room.code(), name, Optional.empty())).hears(ServerMessage.Welcome.class);
    }

    @Test
    @Fault(45)
    void namesAndTextsThatAreCodeAreShownAsText() {
        assertThat(NAMES)
                .as("all are names that the game lets in")
                .allMatch(name -> Alphabet.name(name).isPresent());
        Room room = lesson("gevaar", 2);
        NAMES.forEach(name -> comes(room, name));
        try (Window window = new Window(browser)) {
            window.opens(pages).goes(pages, "/").sees(TITLE);
            window.page().locator("label.choice").getByText(TITLE).click();
            window.sees(INTRO);
            window.goes(pages, "/les/" + room.code()).sees(TITLE);
            NAMES.forEach(window::sees);
            window.clicks("Begin het spel").sees("maand 1 van 3");
            NAMES.forEach(window::sees);
            window.clicks(NAMES.get(0)).sees("Verander de naam");
            window.clicks("Haal uit de les").sees("wordt uit de les gehaald");
            window.clicks("Nee");
            window.clicks("Bericht aan allen");
            window.page().locator("textarea").fill(INTRO);
            window.clicks("Verstuur");
            window.goes(pages, "/scherm/" + room.code()).sees(TITLE);
            window.page().getByText("Namen tonen").click();
            NAMES.forEach(window::sees);
            window.goes(pages, "/beheer").sees(TITLE);
            assertThat(window.page()
                            .locator("img, iframe, main script, main style, main a[href*=evil]")
                            .count())
                    .as("elements that nobody meant")
                    .isZero();
            assertThat(window.alarms()).isEmpty();
        }
    }

    @Test
    @Fault(48)
    void theSecretIsGoneFromTheAddressAndOutOfReachOfScripts() {
        List<String> asked = new ArrayList<>();
        try (Window window = new Window(browser)) {
            window.page().onRequest(request -> asked.add(request.url() + request.headers()));
            window.opens(pages).sees("Een nieuwe les");
            assertThat(window.page().url()).doesNotContain(pages.secret());
            assertThat(window.page().evaluate("document.cookie + JSON.stringify(localStorage) + location.href"))
                    .asString()
                    .doesNotContain(pages.secret(), "kostenbewust=");
            window.page().goBack();
            assertThat(asked).isNotEmpty().noneMatch(request -> request.contains(pages.secret()));
            window.goes(pages, "/").sees("Een nieuwe les");
            assertThat(window.alarms()).isEmpty();
        }
    }

    @Test
    void aLessonIsPreparedOpenedAndLedFromTheKeyboard() {
        try (Window window = new Window(browser)) {
            window.opens(pages).sees("Een nieuwe les");
            window.page().locator("input[name=teams]").fill("3");
            window.page().keyboard().press("Enter");
            window.page().waitForURL("**/les/*");
            window.sees("Team 3");
            Room room = pages.server().rooms().open().get(0);
            comes(room, "Noor");
            window.sees("Noor").sees("1 binnen");
            window.page().getByText("Begin het spel").focus();
            window.page().keyboard().press("Enter");
            window.sees("maand 1 van 12");
            window.page().locator(".seats").getByText("Noor").focus();
            window.page().keyboard().press("Enter");
            window.sees("Wie speelt deze plek?");
            window.page().keyboard().press("Escape");
            window.page()
                    .locator("dialog")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            window.page().getByText("Pauzeer allen").focus();
            window.page().keyboard().press("Enter");
            window.sees("De les is gepauzeerd.");
            assertThat(window.alarms()).isEmpty();
        }
    }

    @Test
    @Fault(15)
    void whoeverClosesThePageAndOpensTheLinkAgainHasTheSameLesson() {
        Room room = lesson("eerste-les", 2);
        comes(room, "Noor");
        try (Window window = new Window(browser)) {
            window.opens(pages).sees("Noor");
            window.clicks("Begin het spel").sees("maand 1 van 12");
        }
        try (Window again = new Window(browser)) {
            again.opens(pages).sees("maand 1 van 12").sees("Noor");
            assertThat(again.page().url()).endsWith("/les/" + room.code());
            try (Window elsewhere = new Window(browser)) {
                elsewhere.opens(pages).sees("maand 1 van 12");
                again.sees("Deze les wordt nu op een andere plek geleid");
                again.clicks("Leid hem hier verder").sees("maand 1 van 12");
                elsewhere.sees("Deze les wordt nu op een andere plek geleid");
            }
            assertThat(again.alarms()).isEmpty();
        }
    }

    @Test
    @Fault(12)
    void aPageThatStayedOpenGoesOnWhenTheServerIsBack() throws IOException {
        Room room = lesson("eerste-les", 2);
        comes(room, "Noor");
        try (Window window = new Window(browser)) {
            window.opens(pages).sees("Noor");
            window.clicks("Begin het spel").sees("maand 1 van 12");
            int port = pages.port();
            pages.close();
            window.sees("De verbinding met de server is weg.");
            pages = OpenPages.open(data, LESSONS, port, false);
            window.page()
                    .getByText("De verbinding met de server is weg.")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            window.clicks("Pauzeer allen").sees("De les is gepauzeerd.");
            assertThat(window.alarms()).isEmpty();
        }
    }

    @Test
    void allOfThePageIsUnderAMegabyte() {
        try (Window window = new Window(browser)) {
            window.opens(pages).sees("Een nieuwe les");
            Object bytes = window.page()
                    .evaluate(
                            "[...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')]"
                                    + ".reduce((sum, each) => sum + each.decodedBodySize, 0)");
            assertThat(((Number) bytes).intValue()).isBetween(10_000, MOST_BYTES);
        }
    }
}
