package nl.kostenbewust.scenarios.balance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kostenbewust.core.model.Hours;
import org.junit.jupiter.api.Test;

/** Game design, section 3: what all useful actions cost together, against the hours that there are. */
class UsefulHoursTest {
    private static UsefulHours in(int months, Planted planted) {
        return UsefulHours.of(planted.subject(), months);
    }

    private static Hours of(UsefulWork work, Planted planted) {
        return in(12, planted).useful().get(work);
    }

    @Test
    void aQuarterOfTheHoursIsLostToComplexity() {
        assertThat(in(12, new Planted()).available()).isEqualTo(Hours.of(126));
        assertThat(in(6, new Planted()).available()).isEqualTo(Hours.of(63));
    }

    @Test
    void twoTalksInEveryMonthBuildTrustHoweverLittleThereIsToTell() {
        Planted talkative = new Planted()
                .change("facts:\n", "conversations:\n  - {with: bart, about: money, says: Het gaat.}\nfacts:\n");

        assertThat(of(UsefulWork.TALKS, new Planted())).isEqualTo(Hours.of(48));
        assertThat(of(UsefulWork.TALKS, talkative)).isEqualTo(Hours.of(48));
        assertThat(in(6, talkative).useful().get(UsefulWork.TALKS)).isEqualTo(Hours.of(24));
    }

    /** Half an hour each for consent and the receipt, one for Bart's sister, three for the questions to the desk. */
    @Test
    void findingOutIsConsentReceiptContactsAndThreeQuestions() {
        assertThat(of(UsefulWork.FINDING_OUT, new Planted())).isEqualTo(Hours.of(5));
    }

    /** Two hours for the plan, one for each of the two interventions. */
    @Test
    void doingIsThePlanAndEachInterventionOnce() {
        Planted richer = new Planted()
                .under(
                        "interventions",
                        "  - {id: taart, title: Taart, about: Met slagroom., hours: 3, months: 1, repeatable: true,"
                                + " cost: {once: 10, from: [potje], payer: municipality, label: Taart, source: designed, certainty: known}}\n");

        assertThat(of(UsefulWork.DOING, new Planted())).isEqualTo(Hours.of(4));
        assertThat(of(UsefulWork.DOING, richer)).isEqualTo(Hours.of(7));
    }

    @Test
    void aServiceCountsTheMonthsInWhichItCanRun() {
        Planted helped = new Planted()
                .change("service: {months: 2, hours_per_month: 0}", "service: {months: 2, hours_per_month: 1.5}");
        Planted forEver =
                new Planted().change("service: {months: 2, hours_per_month: 0}", "service: {hours_per_month: 1}");

        assertThat(of(UsefulWork.SERVICES, helped)).isEqualTo(Hours.of(3));
        assertThat(of(UsefulWork.SERVICES, forEver)).isEqualTo(Hours.of(11));
        assertThat(in(1, forEver).useful().get(UsefulWork.SERVICES)).isEqualTo(Hours.NONE);
    }

    @Test
    void argumentsGoThreeAtATimeAndEmptyOnesCountNothing() {
        Hours one = of(UsefulWork.DECIDING, new Planted());
        String more = argument("een", false) + argument("twee", false) + argument("leeg", true);

        assertThat(of(UsefulWork.DECIDING, new Planted().under("arguments", more)))
                .isEqualTo(one);
        assertThat(of(UsefulWork.DECIDING, new Planted().under("arguments", more + argument("vier", false))))
                .isEqualTo(one.plus(Hours.of(1)));
    }

    private static String argument(String id, boolean empty) {
        return "  - {id: " + id + ", kind: return, text: Zo., strength: 10%, on: extra-geld, empty: " + empty + "}\n";
    }

    /** The neighbouring team takes four hours; the request decides nothing. */
    @Test
    void reviewCountsForEachDecision() {
        assertThat(of(UsefulWork.REVIEW, new Planted())).isEqualTo(Hours.of(8));
    }

    @Test
    void togetherTheyAreSoManyTimesTheHours() {
        UsefulHours hours = in(12, new Planted());

        assertThat(hours.all()).isEqualTo(hours.useful().values().stream().reduce(Hours.NONE, Hours::plus));
        assertThat(hours.times()).isEqualTo(Math.round(hours.all().halves() * 100 / 252.0) / 100.0);
    }
}
