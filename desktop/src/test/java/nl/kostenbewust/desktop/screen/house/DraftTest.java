package nl.kostenbewust.desktop.screen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.view.PlanView;
import nl.kostenbewust.desktop.screen.SampleViews;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final Ref<Intervention> POST = Ref.to("post");
    private static final Ref<Intervention> BANK = Ref.to("stadsbank");

    private final PlanView countered = SampleViews.view().households().get(0).plan();
    private final PlanView agreed = new PlanView(countered.steps(), countered.offered(), List.of(), List.of());

    @Test
    void beginsWithWhatTheHouseholdWouldRather() {
        Draft draft = new Draft(countered);
        assertThat(draft.steps()).isEqualTo(countered.counter());
        assertThat(draft.isTheirs()).isTrue();
    }

    @Test
    void beginsWithThePlanAsItStandsAsFarAsItIsOffered() {
        Draft draft = new Draft(agreed);
        assertThat(draft.steps())
                .containsExactly(
                        new PlanStep(POST, Carrier.RESIDENT),
                        new PlanStep(BANK, Carrier.PROFESSIONAL),
                        new PlanStep(Ref.to("gebit"), Carrier.PROFESSIONAL));
        assertThat(draft.isTheirs()).isFalse();
    }

    @Test
    void aStepIsPutInGivenToAnotherAndTakenOut() {
        Draft draft = new Draft(new PlanView(List.of(), countered.offered(), List.of(), List.of()));
        draft.put(POST, Carrier.RESIDENT);
        draft.put(BANK, Carrier.PROFESSIONAL);
        draft.put(POST, Carrier.NETWORK);
        assertThat(draft.steps())
                .containsExactly(new PlanStep(POST, Carrier.NETWORK), new PlanStep(BANK, Carrier.PROFESSIONAL));
        draft.take(POST);
        assertThat(draft.by(POST)).isEmpty();
        assertThat(draft.by(BANK)).isEqualTo(Optional.of(Carrier.PROFESSIONAL));
    }

    @Test
    void aNewCounterTakesThePlaceOfTheDraftButTheSameOneDoesNot() {
        Draft draft = new Draft(countered);
        draft.put(BANK, Carrier.PROFESSIONAL);
        draft.hear(countered);
        assertThat(draft.by(BANK)).isPresent();
        draft.hear(agreed);
        assertThat(draft.by(BANK)).isPresent();
        draft.hear(countered);
        assertThat(draft.isTheirs()).isTrue();
    }

    @Test
    void isAgreedWhenItIsThePlanAsItStandsInWhateverOrder() {
        Draft draft = new Draft(agreed);
        assertThat(draft.isAgreed()).isTrue();
        draft.take(POST);
        assertThat(draft.isAgreed()).isFalse();
        draft.put(POST, Carrier.RESIDENT);
        assertThat(draft.isAgreed()).isTrue();
        draft.put(POST, Carrier.NETWORK);
        assertThat(draft.isAgreed()).isFalse();
    }

    @Test
    void isNotAgreedWhileTheHouseholdWouldRatherHaveSomethingElse() {
        assertThat(new Draft(countered).isAgreed()).isFalse();
    }

    @Test
    void anotherPlanThatWasAgreedTakesItsPlace() {
        Draft draft = new Draft(agreed);
        draft.take(POST);
        PlanView other = new PlanView(agreed.steps().subList(0, 1), agreed.offered(), List.of(), List.of());
        draft.hear(other);
        assertThat(draft.isAgreed()).isTrue();
        assertThat(draft.steps()).hasSize(1);
    }

    @Test
    void aStepThatIsNoLongerOfferedGoesOut() {
        Draft draft = new Draft(agreed);
        draft.hear(new PlanView(
                agreed.steps(),
                agreed.offered().stream()
                        .filter(offer -> !offer.id().equals(POST))
                        .toList(),
                List.of(),
                List.of()));
        assertThat(draft.by(POST)).isEmpty();
        assertThat(draft.by(BANK)).isPresent();
    }

    @Test
    void whatIsDoneStaysInThePlanThatIsPutToTheHousehold() {
        PlanView later = new PlanView(
                agreed.steps(),
                agreed.offered().stream()
                        .filter(offer -> !offer.id().equals(POST))
                        .toList(),
                List.of(),
                List.of());
        Draft draft = new Draft(later);
        draft.take(BANK);
        assertThat(draft.whole())
                .contains(new PlanStep(POST, Carrier.RESIDENT))
                .doesNotContain(new PlanStep(BANK, Carrier.PROFESSIONAL));
    }
}
