package nl.kostenbewust.scenarios.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Test;

/** Each flag is raised where its fault is planted, and not where it is not. */
class PlantedFlagsTest {
    private static final String BETTER = """
              - {id: goed-woord, title: Goed, about: Goed., hours: 1, months: 0, then: [{trust: 9}, {ownership: 9}]}
            """;
    private static final String WORSE = """
              - {id: half-woord, title: Half, about: Half., hours: 2, months: 0, then: [{trust: 3}, {ownership: 3}]}
            """;

    @Test
    void whatIsNeverBetterThanWhatAsksNoMoreIsDominated() {
        CaseReport report = new Planted().under("interventions", BETTER + WORSE).report();

        assertThat(Planted.messages(report, FlagCode.DOMINATED))
                .anySatisfy(
                        message -> assertThat(message).startsWith("half-woord").endsWith("goed-woord"))
                .noneSatisfy(message -> assertThat(message).startsWith("goed-woord"));
    }

    @Test
    void whatIsBetterOnOneCornerIsNotDominated() {
        String breach =
                BETTER.replace("{ownership: 9}", "{ownership: 9}, {penalty: privacy, points: 10, reason: Fout.}");
        CaseReport report = new Planted().under("interventions", breach + WORSE).report();

        assertThat(Planted.messages(report, FlagCode.DOMINATED))
                .noneSatisfy(
                        message -> assertThat(message).startsWith("half-woord").endsWith("goed-woord"));
    }

    @Test
    void whatAsksMoreDominatesNothing() {
        String dearer = BETTER.replace("hours: 1", "hours: 3");
        CaseReport report = new Planted().under("interventions", dearer + WORSE).report();

        assertThat(Planted.messages(report, FlagCode.DOMINATED))
                .noneSatisfy(
                        message -> assertThat(message).startsWith("half-woord").endsWith("goed-woord"));
    }

    @Test
    void whatAsksMoreMonthAfterMonthDominatesNothing() {
        String lasting = BETTER.replace("months: 0,", "months: 0, service: {months: 6, hours_per_month: 0.5},");
        CaseReport report =
                new Planted().under("interventions", lasting + WORSE).report();

        assertThat(Planted.messages(report, FlagCode.DOMINATED))
                .noneSatisfy(
                        message -> assertThat(message).startsWith("half-woord").endsWith("goed-woord"));
    }

    @Test
    void aPoorGoodIsNearlyReachedWithAFailingCorner() {
        Planted planted =
                new Planted().change("          - {start: werkplek}\n      - month: 2\n", "      - month: 2\n");

        assertThat(Planted.messages(planted.report(), FlagCode.CORNER_BOUGHT_OFF))
                .singleElement()
                .asString()
                .contains("met zaad");
        assertThat(Planted.messages(new Planted().report(), FlagCode.CORNER_BOUGHT_OFF))
                .isEmpty();
    }

    @Test
    void aCrisisThatTakesAllHoursIsADeadEnd() {
        CaseReport report = new Planted()
                .under("events", "  - {id: crisis, when: {from_month: 1}, then: {takes_hours: 14}}\n")
                .report();

        assertThat(Planted.messages(report, FlagCode.DEAD_END))
                .singleElement()
                .asString()
                .startsWith("in maand 2 ");
        assertThat(Planted.messages(new Planted().report(), FlagCode.DEAD_END)).isEmpty();
    }

    @Test
    void aMonthWithRoomForASignOfLifeAloneIsImpossibleButNoDeadEnd() {
        CaseReport report = new Planted()
                .under("events", "  - {id: crisis, when: {from_month: 1}, then: {takes_hours: 10}}\n")
                .change("consents:\n  - {agency: loket, from: bart, trust: 10, \"yes\": Ja., \"no\": Nee.}\n", "")
                .change("          - {ask_consent: loket}\n", "")
                .report();

        assertThat(Planted.messages(report, FlagCode.IMPOSSIBLE_MONTH))
                .singleElement()
                .asString()
                .startsWith("in maand 2 ");
        assertThat(Planted.messages(report, FlagCode.DEAD_END)).isEmpty();
    }

    @Test
    void whatNothingRevealsIsNeverReached() {
        CaseReport report = new Planted()
                .under("facts", "  - {id: verborgen, text: Niemand weet het., source: designed}\n")
                .report();

        assertThat(Planted.messages(report, FlagCode.NEVER_REACHED)).contains("feit verborgen");
        assertThat(Planted.messages(new Planted().report(), FlagCode.NEVER_REACHED))
                .doesNotContain("feit wil-werken");
    }

    @Test
    void anEventThatWaitsForNothingNeverFires() {
        CaseReport report = new Planted()
                .under("events", "  - {id: nooit, when: {flag: bestaat-niet}, then: {trust: 1}}\n")
                .report();

        assertThat(Planted.messages(report, FlagCode.NEVER_FIRED)).containsExactly("gebeurtenis nooit");
    }

    private static final String OF_POLICY = "  - {id: nieuw, when: {policy_on: beleid}, then: {trust: 1}}\n";

    @Test
    void whatOnlyAPolicyBringsIsReachedByARouteUnderThatPolicy() {
        Planted untold = new Planted().under("events", OF_POLICY);
        Planted told = new Planted()
                .under("events", OF_POLICY)
                .under("routes", "  met-beleid: {seed: 1, policies: [beleid], months: []}\n");

        assertThat(Planted.messages(untold.report(), FlagCode.NEVER_FIRED)).containsExactly("gebeurtenis nieuw");
        assertThat(Planted.messages(told.report(), FlagCode.NEVER_FIRED)).isEmpty();
    }

    @Test
    void whatLiesBehindALongWayIsReachedByADetourOfTheRouteThere() {
        StringBuilder way = new StringBuilder();
        StringBuilder acts = new StringBuilder();
        for (int i = 1; i <= 9; i++) {
            way.append(
                    "  - {id: trede-%d, title: Trede, about: Trede., hours: 0.5, months: 0, needs: {flag: hoogte-%d}, then: [{clear: hoogte-%d}, {flag: hoogte-%d}]}\n"
                            .formatted(i, i, i, i + 1));
            way.append(
                    "  - {id: val-%d, title: Val, about: Val., hours: 0.5, months: 0, needs: {flag: hoogte-%d}, then: {clear: hoogte-%d}}\n"
                            .formatted(i, i, i));
            acts.append(", {start: trede-%d}".formatted(i));
        }
        String forks = """
                  - {id: links, title: Links, about: Links., hours: 0.5, months: 0, needs: {flag: hoogte-10}, then: {clear: hoogte-10}}
                  - {id: rechts, title: Rechts, about: Rechts., hours: 0.5, months: 0, needs: {flag: hoogte-10}, then: {clear: hoogte-10}}
                  - {id: opstap, title: Opstap, about: Opstap., hours: 0.5, months: 0, then: {flag: hoogte-1}}
                """;
        Planted climb = new Planted()
                .under("interventions", way + forks)
                .under(
                        "routes",
                        "  omhoog: {seed: 1, months: [{month: 1, acts: [{start: opstap}%s, {start: links}]}]}\n"
                                .formatted(acts));

        assertThat(Planted.messages(climb.report(), FlagCode.NEVER_REACHED)).doesNotContain("interventie rechts");
    }

    @Test
    void hoursBindOnlyWhereThereIsMoreToDoThanTime() {
        StringBuilder work = new StringBuilder();
        for (int i = 1; i <= 20; i++) {
            work.append("  - {id: klus-%d, title: Klus, about: Klus., hours: 10, months: 0, then: {trust: 1}}\n"
                    .formatted(i));
        }
        CaseReport busy = new Planted().under("interventions", work.toString()).report();

        assertThat(Planted.messages(busy, FlagCode.HOURS_DO_NOT_BIND)).isEmpty();
        assertThat(Planted.messages(new Planted().report(), FlagCode.HOURS_DO_NOT_BIND))
                .hasSize(1);
    }

    @Test
    @Fault(43)
    void whatIsFreeAndCanBeDoneForEverIsEndlessAndTheToolGoesOn() {
        StringBuilder free = new StringBuilder();
        for (int i = 1; i <= 20; i++) {
            free.append("  - {id: gratis-%d, title: Gratis, about: Gratis., hours: 0, months: 0, repeatable: true}\n"
                    .formatted(i));
        }
        CaseReport report =
                new Planted().under("interventions", free.toString()).report();

        assertThat(Planted.messages(report, FlagCode.ENDLESS))
                .singleElement()
                .asString()
                .contains("met zaad 1");
        assertThat(report.personas()).hasSize(Persona.values().length);
        assertThat(Planted.messages(new Planted().report(), FlagCode.ENDLESS)).isEmpty();
    }

    @Test
    @Fault(43)
    void whatTakesTooLongIsEndlessAndTheToolGoesOn() {
        Limits hasty = new Limits(40, Duration.ofNanos(1), 60);
        Simulation.Outcome outcome =
                Simulation.play(new Planted().subject(), new Settings(2, 1, 0, 1), (part, done, of) -> {}, hasty);

        assertThat(Planted.messages(outcome.report(), FlagCode.ENDLESS)).isNotEmpty();
    }

    @Test
    void rulesThatBreakDownAreReportedWithTheSeed() {
        String ghost = """
                  - id: spookverzoek
                    title: Spook
                    asks: Niets.
                    hours: 1
                    parties: [{agency: spook, resistance: 10, refusal: Nee.}]
                """;
        CaseReport report = new Planted()
                .under("requests", ghost)
                .change("    on: extra-geld\n", "    on: [extra-geld, spookverzoek]\n")
                .report();

        assertThat(Planted.messages(report, FlagCode.BROKEN))
                .singleElement()
                .asString()
                .contains("met zaad");
    }

    @Test
    void aGoodThatDoesNotBeatTemptingIsFlagged() {
        CaseReport report = new Planted()
                .change(
                        "      - {month: 1, acts: {start: afwachten}}\n",
                        "      - {month: 1, acts: [{talk: bart, about: work}, {plan: {step: werkplek, by: resident}}, {start: werkplek}]}\n")
                .report();

        assertThat(Planted.messages(report, FlagCode.GOOD_NOT_BETTER)).hasSize(1);
        assertThat(Planted.messages(new Planted().report(), FlagCode.GOOD_NOT_BETTER))
                .isEmpty();
    }

    @Test
    void anAcceptedFlagIsNoFindingAnyMore() {
        CaseReport report = new Planted()
                .change("\ndebrief:", "\naccepted: [{code: HOURS_DO_NOT_BIND, reason: Een proef is klein.}]\ndebrief:")
                .report();

        assertThat(Planted.messages(report, FlagCode.HOURS_DO_NOT_BIND)).isEmpty();
        assertThat(report.accepted()).extracting(AcceptedFlag::reason).containsExactly("Een proef is klein.");
    }
}
