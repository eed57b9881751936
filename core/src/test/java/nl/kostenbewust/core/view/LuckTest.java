package nl.kostenbewust.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.ChanceSubject;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.InHousehold;
import org.junit.jupiter.api.Test;

class LuckTest {
    @Test
    void chance_has_a_hand_in_what_it_decided() {
        assertThat(touched(
                        draw("training", true),
                        new HouseholdEvent.InterventionWorked(Ref.to("training"), false, Optional.empty())))
                .containsExactly(false, true);
        assertThat(touched(draw("training", false), new HouseholdEvent.InterventionFailed(Ref.to("training"))))
                .containsExactly(false, true);
    }

    @Test
    void it_has_a_hand_in_a_scripted_event_and_its_news_but_not_in_what_comes_after() {
        assertThat(touched(
                        draw("brief", true),
                        new HouseholdEvent.ScriptedHappened(Ref.to("brief")),
                        new HouseholdEvent.NewsHeard(Text.nl("Een brief.")),
                        new HouseholdEvent.NewsHeard(Text.nl("Iets anders."))))
                .containsExactly(false, true, true, false);
    }

    @Test
    void a_draw_that_came_to_nothing_is_not_seen() {
        assertThat(touched(draw("brief", false), new HouseholdEvent.TrustChanged(-4, Cause.SILENCE)))
                .containsExactly(false, false);
        assertThat(touched(draw("brief", false), new HouseholdEvent.ScriptedHappened(Ref.to("iets-anders"))))
                .containsExactly(false, false);
    }

    @Test
    void it_has_no_hand_in_another_household() {
        Luck luck = new Luck();
        luck.touches(new InHousehold(Ref.to("een"), draw("kans", true)));

        assertThat(luck.touches(new InHousehold(Ref.to("twee"), new HouseholdEvent.OwnershipChanged(3, Cause.EVENT))))
                .isFalse();
    }

    private static HouseholdEvent draw(String subject, boolean won) {
        return new HouseholdEvent.ChanceDrawn(Ref.<ChanceSubject>to(subject), 1, 500, won ? 1 : 999, won);
    }

    private static List<Boolean> touched(HouseholdEvent... events) {
        Luck luck = new Luck();
        return Stream.of(events)
                .<Event>map(what -> new InHousehold(Ref.to("huis"), what))
                .map(luck::touches)
                .toList();
    }
}
