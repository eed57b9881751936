package nl.kostenbewust.desktop.terminal.page;

import java.util.List;
import nl.kostenbewust.core.view.NewsView;
import nl.kostenbewust.desktop.story.News;

/** Writes what was heard. */
public record NewsPage(Speech speech) {
    /** What was heard at the last close and since, or that there is none. */
    public void news(Page page, List<NewsView> news) {
        page.heading(speech.say("news.title"));
        List<NewsView> told = News.told(news);
        if (told.isEmpty()) {
            page.line(speech.say("news.none"));
        }
        told.forEach(line -> item(page, line));
    }

    /** All that happened, each with its month. */
    public void log(Page page, List<NewsView> log) {
        page.list(speech.say("log.title"), log, line -> dated(page, line));
    }

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
