package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aRequest;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static nl.kostenbewust.core.fixture.Fixture.anArgument;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.Corner.LEGITIMACY;
import static nl.kostenbewust.core.rules.Parts.aParty;
import static nl.kostenbewust.core.rules.Words.accept;
import static nl.kostenbewust.core.rules.Words.argue;
import static nl.kostenbewust.core.rules.Words.flag;
import static nl.kostenbewust.core.rules.Words.request;
import static nl.kostenbewust.core.rules.Words.setFlag;
import static nl.kostenbewust.core.rules.Words.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Offer;
import nl.kostenbewust.core.model.Promise;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.TeamEvent;
import org.junit.jupiter.api.Test;

/** Game design, section 6: a condition kept earns 3 goodwill. The desk resists with 30 points and hears 24: near enough for an offer. */
class PromiseTest {
    private static final Promise FILE_IN_TIME = new Promise(
            Text.nl("Het dossier is compleet."), List.of(flag("compleet")), 2, List.of(new Effect.Trust(-5)));

    private static Play accepted() {
        Offer offer = new Offer(Text.nl("Goed, mits."), Optional.empty(), List.of(), Optional.of(FILE_IN_TIME));
        return Scene.of(aCase().requests(List.of(aRequest("uitstel", "bank")
                                .parties(List.of(aParty("bank", 30)))
                                .offer(Optional.of(offer))
                                .build()))
                        .arguments(
                                List.of(anArgument("wet", LEGITIMACY, "uitstel").build()))
                        .interventions(List.of(anIntervention("dossier")
                                .then(List.of(setFlag("compleet")))
                                .build())))
                .agencies(anAgency("bank"))
                .begins()
                .does(request("uitstel"))
                .does(argue("uitstel", "wet"))
                .does(accept("uitstel"));
    }

    private static HouseholdEvent.PromiseEnded ended(boolean kept) {
        return new HouseholdEvent.PromiseEnded(Ref.to("uitstel"), kept);
    }

    @Test
    void acceptingMakesThePromise() {
        assertThat(accepted().inHousehold()).contains(new HouseholdEvent.PromiseMade(Ref.to("uitstel"), 2));
    }

    @Test
    void keptItEarnsThreeGoodwillOnce() {
        Play play = accepted().does(start("dossier")).closesMonth();

        assertThat(play.inHousehold()).contains(ended(true));
        assertThat(play.happenedToTeam(TeamEvent.GoodwillChanged.class))
                .containsExactly(
                        new TeamEvent.GoodwillChanged(Ref.to("bank"), 3, TeamEvent.GoodwillReason.PROMISE_KEPT));
        assertThat(play.closesMonths(2).goodwill("bank")).isEqualTo(3);
    }

    @Test
    void itMayBeKeptInItsLastMonthAndIsBrokenAfterIt() {
        Play play = accepted().closesMonth();
        assertThat(play.goodwill("bank")).as("there is still time").isZero();

        int trust = play.trust();
        play.closesMonth();
        assertThat(play.inHousehold()).contains(ended(false));
        assertThat(play.goodwill("bank")).isEqualTo(-5);
        assertThat(play.trust()).as("5 for the promise, 4 for the silence").isEqualTo(trust - 9);
        assertThat(play.does(start("dossier")).closesMonth().goodwill("bank"))
                .as("too late")
                .isEqualTo(-5);
    }
}
