package nl.kostenbewust.desktop.screen.desk;

import java.io.IOException;
import nl.kostenbewust.desktop.look.OnScreen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
@OnScreen
class DeskPagesTest {
    @Test
    void pagesDoWhatIsPressedAndShowWhatIsSeen() throws IOException, InterruptedException {
        Pictures pictures = new Pictures("desk");
        pictures.take(DeskShots.class);
        pictures.areDrawn(DeskShots.all().size());
    }
}
