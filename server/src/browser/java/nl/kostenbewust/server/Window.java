package nl.kostenbewust.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A browser of somebody who was not here before, and all that went wrong in it. */
final class Window implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> alarms = new CopyOnWriteArrayList<>();

    Window(Browser browser) {
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768));
        page = context.newPage();
        page.onDialog(dialog -> {
            alarms.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> alarms.add("error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                alarms.add("console: " + message.text());
            }
        });
    }

    /** Opens the lecturer's link, as printed. */
    Window opens(OpenPages pages) {
        page.navigate(pages.origin() + "/#" + pages.secret());
        page.waitForURL(url -> !url.contains("#"));
        return this;
    }

    Window goes(OpenPages pages, String path) {
        page.navigate(pages.origin() + path);
        return this;
    }

    /** Waits until this stands somewhere on the page. */
    Window sees(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    Window clicks(String button) {
        page.locator("button").getByText(button).first().click();
        return this;
    }

    Page page() {
        return page;
    }

    List<String> alarms() {
        return alarms;
    }

    @Override
    public void close() {
        context.close();
    }
}
