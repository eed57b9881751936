package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aCostLine;
import static nl.kostenbewust.core.fixture.Fixture.aDebt;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.aRequest;
import static nl.kostenbewust.core.fixture.Fixture.aRung;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static nl.kostenbewust.core.fixture.Fixture.anArgument;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.LifeDomain.MONEY;
import static nl.kostenbewust.core.model.LifeDomain.WORK;
import static nl.kostenbewust.core.rules.Parts.aContact;
import static nl.kostenbewust.core.rules.Parts.aFact;
import static nl.kostenbewust.core.rules.Parts.aLadder;
import static nl.kostenbewust.core.rules.Words.flag;
import static nl.kostenbewust.core.rules.Words.request;
import static nl.kostenbewust.core.rules.Words.setFlag;
import static nl.kostenbewust.core.rules.Words.start;
import static nl.kostenbewust.core.rules.Words.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.fixture.Fixture;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is hidden until {@code gezien} stands: one of everything; and what a refusal may name. */
class VisibilityTest {
    private static final List<Condition> HIDDEN = List.of(flag("gezien"));

    private static Play play() {
        return play(List.of());
    }

    /** The intervention {@code doel} needs these. */
    private static Play play(List<Condition> needs) {
        return Scene.of(aCase().household(aHousehold()
                                .hidden(List.of(WORK))
                                .debts(List.of(
                                        aDebt("schuld", 100).visibleWhen(HIDDEN).build()))
                                .costs(List.of(aCostLine("kosten", Payer.STATE, 10)
                                        .ask(Optional.of(Ref.to("bank")))
                                        .visibleWhen(HIDDEN)
                                        .build()))
                                .build())
                        .network(List.of(
                                aContact("buurvrouw").visibleWhen(HIDDEN).build()))
                        .facts(List.of(aFact("feit")
                                .question(Optional.of(Text.nl("Wat is er?")))
                                .visibleWhen(HIDDEN)
                                .build()))
                        .wishes(List.of(Parts.aWish("wens")))
                        .interventions(List.of(
                                anIntervention("kijk")
                                        .then(List.of(setFlag("gezien")))
                                        .build(),
                                anIntervention("ken")
                                        .then(List.of(
                                                new Effect.Reveal(Ref.to("feit")), new Effect.Hear(Ref.to("wens"))))
                                        .build(),
                                anIntervention("verborgen").visibleWhen(HIDDEN).build(),
                                anIntervention("traag")
                                        .visibleWhen(HIDDEN)
                                        .months(5)
                                        .build(),
                                anIntervention("doel").needs(needs).build()))
                        .requests(List.of(aRequest("uitstel", "bank")
                                .visibleWhen(HIDDEN)
                                .ladder(Optional.of(Ref.to("omhoog")))
                                .build()))
                        .arguments(List.of(anArgument("wet", Corner.LEGITIMACY, "doel")
                                .restsOn(HIDDEN)
                                .build()))
                        .ladders(List.of(aLadder("omhoog", aRung("chef").build()))))
                .agencies(anAgency("bank"))
                .begins()
                .rested();
    }

    private static List<Object> seen(Play play) {
        Situation s = play.situation();
        return List.of(
                Visibility.debts(s).size(),
                Visibility.lines(s).size(),
                Visibility.contacts(s).size(),
                Visibility.questions(s).size(),
                Visibility.interventions(s).size(),
                Visibility.requests(s).size(),
                Visibility.arguments(Ref.to("doel"), s).size(),
                Visibility.agencies(s).size());
    }

    @Test
    void nothingHiddenShowsBeforeItsTimeAndAllOfItAfter() {
        Play play = play();
        assertThat(seen(play)).containsExactly(0, 0, 0, 0, 3, 0, 0, 0);

        assertThat(seen(play.does(start("kijk")))).containsExactly(1, 1, 1, 1, 5, 1, 1, 1);
    }

    @Test
    void aHiddenLevelShowsOnceItCameUpInATalk() {
        Play play = play().does(talk("bart", MONEY));
        assertThat(Visibility.knows(WORK, play.situation())).isFalse();
        assertThat(Visibility.knows(MONEY, play.situation())).isTrue();

        assertThat(Visibility.knows(WORK, play.does(talk("bart", WORK)).situation()))
                .isTrue();
    }

    static Stream<Arguments> conditionsThatNameSomethingHidden() {
        return Stream.of(
                        new Condition.Knows(Ref.to("feit")),
                        new Condition.Running(Ref.to("verborgen")),
                        new Condition.Done(Ref.to("verborgen")),
                        new Condition.PlanHas(Ref.to("verborgen"), Optional.empty()),
                        new Condition.RequestIs(Ref.to("uitstel"), List.of(RequestStatus.OPEN)),
                        new Condition.Refusals(Ref.to("uitstel"), 1),
                        new Condition.Consent(Ref.to("bank")),
                        new Condition.Inquired(Ref.to("bank"), Topic.RULE),
                        new Condition.Involved(Ref.to("buurvrouw")),
                        new Condition.ReceiptShown(Ref.to("kosten")),
                        new Condition.Not(new Condition.DebtStands(
                                Ref.to("schuld"), Fixture.aDebt("x", 1).sum())))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("conditionsThatNameSomethingHidden")
    void aRefusalNamesItOnlyWhenItIsSeen(Condition need) {
        Play play = play(List.of(need));
        assertThat(play.refused(start("doel"))).isEqualTo(new Refusal.NotYet(List.of(), true, Optional.empty()));

        play.does(start("kijk"));

        assertThat(play.refused(start("doel"))).isEqualTo(new Refusal.NotYet(List.of(need), false, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("conditionsThatNameSomethingHidden")
    void norDoesItComeOutInsideAnother(Condition need) {
        Condition wrapped =
                new Condition.All(List.of(new Condition.Any(List.of(new Condition.Not(new Condition.Not(need))))));

        assertThat(play(List.of(wrapped)).refused(start("doel")))
                .isEqualTo(new Refusal.NotYet(List.of(), true, Optional.empty()));
    }

    @Test
    void aFlagIsNeverNamed() {
        assertThat(play(List.of(flag("nooit"))).refused(start("doel")))
                .isEqualTo(new Refusal.NotYet(List.of(), true, Optional.empty()));
    }

    @Test
    void whatWasDoneStartedOrAskedStaysVisible() {
        Play play = play().does(start("kijk"))
                .does(start("verborgen"))
                .does(start("traag"))
                .does(request("uitstel"));

        play.faring(w -> w.withFlags(List.of()));

        assertThat(Visibility.interventions(play.situation()))
                .extracting(intervention -> intervention.id().value())
                .contains("verborgen", "traag");
        assertThat(Visibility.requests(play.situation())).hasSize(1);
    }
}
