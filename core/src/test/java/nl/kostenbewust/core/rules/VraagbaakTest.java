package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.DESIGNED;
import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aRequest;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static nl.kostenbewust.core.fixture.Fixture.anArgument;
import static nl.kostenbewust.core.model.Corner.INVOLVEMENT;
import static nl.kostenbewust.core.model.Corner.LEGITIMACY;
import static nl.kostenbewust.core.model.Fear.PRECEDENT;
import static nl.kostenbewust.core.rules.Parts.aParty;
import static nl.kostenbewust.core.rules.Parts.decides;
import static nl.kostenbewust.core.rules.Parts.fear;
import static nl.kostenbewust.core.rules.Words.argue;
import static nl.kostenbewust.core.rules.Words.cite;
import static nl.kostenbewust.core.rules.Words.lookUp;
import static nl.kostenbewust.core.rules.Words.record;
import static nl.kostenbewust.core.rules.Words.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.AgencyBuilder;
import nl.kostenbewust.core.fixture.RequestBuilder;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Likeness;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.Support;
import nl.kostenbewust.core.scenario.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Game design, section 9: solved exceptions that others can look up and cite. */
class VraagbaakTest {
    private static final Ref<Likeness> TEETH = Ref.to("gebit");

    /** A request that rests on discretion and can be likened to other teeth. */
    private static RequestBuilder exception(int resistance) {
        return aRequest("uitstel", "bank")
                .parties(List.of(aParty("bank", resistance)))
                .likeness(Optional.of(TEETH))
                .decides(Optional.of(decides("kwestie", Ground.DISCRETION)));
    }

    private static Scene scene(RequestBuilder request, AgencyBuilder bank) {
        return Scene.of(aCase().requests(List.of(request.build()))
                        .arguments(List.of(
                                anArgument("wet", LEGITIMACY, "uitstel").build(),
                                anArgument("verschil", INVOLVEMENT, "uitstel")
                                        .answers(List.of(PRECEDENT))
                                        .build())))
                .agencies(bank)
                .programme(p -> p.vraagbaak(
                        List.of(new Programme.PrecedentCard(TEETH, Text.nl("Elders mocht het."), DESIGNED))));
    }

    private static Play found(AgencyBuilder bank) {
        return scene(exception(90), bank).begins().does(lookUp("uitstel")).does(request("uitstel"));
    }

    private static Support support(Play play) {
        return play.happened(HouseholdEvent.PartyAnswered.class).get(0).support();
    }

    @Test
    void lookingUpTakesAnHourAndFindsWhatIsAlike() {
        Play play = scene(exception(90), anAgency("bank")).begins();
        Hours before = play.hours(1);

        play.does(lookUp("uitstel"));

        assertThat(play.household().knowledge().lookedUp()).containsExactly(TEETH);
        assertThat(play.hours(1)).isEqualTo(before.minus(Hours.of(1)));
        assertThat(play.refused(lookUp("uitstel"))).isEqualTo(new Refusal.AlreadyAnswered());
    }

    @Test
    void whatNobodySolvedIsNotFound() {
        Play play = scene(exception(90).likeness(Optional.of(Ref.to("bril"))), anAgency("bank"))
                .begins()
                .does(lookUp("uitstel"));

        assertThat(play.household().knowledge().lookedUp()).isEmpty();
        assertThat(play.does(request("uitstel")).refused(cite("uitstel", "wet")))
                .isEqualTo(new Refusal.NoPrecedent());
    }

    @Test
    void whereNothingIsAlikeThereIsNothingToLookUp() {
        Play play = scene(exception(90).likeness(Optional.empty()), anAgency("bank"))
                .begins();

        assertThat(play.refused(lookUp("uitstel"))).isEqualTo(new Refusal.NothingToLookUp());
        assertThat(play.refused(lookUp("niets"))).isEqualTo(new Refusal.Unknown());
    }

    @Test
    void aPrecedentIsAnArgumentOfLegitimacyOfStrength250() {
        assertThat(support(found(anAgency("bank")).does(cite("uitstel"))).arguments())
                .isEqualTo(100);
        // 400 x (1 - 0.4 x 0.75)
        assertThat(support(found(anAgency("bank")).does(cite("uitstel", "wet"))).arguments())
                .isEqualTo(280);
    }

    @Test
    void itIsCitedOncePerRequest() {
        Play play = found(anAgency("bank")).does(cite("uitstel", "wet"));

        assertThat(play.refused(cite("uitstel", "verschil"))).isEqualTo(new Refusal.NoPrecedent());
    }

    @Test
    void itIsNotCitedBeforeItIsFound() {
        Play play = scene(exception(90), anAgency("bank")).begins().does(request("uitstel"));

        assertThat(play.refused(cite("uitstel", "wet"))).isEqualTo(new Refusal.NoPrecedent());
    }

    @Test
    void itWakesTheFearOfPrecedents() {
        AgencyBuilder afraid = anAgency("bank").fears(List.of(fear(PRECEDENT, 20)));

        assertThat(support(found(afraid).does(argue("uitstel", "wet"))).fears()).isZero();
        assertThat(support(found(afraid).does(cite("uitstel", "wet"))).fears()).isEqualTo(200);
    }

    @Test
    void unlessLikenessAndDifferenceAreExplained() {
        AgencyBuilder afraid = anAgency("bank").fears(List.of(fear(PRECEDENT, 20)));

        assertThat(support(found(afraid).does(cite("uitstel", "wet", "verschil")))
                        .fears())
                .isZero();
    }

    @Test
    void aCitedPrecedentIsAReasonOnFile() {
        Play play = found(anAgency("bank")).does(cite("uitstel"));

        assertThat(Files.kinds(play.situation(), Ref.to("uitstel"))).isEqualTo(List.<Corner>of(LEGITIMACY));
    }

    @Test
    void aGrantedExceptionIsRecordedOnce() {
        Play play = scene(exception(24), anAgency("bank")).begins().does(request("uitstel"));
        assertThat(play.refused(record("uitstel"))).isEqualTo(new Refusal.NothingToRecord());
        play.does(argue("uitstel", "wet"));
        Hours before = play.hours(1);

        play.does(record("uitstel"));

        assertThat(play.state().precedents()).containsExactly(TEETH);
        assertThat(play.hours(1)).isEqualTo(before.minus(Hours.of(1)));
        assertThat(play.refused(record("uitstel"))).isEqualTo(new Refusal.NothingToRecord());
    }

    @ParameterizedTest
    @EnumSource(
            value = Ground.class,
            names = {"RULE", "MISSES_PURPOSE", "NONE"})
    void whatIsNoExceptionIsNotRecorded(Ground ground) {
        Play play = scene(exception(24).decides(Optional.of(decides("kwestie", ground))), anAgency("bank"))
                .begins()
                .does(request("uitstel"))
                .does(argue("uitstel", "wet"));

        assertThat(play.refused(record("uitstel"))).isEqualTo(new Refusal.NothingToRecord());
    }

    @Test
    void whatTheTeamRecordedItFinds() {
        Play play = scene(exception(24).likeness(Optional.of(Ref.to("bril"))), anAgency("bank"))
                .begins()
                .does(request("uitstel"))
                .does(argue("uitstel", "wet"))
                .does(record("uitstel"))
                .does(lookUp("uitstel"));

        assertThat(play.household().knowledge().lookedUp()).containsExactly(Ref.to("bril"));
    }

    /** 28 half hours a month; 25% is lost, a point less for each record, 20% at least; halves are rounded down. */
    @ParameterizedTest
    @CsvSource({"0, 25", "1, 24", "3, 22", "5, 20", "6, 20", "9, 20"})
    void eachRecordLowersTheLossToComplexityByAPointAtMostFive(int records, int percent) {
        List<Ref<Likeness>> recorded = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            recorded.add(Ref.to("likeness-" + i));
        }
        Play play = Scene.of(aCase(), aCase().id(Ref.to("b")), aCase().id(Ref.to("c")), aCase().id(Ref.to("d")))
                .begins()
                .givenTeam(state -> state.withPrecedents(recorded))
                .closesMonth();

        assertThat(play.state().team().get(1).lost()).isEqualTo(new Hours(112 * percent / 100));
    }
}
