package nl.kostenbewust.desktop.screen.score;

import java.io.IOException;
import nl.kostenbewust.desktop.look.OnScreen;
import nl.kostenbewust.desktop.screen.desk.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
@OnScreen
class ScorePagesTest {
    @Test
    void pagesDoWhatIsPressedAndShowWhatIsSeen() throws IOException, InterruptedException {
        Pictures pictures = new Pictures("score");
        pictures.take(ScoreShots.class);
        pictures.areDrawn(ScoreShots.all().size());
    }
}
