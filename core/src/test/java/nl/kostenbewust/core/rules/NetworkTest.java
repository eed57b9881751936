package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.rules.Parts.aContact;
import static nl.kostenbewust.core.rules.Words.flag;
import static nl.kostenbewust.core.rules.Words.involve;
import static nl.kostenbewust.core.rules.Words.setFlag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kostenbewust.core.fixture.ContactBuilder;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Refusal;
import org.junit.jupiter.api.Test;

/** Game design, section 5: involve the network. */
class NetworkTest {
    private static Play around(ContactBuilder contact) {
        return Scene.of(aCase().network(List.of(contact.build()))).begins();
    }

    @Test
    void somebodyOfTheNetworkHelps() {
        Play play = around(aContact("buurvrouw").then(List.of(setFlag("oppas"))));
        Hours before = play.hours(1);

        play.does(involve("buurvrouw"));

        assertThat(play.flag("oppas")).isTrue();
        assertThat(play.hours(1)).isEqualTo(before.minus(Hours.of(1)));
    }

    @Test
    void theyAreAskedOnce() {
        Play play = around(aContact("buurvrouw")).does(involve("buurvrouw"));

        assertThat(play.refused(involve("buurvrouw"))).isEqualTo(new Refusal.AlreadyDone());
    }

    @Test
    void whoIsNotKnownYetDoesNotExist() {
        Play play = around(aContact("buurvrouw").visibleWhen(List.of(flag("voorgesteld"))));

        assertThat(play.refused(involve("buurvrouw"))).isEqualTo(new Refusal.Unknown());
        assertThat(play.refused(involve("niemand"))).isEqualTo(new Refusal.Unknown());
    }

    @Test
    void whatMustHoldFirstIsSaid() {
        Condition trust = new Condition.Trust(60);
        Play play = around(aContact("buurvrouw").needs(List.of(trust)));

        assertThat(play.refused(involve("buurvrouw")))
                .isEqualTo(new Refusal.NotYet(List.of(trust), false, java.util.Optional.empty()));
    }
}
