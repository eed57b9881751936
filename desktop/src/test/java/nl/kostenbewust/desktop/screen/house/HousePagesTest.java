package nl.kostenbewust.desktop.screen.house;

import java.io.IOException;
import nl.kostenbewust.desktop.look.OnScreen;
import nl.kostenbewust.desktop.screen.desk.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
@OnScreen
class HousePagesTest {
    @Test
    void pagesDoWhatIsPressedAndShowWhatIsSeen() throws IOException, InterruptedException {
        Pictures pictures = new Pictures("house");
        pictures.take(HouseShots.class);
        pictures.areDrawn(HouseShots.all().size());
    }
}
