package nl.kostenbewust.core.score;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.aMatter;
import static nl.kostenbewust.core.fixture.Fixture.aSettlement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Penalty;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Knowledge;
import nl.kostenbewust.core.play.Settlement;
import nl.kostenbewust.core.scenario.Case;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private static final Ref<Matter> KWESTIE = Ref.to("kwestie");
    /** People fare as well as in {@code good}, at its cost. */
    private static final Reference REACHED = reference(0, 40, 0, 20);

    private final Course warm = Courses.of(
            aCase().household(aHousehold().trust(100).ownership(100).build()).build());

    @Test
    void anUndecidedMatterIsTheFirstThingToSettle() {
        Case two = aCase().household(warm.story().household())
                .matters(List.of(
                        aMatter("klein").build(), aMatter("groot").weight(3).build()))
                .build();

        assertThat(next(Courses.of(two))).isEqualTo(new Advice.Next.Settle(Ref.to("groot")));
    }

    @Test
    void whoActedWithoutConsentShouldAskIt() {
        assertThat(next(settled(aSettlement().consented(false).build())))
                .isEqualTo(new Advice.Next.AskConsent(KWESTIE));
    }

    @Test
    void aOneSidedFileNeedsAnotherKindOfArgument() {
        Settlement oneSided = aSettlement()
                .ground(Ground.DISCRETION)
                .kinds(List.of(Corner.RETURN))
                .build();

        assertThat(next(settled(oneSided))).isEqualTo(new Advice.Next.ArgueFromMoreSides(KWESTIE));
    }

    @Test
    void aRuleThatMissesItsPurposeNeedsBetterGround() {
        assertThat(next(settled(aSettlement().ground(Ground.MISSES_PURPOSE).build())))
                .isEqualTo(new Advice.Next.FindBetterGround(KWESTIE));
    }

    @Test
    void whoEarnedAPenaltyShouldAvoidTheNext() {
        Course course = Courses.then(
                settled(aSettlement().build()),
                new HouseholdEvent.Penalised(Penalty.FRAUD, 50, Text.nl("Valse opgave.")));

        assertThat(next(course)).isEqualTo(new Advice.Next.AvoidPenalties());
    }

    @Test
    void withoutTrustItTakesTime() {
        Course cold = Courses.faring(
                settled(aSettlement().contributed(false).talked(false).build()), wellbeing -> wellbeing.withTrust(10));

        assertThat(next(cold)).isEqualTo(new Advice.Next.BuildTrust());
    }

    @Test
    void withoutOwnershipItTakesRoom() {
        Course carried = Courses.faring(
                settled(aSettlement().contributed(false).talked(false).build()),
                wellbeing -> wellbeing.withOwnership(10));

        assertThat(next(carried)).isEqualTo(new Advice.Next.GiveRoom());
    }

    @Test
    void anUndecidedMatterIsSettledTogether() {
        Course cold = Courses.faring(
                Courses.of(aCase().build()),
                wellbeing -> wellbeing.withTrust(10).withOwnership(10));

        assertThat(next(cold)).isEqualTo(new Advice.Next.SettleTogether(KWESTIE));
    }

    @Test
    void aDearPlanNeedsALookAtTheCosts() {
        Reference cheaper = reference(-5_000, 40, 0, 20);

        assertThat(HouseholdScore.of(settled(aSettlement().build()), cheaper).advice())
                .contains(new Advice(Corner.RETURN, new Advice.Next.WatchTheCosts()));
    }

    @Test
    void whereEverythingStandsThereIsNothingToAdvise() {
        assertThat(HouseholdScore.of(settled(aSettlement().build()), REACHED).advice())
                .isEmpty();
    }

    @Test
    void aLevelThatTheTeamCannotSeeIsNeverNamed() {
        Case story = aCase().household(aHousehold()
                        .trust(100)
                        .ownership(100)
                        .domains(new TreeMap<>(
                                Map.of(LifeDomain.JUSTICE, new Level(10), LifeDomain.WORK, new Level(30))))
                        .hidden(List.of(LifeDomain.JUSTICE))
                        .build())
                .build();
        Course course =
                Courses.settled(Courses.of(story), "kwestie", aSettlement().build());
        Reference better = reference(0, 80, 0, 20);

        assertThat(HouseholdScore.of(course, better).advice().map(Advice::next))
                .contains(new Advice.Next.RaiseLevel(LifeDomain.WORK));
        assertThat(HouseholdScore.of(talkedAbout(course, LifeDomain.JUSTICE), better)
                        .advice()
                        .map(Advice::next))
                .contains(new Advice.Next.RaiseLevel(LifeDomain.JUSTICE));
    }

    private static Course talkedAbout(Course course, LifeDomain about) {
        Knowledge knowledge =
                course.now().knowledge().withTalks(List.of(new Knowledge.TalkHeld(1, Ref.to("bart"), about)));
        return new Course(
                course.story(),
                course.now().withKnowledge(knowledge),
                course.horizon(),
                course.events(),
                course.projected());
    }

    private Course settled(Settlement settlement) {
        return Courses.settled(warm, "kwestie", settlement);
    }

    private static Advice.Next next(Course course) {
        Optional<Advice> advice = HouseholdScore.of(course, REACHED).advice();
        return advice.orElseThrow().next();
    }

    private static Reference reference(long goodEuros, int goodLevels, long nothingEuros, int nothingLevels) {
        return new Reference(new TreeMap<>(Map.of(
                "good", new Reference.Outcome(Money.euros(goodEuros), goodLevels),
                "nothing", new Reference.Outcome(Money.euros(nothingEuros), nothingLevels))));
    }
}
