package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.model.LifeDomain.WORK;
import static nl.kostenbewust.core.rules.Words.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.TeamEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A game begins, closes its months and ends; who is not at the table has no say. */
class SessionTest {
    private static final Command READY = new Command.Ready();
    private static final Command CLOSE = new Command.CloseMonth();

    private static Order team(int seat, Command command) {
        return new Order(seat, Optional.empty(), command);
    }

    private static Play team(int seats) {
        return Scene.of(aCase()).seats(seats).rounds(2).begins();
    }

    @Test
    void itBeginsInMonthOneWithTenCredit() {
        Play play = team(3);

        assertThat(play.state().month()).isEqualTo(1);
        assertThat(play.state().credit()).isEqualTo(10);
        assertThat(play.state().team()).containsOnlyKeys(1, 2, 3);
        assertThat(play.state().goodwill()).isEmpty();
    }

    @Test
    void beforeItBeginsNothingIsPlayed() {
        Play play = Scene.of(aCase()).waits();

        assertThat(play.refused(talk("bart", WORK))).isEqualTo(new Refusal.NotPlaying());
        assertThat(play.refused(team(1, READY))).isEqualTo(new Refusal.NotPlaying());
        assertThat(play.refused(Order.ofSession(CLOSE))).isEqualTo(new Refusal.NotPlaying());
        assertThat(play.refused(Order.ofSession(new Command.Join(2)))).isEqualTo(new Refusal.NotPlaying());
    }

    static Stream<List<Integer>> teams() {
        return Stream.of(List.of(), List.of(1, 1), List.of(0), List.of(7), List.of(-1), List.of(1, 2, 3, 4, 5, 6, 7));
    }

    @ParameterizedTest
    @MethodSource("teams")
    void aTeamHasOneToSixSeatsEachOnce(List<Integer> seats) {
        assertThat(Scene.of(aCase()).waits().refused(Order.ofSession(new Command.Begin(seats))))
                .isEqualTo(new Refusal.NotAllowed());
    }

    @Test
    void itBeginsOnce() {
        assertThat(team(1).refused(Order.ofSession(new Command.Begin(List.of(1)))))
                .isEqualTo(new Refusal.NotAllowed());
    }

    @Test
    void onlyTheSessionBeginsClosesAndLetsIn() {
        assertThat(Scene.of(aCase()).waits().refused(team(1, new Command.Begin(List.of(1)))))
                .isEqualTo(new Refusal.NotAllowed());
        assertThat(team(1).refused(team(1, CLOSE))).isEqualTo(new Refusal.NotAllowed());
        assertThat(team(1).refused(team(1, new Command.Join(2)))).isEqualTo(new Refusal.NotAllowed());
    }

    @Test
    void aFreeSeatMayBeTaken() {
        Play play = team(1).session(new Command.Join(6));

        assertThat(play.state().team()).containsOnlyKeys(1, 6);
        for (int seat : List.of(6, 1, 0, 7)) {
            assertThat(play.refused(Order.ofSession(new Command.Join(seat)))).isEqualTo(new Refusal.NotAllowed());
        }
    }

    @Test
    void whoHasNoSeatDoesNothing() {
        assertThat(team(1).refused(2, talk("bart", WORK))).isEqualTo(new Refusal.NotAllowed());
        assertThat(team(1).refused(0, talk("bart", WORK))).isEqualTo(new Refusal.NotAllowed());
        assertThat(team(1).refused(team(2, READY))).isEqualTo(new Refusal.NotAllowed());
    }

    @Test
    void aHouseholdMustBeNamedAndBeThere() {
        assertThat(team(1).refused(team(1, talk("bart", WORK)))).isEqualTo(new Refusal.Unknown());
        assertThat(team(1).refused(new Order(1, Optional.of(Ref.to("elders")), talk("bart", WORK))))
                .isEqualTo(new Refusal.Unknown());
    }

    @Test
    void theMonthClosesWhenEverybodyIsReady() {
        Play play = team(2).does(1, READY);
        assertThat(play.state().month()).isEqualTo(1);

        play.does(2, READY);

        assertThat(play.state().month()).isEqualTo(2);
        assertThat(play.state().team().values()).noneMatch(worker -> worker.ready());
    }

    @Test
    void whoIsReadyMayComeBackOnIt() {
        Play play = team(2).does(1, READY);
        assertThat(play.refused(1, READY)).isEqualTo(new Refusal.AlreadyDone());
        play.does(1, new Command.NotReady());
        assertThat(play.refused(1, new Command.NotReady())).isEqualTo(new Refusal.AlreadyDone());

        assertThat(play.does(2, READY).state().month()).isEqualTo(1);
    }

    @Test
    void theSessionMayCloseTheMonthWhoeverIsReady() {
        assertThat(team(3).does(2, READY).closesMonth().state().month()).isEqualTo(2);
    }

    @Test
    void afterTheLastMonthTheGameIsOver() {
        Play play = team(1).closesMonths(2);

        assertThat(play.state().ended()).isTrue();
        assertThat(play.state().isPlaying()).isFalse();
        assertThat(play.happenedToTeam(TeamEvent.GameEnded.class)).hasSize(1);
        assertThat(play.happenedToTeam(TeamEvent.HoursRenewed.class)).isEmpty();
        assertThat(play.refused(talk("bart", WORK))).isEqualTo(new Refusal.NotPlaying());
        assertThat(play.refused(team(1, READY))).isEqualTo(new Refusal.NotPlaying());
        assertThat(play.refused(Order.ofSession(CLOSE))).isEqualTo(new Refusal.NotPlaying());
    }
}
