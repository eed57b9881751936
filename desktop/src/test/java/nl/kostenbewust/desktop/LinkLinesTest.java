package nl.kostenbewust.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.desktop.link.Ending;
import nl.kostenbewust.desktop.link.Failure;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkLinesTest {
    @ParameterizedTest
    @EnumSource(Failure.class)
    void everyFailureIsToldInBothLanguages(Failure failure) {
        isTold(new Ending.NotConnected(failure));
    }

    @ParameterizedTest
    @EnumSource(Farewell.class)
    void everyFarewellIsToldInBothLanguages(Farewell farewell) {
        isTold(new Ending.Disconnected(farewell));
    }

    private static void isTold(Ending ending) {
        Text why = LinkLines.why(ending);
        assertThat(why.nl()).isNotBlank();
        assertThat(why.in(true)).isNotBlank().isNotEqualTo(why.nl());
    }
}
