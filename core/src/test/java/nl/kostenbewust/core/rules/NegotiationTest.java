package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aRequest;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static nl.kostenbewust.core.fixture.Fixture.anArgument;
import static nl.kostenbewust.core.model.Corner.INVOLVEMENT;
import static nl.kostenbewust.core.model.Corner.LEGITIMACY;
import static nl.kostenbewust.core.model.Corner.RETURN;
import static nl.kostenbewust.core.model.Fear.ACCOUNTANT;
import static nl.kostenbewust.core.model.Fear.CAPACITY;
import static nl.kostenbewust.core.model.Fear.FRAUD;
import static nl.kostenbewust.core.model.Fear.PRECEDENT;
import static nl.kostenbewust.core.rules.Parts.aParty;
import static nl.kostenbewust.core.rules.Parts.anOffer;
import static nl.kostenbewust.core.rules.Parts.fear;
import static nl.kostenbewust.core.rules.Words.argue;
import static nl.kostenbewust.core.rules.Words.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kostenbewust.core.fixture.AgencyBuilder;
import nl.kostenbewust.core.fixture.ArgumentBuilder;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Fear;
import nl.kostenbewust.core.model.FearHeld;
import nl.kostenbewust.core.model.Party;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.model.Share;
import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Missing;
import nl.kostenbewust.core.play.Support;
import nl.kostenbewust.core.play.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Game design, section 6: how an agency weighs. The bank weighs legitimacy 40%, return 30%, involvement 30%; each argument has
 * strength 600 per mille. All numbers in tenths of a point.
 */
class NegotiationTest {
    private static final AgencyBuilder BANK = anAgency("bank");

    /** One exchange at the bank with these arguments, laid in order; what the bank answered. */
    private static HouseholdEvent.PartyAnswered answer(Party party, AgencyBuilder bank, ArgumentBuilder... arguments) {
        return lay(begin(party, bank, false, arguments), arguments);
    }

    private static Play begin(Party party, AgencyBuilder bank, boolean offers, ArgumentBuilder... arguments) {
        List<Argument> all = new ArrayList<>();
        for (ArgumentBuilder argument : arguments) {
            all.add(argument.build());
        }
        return Scene.of(aCase().requests(List.of(aRequest("uitstel", "bank")
                                .parties(List.of(party))
                                .offer(offers ? Optional.of(anOffer()) : Optional.empty())
                                .build()))
                        .arguments(all))
                .agencies(bank)
                .begins()
                .does(request("uitstel"));
    }

    private static HouseholdEvent.PartyAnswered lay(Play play, ArgumentBuilder... arguments) {
        String[] ids = new String[arguments.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = arguments[i].id().value();
        }
        return play.does(argue("uitstel", ids))
                .happened(HouseholdEvent.PartyAnswered.class)
                .get(0);
    }

    private static AgencyBuilder fearing(FearHeld... fears) {
        return anAgency("bank").fears(List.of(fears));
    }

    private static ArgumentBuilder law() {
        return anArgument("wet", LEGITIMACY, "uitstel");
    }

    private static ArgumentBuilder sum() {
        return anArgument("som", RETURN, "uitstel");
    }

    private static ArgumentBuilder wish() {
        return anArgument("wens", INVOLVEMENT, "uitstel");
    }

    @Test
    void eachKindCountsByTheWeightThatTheAgencyGivesIt() {
        assertThat(answer(aParty("bank", 90), BANK, law()).support().arguments())
                .isEqualTo(240);
        assertThat(answer(aParty("bank", 90), BANK, sum()).support().arguments())
                .isEqualTo(180);
        assertThat(answer(aParty("bank", 90), BANK, law(), sum(), wish())
                        .support()
                        .arguments())
                .isEqualTo(600);
    }

    @Test
    void moreOfOneKindAddsLessEachTime() {
        ArgumentBuilder more =
                anArgument("jurisprudentie", LEGITIMACY, "uitstel").strength(new Share(500));

        // 400 x (1 - 0.4 x 0.5) = 320
        assertThat(answer(aParty("bank", 90), BANK, law(), more).support().arguments())
                .isEqualTo(320);
    }

    @Test
    void argumentsOfEarlierExchangesCountOn() {
        Play play = begin(aParty("bank", 90), BANK, false, law(), sum());
        lay(play, law());

        assertThat(lay(play, sum()).support().arguments()).isEqualTo(420);
    }

    @Test
    void anArgumentMayWeighOtherwiseHereOrBackfire() {
        Map<Ref<nl.kostenbewust.core.model.Agency>, Share> here = new TreeMap<>();
        here.put(Ref.to("bank"), new Share(-500));

        assertThat(answer(aParty("bank", 90), BANK, law(), sum().with(here))
                        .support()
                        .arguments())
                .isEqualTo(240 - 150);
    }

    @Test
    void whatItWeighsElsewhereDoesNotCountHere() {
        Map<Ref<nl.kostenbewust.core.model.Agency>, Share> elsewhere = new TreeMap<>();
        elsewhere.put(Ref.to("gemeente"), new Share(-500));

        assertThat(answer(aParty("bank", 90), BANK, sum().with(elsewhere))
                        .support()
                        .arguments())
                .isEqualTo(180);
    }

    @Test
    void supportThatReachesResistanceIsAYes() {
        HouseholdEvent.PartyAnswered answer = answer(aParty("bank", 24), BANK, law());

        assertThat(answer.verdict()).isEqualTo(Verdict.GRANTED);
        assertThat(answer.support()).isEqualTo(new Support(240, 0, 0, 0, 240));
        assertThat(answer.missing()).isEqualTo(new Missing.Nothing());
    }

    @ParameterizedTest
    @CsvSource({"24, GRANTED", "25, OFFERED", "34, OFFERED", "35, REFUSED"})
    void withinTenPointsBelowTheCounterOfferIsMade(int resistance, Verdict verdict) {
        Play play = begin(aParty("bank", resistance), BANK, true, law());

        assertThat(lay(play, law()).verdict()).isEqualTo(verdict);
        assertThat(play.request("uitstel").status())
                .isEqualTo(
                        switch (verdict) {
                            case GRANTED -> RequestStatus.GRANTED;
                            case OFFERED -> RequestStatus.OFFERED;
                            default -> RequestStatus.REFUSED;
                        });
    }

    @Test
    void withoutAnOfferInTheCaseNearIsANo() {
        assertThat(answer(aParty("bank", 25), BANK, law()).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void theAnswerNamesTheKindThatIsMissingMost() {
        assertThat(answer(aParty("bank", 90), BANK, sum()).missing())
                .isEqualTo(new Missing.ArgumentsOfKind(LEGITIMACY));
        assertThat(answer(aParty("bank", 90), BANK, law(), sum()).missing())
                .isEqualTo(new Missing.ArgumentsOfKind(INVOLVEMENT));
    }

    @Test
    void orTheFearThatWeighsMore() {
        AgencyBuilder bank = fearing(fear(FRAUD, 20), fear(ACCOUNTANT, 30));

        assertThat(answer(aParty("bank", 90, FRAUD, ACCOUNTANT), bank, law(), sum(), wish())
                        .missing())
                .isEqualTo(new Missing.AnswerToFear(ACCOUNTANT));
    }

    @Test
    void aFearThatWeighsLessIsNotNamed() {
        AgencyBuilder bank = fearing(fear(FRAUD, 30));

        assertThat(answer(aParty("bank", 90, FRAUD), bank, sum(), wish()).missing())
                .isEqualTo(new Missing.ArgumentsOfKind(LEGITIMACY));
    }

    @Test
    void onlyFearsThatAreAwakeHereCount() {
        AgencyBuilder bank = fearing(fear(FRAUD, 20), fear(CAPACITY, 10));

        assertThat(answer(aParty("bank", 90, CAPACITY), bank, law()).support().fears())
                .isEqualTo(100);
        assertThat(answer(aParty("bank", 90, PRECEDENT), bank, law()).support().fears())
                .isZero();
    }

    @Test
    void openFearsTakeOffFortyAtMost() {
        AgencyBuilder bank = fearing(fear(FRAUD, 15), fear(CAPACITY, 20), fear(ACCOUNTANT, 10));

        assertThat(answer(aParty("bank", 90, FRAUD, CAPACITY), bank, law())
                        .support()
                        .fears())
                .isEqualTo(350);
        assertThat(answer(aParty("bank", 90, FRAUD, CAPACITY, ACCOUNTANT), bank, law())
                        .support()
                        .fears())
                .isEqualTo(400);
    }

    @Test
    void whatIsAnsweredIsFearedNoMore() {
        AgencyBuilder bank = fearing(fear(FRAUD, 20), fear(CAPACITY, 10));

        assertThat(answer(aParty("bank", 90, FRAUD, CAPACITY), bank, law().answers(List.of(FRAUD)))
                        .support()
                        .fears())
                .isEqualTo(100);
    }

    @Test
    void aFearIsVoicedWhenItIsNamed() {
        Play play = begin(aParty("bank", 90, FRAUD), fearing(fear(FRAUD, 30)), false, law(), sum(), wish());
        lay(play, law(), sum(), wish());

        assertThat(play.request("uitstel").parties().get(Ref.to("bank")).voiced())
                .containsExactly(Fear.FRAUD);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 70", "15, 150", "40, 150", "-7, -70", "-40, -150"})
    void goodwillCountsForFifteenPointsAtMost(int goodwill, int bonus) {
        Play play = begin(aParty("bank", 90), BANK, false, law())
                .givenTeam(state -> state.withGoodwill(Frozen.put(state.goodwill(), Ref.to("bank"), goodwill)));

        assertThat(lay(play, law()).support().goodwill()).isEqualTo(bonus);
    }

    @Test
    void thereAreNoDiceInANegotiation() {
        List<String> asked = new ArrayList<>();
        Play play = Scene.of(
                        aCase().requests(List.of(aRequest("uitstel", "bank").build()))
                                .arguments(List.of(law().build())))
                .agencies(BANK)
                .chance((household, subject, attempt) -> {
                    asked.add(subject.value());
                    return 0;
                })
                .begins();
        play.does(request("uitstel")).does(argue("uitstel", "wet"));

        assertThat(asked).isEmpty();
    }
}
