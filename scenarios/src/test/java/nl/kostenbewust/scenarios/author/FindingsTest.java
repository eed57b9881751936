package nl.kostenbewust.scenarios.author;

import static nl.kostenbewust.scenarios.author.Sample.AGENCY;
import static nl.kostenbewust.scenarios.author.Sample.CASE;
import static nl.kostenbewust.scenarios.author.Sample.FACILITY;
import static nl.kostenbewust.scenarios.author.Sample.LESSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kostenbewust.core.check.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code is found where it belongs: each change breaks one thing in files that are sound, and § marks where. */
class FindingsTest {
    private record Broken(FindingCode code, String file, Sample sample) {
        @Override
        public String toString() {
            return code + " " + file + " " + sample.marked();
        }
    }

    private static List<Broken> broken() {
        List<Broken> all = new ArrayList<>();
        names(all);
        people(all);
        things(all);
        figures(all);
        texts(all);
        routes(all);
        policies(all);
        return all;
    }

    private static void names(List<Broken> all) {
        all.add(new Broken(
                FindingCode.REF_UNKNOWN,
                CASE,
                new Sample().change(CASE, "needs: {consent: loket}", "needs: {consent: §lokket}")));
        all.add(new Broken(
                FindingCode.REF_UNKNOWN, CASE, new Sample().change(CASE, "{start: werkplek}", "{start: §werkplaats}")));
        all.add(new Broken(FindingCode.REF_UNKNOWN, CASE, new Sample().change(CASE, "on: extra-geld", "on: §extra")));
        all.add(new Broken(
                FindingCode.REF_UNKNOWN, CASE, new Sample().change(CASE, "themes: []", "themes: [§regelruimt]")));
        all.add(new Broken(FindingCode.REF_UNKNOWN, CASE, new Sample().change(CASE, "{of: gebak,", "{of: §werkplek,")));
        all.add(new Broken(
                FindingCode.REF_UNKNOWN,
                CASE,
                new Sample().change(CASE, "rests_on: {receipt_shown: uitkering}", "rests_on: [{precedent: §anders}]")));
        all.add(new Broken(
                FindingCode.REF_UNKNOWN,
                CASE,
                new Sample().change(CASE, "strength: 40%", "strength: 40%\n    with: {nergens: §10%}")));
        all.add(new Broken(
                FindingCode.REF_UNKNOWN,
                LESSON,
                new Sample().change(LESSON, "household: proef-01", "household: §proef-02")));
        all.add(new Broken(
                FindingCode.REF_UNKNOWN, LESSON, new Sample().change(LESSON, "budget: potje", "budget: §potten")));
        all.add(new Broken(
                FindingCode.REF_ELSEWHERE,
                CASE,
                new Sample().change(CASE, "rules: [eerst-vragen]", "rules: [§andere-regel]")));
        all.add(
                new Broken(
                        FindingCode.REF_ELSEWHERE,
                        CASE,
                        new Sample()
                                .change(CASE, "answer: komen", "answer: §anders")
                                .change(
                                        CASE,
                                        "dilemmas:\n",
                                        "dilemmas:\n  - {id: tweede, from: bart, text: En toch, answers: [{id: anders, text: Ja.}, {id: nee, text: Nee.}]}\n")));
        all.add(new Broken(
                FindingCode.REF_ELSEWHERE,
                CASE,
                new Sample()
                        .change(
                                CASE,
                                "- {argue: extra-geld, with: het-mag}",
                                "- {escalate: extra-geld, to: §directeur}")));
        all.add(new Broken(
                FindingCode.ID_DOUBLE, CASE, new Sample().change(CASE, "- id: afwachten", "- id: §werkplek")));
        all.add(new Broken(
                FindingCode.ID_DOUBLE, CASE, new Sample().change(CASE, "- id: extra-geld", "- id: §werkplek")));
        all.add(new Broken(FindingCode.ID_DOUBLE, CASE, new Sample().change(CASE, "{id: zwijgen,", "{id: §komen,")));
        all.add(new Broken(
                FindingCode.ID_DOUBLE,
                AGENCY,
                new Sample().change(AGENCY, "- id: loket-ladder", "- id: §andere-ladder")));
        all.add(new Broken(
                FindingCode.FLAG_NEVER_SET,
                CASE,
                new Sample().change(CASE, "when: {flag: aan-het-werk}", "when: {flag: §aan-het-wrk}")));
        all.add(new Broken(
                FindingCode.FLAG_NEVER_SET,
                CASE,
                new Sample().change(CASE, "granted: {income: 50}", "granted: {clear: §vlaggetje}")));
        all.add(new Broken(
                FindingCode.FLAG_NEVER_READ,
                CASE,
                new Sample().change(CASE, "granted: {income: 50}", "granted: {flag: §vlaggetje}")));
        all.add(new Broken(
                FindingCode.LIKENESS_UNUSED,
                LESSON,
                new Sample().change(LESSON, "likeness: proefgelijkenis", "likeness: §iets-anders")));
        all.add(new Broken(
                FindingCode.FEAR_NOT_HELD,
                CASE,
                new Sample().change(CASE, "fears: [accountant]", "fears: [accountant, §precedent]")));
    }

    private static void policies(List<Broken> all) {
        all.add(new Broken(
                FindingCode.REF_UNKNOWN,
                LESSON,
                new Sample().change(LESSON, "rounds: 12", "rounds: 12\npolicies: [beleid, §beled]")));
        all.add(new Broken(
                FindingCode.POLICIES_CONTRADICT,
                LESSON,
                new Sample().change(LESSON, "rounds: 12", "rounds: 12\npolicies: [beleid, §tegenbeleid]")));
        all.add(
                new Broken(
                        FindingCode.POLICIES_CONTRADICT,
                        CASE,
                        new Sample()
                                .change(
                                        CASE,
                                        "  tempting:\n",
                                        "  anders:\n    policies: [tegenbeleid, §beleid]\n    seed: 1\n    as: tempting\n  tempting:\n")));
        all.add(new Broken(
                FindingCode.ROUTE_POLICY,
                CASE,
                new Sample().change(CASE, "  tempting:\n", "  tempting:\n    §policies: [beleid]\n")));
        all.add(new Broken(
                FindingCode.FACILITY_NEEDS,
                FACILITY,
                new Sample()
                        .change(FACILITY, "needs: {policy_on: beleid}", "needs: [{policy_on: beleid}, §{trust: 60}]")));
    }

    private static void people(List<Broken> all) {
        all.add(new Broken(
                FindingCode.DOMAIN_NOT_IN_PLAY,
                CASE,
                new Sample().change(CASE, "{domain: work, by: 1.5", "{domain: §housing, by: 1.5")));
        all.add(new Broken(
                FindingCode.DOMAIN_NOT_IN_PLAY, CASE, new Sample().change(CASE, "topics: work", "topics: §justice")));
        all.add(new Broken(
                FindingCode.CONTACT_UNREACHABLE,
                CASE,
                new Sample().change(CASE, "- id: zus", "- §id: zus\n    visible_when: {from_month: 99}")));
        all.add(new Broken(
                FindingCode.WISH_UNHEARD,
                CASE,
                new Sample()
                        .change(CASE, "- {id: werk,", "- §{id: werk,")
                        .change(CASE, "heard_in: {talk: work}", "heard_in: []")));
        all.add(new Broken(
                FindingCode.WISH_UNMET,
                CASE,
                new Sample()
                        .change(CASE, "- {id: werk,", "- §{id: werk,")
                        .change(CASE, "      - {meet: werk}\n", "")
                        .change(CASE, "ground: rule, meets: werk}", "ground: rule}")));
        all.add(new Broken(
                FindingCode.MATTER_UNDECIDABLE,
                CASE,
                new Sample()
                        .change(CASE, "- id: baan", "- §id: baan")
                        .change(CASE, "    decides: {matter: baan, ground: rule, meets: werk}\n", "")
                        .change(CASE, "    decides: {matter: baan, ground: none}\n", "")));
        all.add(new Broken(
                FindingCode.DILEMMA_ANSWERS,
                CASE,
                new Sample()
                        .change(
                                CASE,
                                "answers:\n      - {id: komen, text: Ja., then: {trust: 2}}\n      - {id: zwijgen, text: (Je zegt niets.)}",
                                "§answers: [{id: komen, text: Ja.}]")));
        all.add(
                new Broken(
                        FindingCode.DILEMMA_UNREACHABLE,
                        CASE,
                        new Sample()
                                .change(
                                        CASE,
                                        "dilemmas:\n",
                                        "dilemmas:\n  - §{id: tweede, from: bart, text: En toch, answers: [{id: anders, text: Ja.}, {id: nee, text: Nee.}]}\n")));
    }

    private static void things(List<Broken> all) {
        all.add(new Broken(
                FindingCode.FACT_UNREACHABLE,
                CASE,
                new Sample()
                        .change(CASE, "- id: wil-werken", "- §id: wil-werken")
                        .change(CASE, "revealed_by: {talk: work, with: bart}", "revealed_by: []")));
        all.add(new Broken(
                FindingCode.INTERVENTION_UNREACHABLE,
                CASE,
                new Sample().change(CASE, "- id: afwachten", "- §id: afwachten\n    visible_when: {done: afwachten}")));
        all.add(new Broken(
                FindingCode.REQUEST_UNREACHABLE,
                CASE,
                new Sample()
                        .change(
                                CASE,
                                "- id: extra-geld",
                                "- §id: extra-geld\n    needs: {refusals_of: extra-geld, at_least: 1}")));
        all.add(new Broken(
                FindingCode.ARGUMENT_UNREACHABLE,
                CASE,
                new Sample()
                        .change(CASE, "- id: het-mag", "- §id: het-mag")
                        .change(CASE, "rests_on: {receipt_shown: uitkering}", "rests_on: {from_month: 13}")));
        all.add(new Broken(
                FindingCode.ARGUMENT_UNREACHABLE,
                CASE,
                new Sample().change(CASE, "- id: het-mag", "- §id: het-mag").change(CASE, "on: extra-geld", "on: []")));
        all.add(new Broken(
                FindingCode.EVENT_UNREACHABLE,
                CASE,
                new Sample()
                        .change(CASE, "- id: gebak", "- §id: gebak")
                        .change(CASE, "when: {flag: aan-het-werk}", "when: []")));
        all.add(new Broken(
                FindingCode.REQUEST_NO_PARTY,
                CASE,
                new Sample()
                        .change(
                                CASE,
                                "parties:\n      - {agency: loket, resistance: 10, rules: [eerst-vragen], fears: [accountant], refusal: Nee.}",
                                "§parties: []")));
        all.add(new Broken(
                FindingCode.REQUEST_DEAD_END,
                CASE,
                new Sample()
                        .change(CASE, "- id: extra-geld", "- §id: extra-geld")
                        .change(CASE, "    ladder: loket-ladder\n", "")));
        all.add(new Broken(
                FindingCode.HABIT_NEVER_FADES,
                CASE,
                new Sample()
                        .change(CASE, "granted: {income: 50}", "granted: [§{domain: work, by: 0.1, habit: true}]")));
        all.add(new Broken(
                FindingCode.WEIGHTS_SUM,
                AGENCY,
                new Sample().change(AGENCY, "weights: {legitimacy: 50%", "§weights: {legitimacy: 45.5%")));
    }

    private static void figures(List<Broken> all) {
        all.add(new Broken(
                FindingCode.SOURCE_BEYOND,
                CASE,
                new Sample().change(CASE, "source: \"000:95-96\"", "source: §\"000:95-96, 002:690-692\"")));
        all.add(new Broken(
                FindingCode.SOURCE_BEYOND, CASE, new Sample().change(CASE, "lines: 78-249", "lines: §249-78")));
        all.add(new Broken(
                FindingCode.SOURCE_BEYOND, CASE, new Sample().change(CASE, "lines: 78-249", "lines: §ergens")));
        all.add(new Broken(
                FindingCode.SOURCE_DOCUMENT,
                CASE,
                new Sample().change(CASE, "document: 000_35933f5a8b69b9e9.txt", "document: §000.txt")));
        all.add(new Broken(FindingCode.HORIZON_SHORT, CASE, new Sample().change(CASE, "horizon: 12", "horizon: §6")));
        all.add(new Broken(
                FindingCode.HORIZON_SHORT,
                LESSON,
                new Sample()
                        .change(LESSON, "rounds: 12", "rounds: 13")
                        .change(LESSON, "household: proef-01", "household: §proef-01")));
        all.add(new Broken(
                FindingCode.ARRIVAL_OUTSIDE, LESSON, new Sample().change(LESSON, "month: 1}", "month: §13}")));
    }

    private static void texts(List<Broken> all) {
        all.add(new Broken(
                FindingCode.TEXT_CHARACTER,
                CASE,
                new Sample().change(CASE, "asks: Of er geld bij kan.", "asks: §Of er ж bij kan.")));
        all.add(new Broken(
                FindingCode.TEXT_CHARACTER,
                CASE,
                new Sample().change(CASE, "asks: Of er geld bij kan.", "asks: §\"Twee\\nregels.\"")));
        all.add(new Broken(
                FindingCode.TEXT_PERSONAL_DATA,
                CASE,
                new Sample().change(CASE, "asks: Of er geld bij kan.", "asks: §Mail bart@voorbeeld.nl.")));
        all.add(new Broken(
                FindingCode.TEXT_PERSONAL_DATA,
                CASE,
                new Sample().change(CASE, "asks: Of er geld bij kan.", "asks: §Bel 06-12345678.")));
        all.add(new Broken(
                FindingCode.TEXT_PERSONAL_DATA,
                CASE,
                new Sample().change(CASE, "asks: Of er geld bij kan.", "asks: §Hij woont op 1234 AB.")));
        all.add(new Broken(
                FindingCode.TEXT_PERSONAL_DATA,
                CASE,
                new Sample().change(CASE, "asks: Of er geld bij kan.", "asks: §Zijn nummer is 111222333.")));
        all.add(new Broken(
                FindingCode.TEXT_NO_ENGLISH,
                CASE,
                new Sample().change(CASE, "title: {nl: Een proef, en: A trial}", "title: §Een proef")));
    }

    private static void routes(List<Broken> all) {
        all.add(new Broken(
                FindingCode.ROUTE_MISSING,
                CASE,
                new Sample().change(CASE, "routes:\n  nothing:", "§routes:\n  nothin:")));
        all.add(new Broken(
                FindingCode.ROUTE_NOTHING_ACTS,
                CASE,
                new Sample()
                        .change(
                                CASE,
                                "expect: {holds: {not: {flag: aan-het-werk}}}",
                                "§months: {month: 1, acts: {message: bart}}")));
        all.add(new Broken(
                FindingCode.ROUTE_AS_UNKNOWN,
                CASE,
                new Sample().change(CASE, "tempting:\n    seed: 1", "tempting:\n    as: §god\n    seed: 1")));
        all.add(new Broken(
                FindingCode.ROUTE_MONTH,
                CASE,
                new Sample()
                        .change(
                                CASE,
                                "{month: 1, acts: {start: afwachten}}",
                                "{month: §13, acts: {start: afwachten}}")));
        all.add(new Broken(
                FindingCode.ROUTE_REFUSED,
                CASE,
                new Sample()
                        .change(
                                CASE,
                                "          - {start: werkplek}\n",
                                "          - {start: werkplek}\n          - §{start: werkplek}\n")));
        all.add(new Broken(
                FindingCode.ROUTE_REFUSED,
                CASE,
                new Sample().change(CASE, "acts: {start: afwachten}", "§acts: {stop: afwachten}")));
        all.add(new Broken(
                FindingCode.ROUTE_EXPECTATION,
                CASE,
                new Sample()
                        .change(CASE, "{receipt_sum: 0, line: uitkering}", "§{receipt_sum: 999, line: uitkering}")));
        all.add(new Broken(
                FindingCode.ROUTE_EXPECTATION,
                CASE,
                new Sample().change(CASE, "{happened: gebak}", "§{holds: {danger: true}, after_month: 2}")));
        all.add(new Broken(
                FindingCode.ROUTE_EXPECTATION,
                CASE,
                new Sample().change(CASE, "{score: overall, at_least: 75}", "§{score: overall, at_most: 20}")));
        all.add(new Broken(
                FindingCode.ROUTE_STUCK,
                CASE,
                new Sample()
                        .change(CASE, "routes:\n", "§routes:\n")
                        .change(CASE, "- {trust: 30}", "- {takes_hours: 5000}\n      - {takes_hours: 5000}")));
        all.add(new Broken(
                FindingCode.EUROS_NO_PASSPORT,
                CASE,
                new Sample()
                        .change(CASE, "euros: {year: 2015, scope: Eén huishouden.}\n", "")
                        .change(CASE, "id: proef-01", "id: §proef-01")));
        all.add(new Broken(
                FindingCode.REFUSAL_BARE,
                CASE,
                new Sample()
                        .change(
                                CASE,
                                "- {agency: loket, resistance: 10, rules: [eerst-vragen]",
                                "- §{agency: loket, resistance: 10, rules: []")));
        all.add(new Broken(
                FindingCode.LEVEL_JUMP,
                CASE,
                new Sample()
                        .change(
                                CASE,
                                "    news: Er is gebak.\n    then: {dilemma: meedoen}",
                                "    then: [{dilemma: meedoen}, §{domain: work, by: 1}]")));
        all.add(new Broken(
                FindingCode.GOOD_NOT_BEST,
                CASE,
                new Sample()
                        .change(
                                CASE,
                                "    months:\n      - {month: 1, acts: {talk: bart, about: work}}\n",
                                "    as: good\n")
                        .change(CASE, "  good:\n", "  §good:\n")));
        all.add(new Broken(
                FindingCode.TEMPTING_WINS,
                CASE,
                new Sample()
                        .change(CASE, "  good:\n", "  §good:\n")
                        .change(
                                CASE,
                                "    months:\n      - {month: 1, acts: {start: afwachten}}\n",
                                "    as: good\n")));
        all.add(new Broken(
                FindingCode.DOCUMENTED_LOSES,
                CASE,
                new Sample()
                        .change(CASE, "  documented:\n", "  §documented:\n")
                        .change(CASE, "    months:\n      - {month: 1, acts: {talk: bart, about: work}}\n", "")
                        .change(CASE, "id: proef-01", "id: tsd-01")
                        .change(LESSON, "household: proef-01", "household: tsd-01")));
        all.add(new Broken(
                FindingCode.SOCIAL_GAP,
                CASE,
                new Sample().change(CASE, "  good:\n", "  §good:\n").change(CASE, "by: 1.5", "by: 0.1")));
        all.add(new Broken(
                FindingCode.GOOD_TOO_LOW,
                CASE,
                new Sample()
                        .change(
                                CASE,
                                "  tempting:\n",
                                "  §good-bedoeld:\n    seed: 1\n    as: tempting\n  tempting:\n")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isFoundAtItsPlace(Broken broken) {
        assertThat(broken.sample().reports()).as("reports").anySatisfy(report -> {
            assertThat(report.code()).isEqualTo(broken.code().name());
            assertThat(report.file()).isEqualTo(broken.file());
            assertThat(report.at()).isEqualTo(broken.sample().marked());
        });
    }

    @Test
    void nothingIsFoundInFilesThatAreSound() {
        assertThat(new Sample().reports()).isEmpty();
    }

    @Test
    void everyCodeIsTried() {
        Set<FindingCode> tried = EnumSet.noneOf(FindingCode.class);
        broken().forEach(one -> tried.add(one.code()));
        assertThat(tried).isEqualTo(EnumSet.allOf(FindingCode.class));
    }

    @Test
    void aSlipOfThePenIsRecognised() {
        assertThat(new Sample()
                        .change(CASE, "{start: werkplek}", "{start: werkplk}")
                        .reports())
                .filteredOn(report -> report.code().equals("REF_UNKNOWN"))
                .singleElement()
                .satisfies(
                        report -> assertThat(report.text())
                                .isEqualTo(
                                        "proef.yaml:118:21 REF_UNKNOWN ‘werkplk’ bestaat niet als interventie (bedoel je ‘werkplek’?)"));
    }

    @Test
    void whatStandsInAFileThatCannotBeReadIsNotMissed() {
        assertThat(new Sample()
                        .change(AGENCY, "building: office", "building: kantoor")
                        .reports())
                .extracting(Report::code)
                .containsExactly("VALUE_UNKNOWN");
    }
}
