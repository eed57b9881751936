package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aCostLine;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.LifeDomain.WORK;
import static nl.kostenbewust.core.rules.Parts.aService;
import static nl.kostenbewust.core.rules.Parts.anEndlessService;
import static nl.kostenbewust.core.rules.Parts.with;
import static nl.kostenbewust.core.rules.Words.setFlag;
import static nl.kostenbewust.core.rules.Words.start;
import static nl.kostenbewust.core.rules.Words.stop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Service;
import nl.kostenbewust.core.play.HouseholdEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service keeps running after its intervention worked: levels, money and hours, until its end. */
class ServiceTest {
    private static Play running(Service service, int delay) {
        return Scene.of(aCase().household(aHousehold()
                                .costs(List.of(aCostLine("traject", Payer.MUNICIPALITY, 300)
                                        .waiting(true)
                                        .build()))
                                .build())
                        .interventions(List.of(
                                anIntervention("traject")
                                        .months(delay)
                                        .service(Optional.of(service))
                                        .build(),
                                anIntervention("einde")
                                        .then(List.of(new Effect.EndIntervention(Ref.to("traject"))))
                                        .build())))
                .begins();
    }

    private static List<Integer> levelsAfterEachClose(Play play, int months) {
        List<Integer> levels = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            levels.add(play.closesMonth().level(WORK));
        }
        return levels;
    }

    @Test
    void aServiceOfThreeMonthsMovesALevelThreeTimes() {
        Play play = running(aService(3, WORK, 2), 1).does(start("traject"));

        assertThat(levelsAfterEachClose(play, 6)).containsExactly(20, 22, 24, 26, 26, 26);
    }

    @Test
    void soDoesOneThatWorksAtOnce() {
        Play play = running(aService(3, WORK, 2), 0).does(start("traject"));

        assertThat(levelsAfterEachClose(play, 5)).endsWith(26, 26);
        assertThat(play.household().work().running()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void itsLineIsPaidAsManyMonthsAsItRuns(int delay) {
        Play play =
                running(with(aService(2, WORK, 1), Ref.to("traject")), delay).does(start("traject"));
        List<HouseholdEvent.CostPaid> paid = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            paid.addAll(play.closesMonth().happened(HouseholdEvent.CostPaid.class));
        }
        HouseholdEvent.CostPaid month = new HouseholdEvent.CostPaid(Ref.to("traject"), Money.euros(300));

        assertThat(paid).containsExactly(month, month);
        assertThat(play.household().finances().lines()).isEmpty();
    }

    @Test
    void itAsksItsHoursFirstEveryMonth() {
        Play play = running(with(anEndlessService(), Hours.of(3)), 1).does(start("traject"));

        play.closesMonth();
        assertThat(play.hours(1)).isEqualTo(new Hours(21 - 6));
        assertThat(play.closesMonth().hours(1)).isEqualTo(new Hours(21 - 6));
        assertThat(play.does(stop("traject")).closesMonth().hours(1)).isEqualTo(new Hours(21));
    }

    @Test
    void itAsksNoMoreHoursThanThereAre() {
        Play play = running(with(anEndlessService(), Hours.of(50)), 1).does(start("traject"));

        assertThat(play.closesMonth().hours(1)).isEqualTo(Hours.NONE);
    }

    @Test
    void withoutAnEndItRunsOn() {
        Play play = running(anEndlessService(), 1).does(start("traject")).closesMonths(11);

        assertThat(play.household().work().running()).containsKey(Ref.to("traject"));
    }

    @Test
    void whatFollowsAtItsEndFollowsOnce() {
        Play play = running(with(aService(2, WORK, 1), new Effect.Ownership(7)), 1)
                .does(start("traject"))
                .closesMonths(2);
        assertThat(play.ownership()).isEqualTo(50);

        assertThat(play.closesMonths(4).ownership()).isEqualTo(57);
    }

    @Test
    void stoppingIsAnEndToo() {
        Play play = running(with(with(aService(9, WORK, 1), Ref.to("traject")), setFlag("klaar")), 1)
                .does(start("traject"))
                .closesMonth()
                .does(stop("traject"));

        assertThat(play.flag("klaar")).isTrue();
        assertThat(play.household().finances().lines()).isEmpty();
        assertThat(play.closesMonths(2).level(WORK)).isEqualTo(20);
        assertThat(play.inHousehold())
                .doesNotHaveAnyElementsOfTypes(HouseholdEvent.CostPaid.class, HouseholdEvent.LevelChanged.class);
    }

    @Test
    void aServiceMayBeEndedByWhatHappens() {
        Play play = running(aService(9, WORK, 1), 1)
                .does(start("traject"))
                .closesMonth()
                .does(start("einde"));

        assertThat(play.household().work().running()).isEmpty();
    }
}
