package nl.kostenbewust.desktop.screen.frame;

import java.io.IOException;
import nl.kostenbewust.desktop.look.OnScreen;
import nl.kostenbewust.desktop.screen.desk.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
@OnScreen
class SoloGameTest {
    private static final int MONTHS = 12;
    // Start, policies, lessons, arrival, house, preview, talk; three a month but two in the last; the end twice; three
    // pages in two other ways.
    private static final int PICTURES = 7 + 3 * MONTHS - 1 + 2 + 3 * 2;

    @Test
    void aWholeGameIsPlayedInTheWindow() throws IOException, InterruptedException {
        Pictures pictures = new Pictures("solo");
        pictures.take(SoloGame.class);
        pictures.areDrawn(PICTURES);
    }
}
