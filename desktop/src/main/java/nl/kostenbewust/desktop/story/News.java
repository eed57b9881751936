package nl.kostenbewust.desktop.story;

import java.util.List;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.text.Messages;
import nl.kostenbewust.core.view.NewsView;

/** Which news is told. */
public final class News {
    private News() {}

    /** The news under a heading that names the month: without the news that a month or the lesson began or is over. */
    public static List<NewsView> told(List<NewsView> news) {
        return news.stream().filter(one -> !isCalendar(one)).toList();
    }

    private static boolean isCalendar(NewsView one) {
        Text closed = Messages.text("event.MonthClosed", Figures.number(one.month()));
        return one.household().isEmpty()
                && List.of(closed, Messages.text("event.GameBegun"), Messages.text("event.GameEnded"))
                        .contains(one.text());
    }
}
