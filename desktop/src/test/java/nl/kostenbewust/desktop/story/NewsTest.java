package nl.kostenbewust.desktop.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kostenbewust.core.view.NewsView;
import nl.kostenbewust.desktop.screen.desk.PlayedGame;
import org.junit.jupiter.api.Test;

class NewsTest {
    @Test
    void thatTheMonthIsOverIsNotToldUnderItsName() {
        List<NewsView> news = new PlayedGame().route("good", 1).close().view().news();
        assertThat(texts(news)).contains("Maand 1 is voorbij.");
        assertThat(texts(News.told(news))).doesNotContain("Maand 1 is voorbij.").hasSize(news.size() - 1);
    }

    @Test
    void thatTheLessonBeginsIsNotTold() {
        List<NewsView> news = new PlayedGame().view().news();
        assertThat(texts(news)).contains("De les begint.");
        assertThat(texts(News.told(news))).doesNotContain("De les begint.");
    }

    private static List<String> texts(List<NewsView> news) {
        return news.stream().map(one -> one.text().nl()).toList();
    }
}
