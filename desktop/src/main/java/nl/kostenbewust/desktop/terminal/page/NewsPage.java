package nl.kostenbewust.desktop.terminal.page;

import java.util.List;
import nl.kostenbewust.core.view.NewsView;

/** Writes what was heard. */
public record NewsPage(Speech speech) {
    /** News under a heading, or that there is none. */
    public void all(Page page, String titleKey, List<NewsView> news) {
        page.heading(speech.say(titleKey));
        if (news.isEmpty()) {
            page.line(speech.say("news.none"));
        }
        news.forEach(line -> dated(page, line));
    }

    /** One thing, with its month. */
    private void dated(Page page, NewsView line) {
        page.item(speech.say("news.line", line.month(), line.text()) + luck(line));
    }

    /** One thing. */
    public void item(Page page, NewsView line) {
        page.item(speech.say(line.text()) + luck(line));
    }

    private String luck(NewsView line) {
        return line.luck() ? " " + speech.say("luck") : "";
    }
}
