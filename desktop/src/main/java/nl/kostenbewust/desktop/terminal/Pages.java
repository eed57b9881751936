package nl.kostenbewust.desktop.terminal;

import nl.kostenbewust.desktop.terminal.page.EndPage;
import nl.kostenbewust.desktop.terminal.page.HouseholdPage;
import nl.kostenbewust.desktop.terminal.page.LobbyPage;
import nl.kostenbewust.desktop.terminal.page.MonthPage;
import nl.kostenbewust.desktop.terminal.page.NewsPage;
import nl.kostenbewust.desktop.terminal.page.PreviewPage;
import nl.kostenbewust.desktop.terminal.page.ReceiptPage;
import nl.kostenbewust.desktop.terminal.page.RequestPage;
import nl.kostenbewust.desktop.terminal.page.Speech;
import nl.kostenbewust.desktop.terminal.page.TrianglePage;
import nl.kostenbewust.desktop.terminal.page.WorkPage;

/** The pages in one language. */
record Pages(Speech speech) {
    LobbyPage lobby() {
        return new LobbyPage(speech);
    }

    MonthPage month() {
        return new MonthPage(speech);
    }

    HouseholdPage household() {
        return new HouseholdPage(speech);
    }

    WorkPage work() {
        return new WorkPage(speech);
    }

    RequestPage request() {
        return new RequestPage(speech);
    }

    ReceiptPage receipt() {
        return new ReceiptPage(speech);
    }

    TrianglePage triangle() {
        return new TrianglePage(speech);
    }

    NewsPage news() {
        return new NewsPage(speech);
    }

    PreviewPage preview() {
        return new PreviewPage(speech);
    }

    EndPage end() {
        return new EndPage(speech);
    }
}
