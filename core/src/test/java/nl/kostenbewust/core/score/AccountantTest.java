package nl.kostenbewust.core.score;

import static nl.kostenbewust.core.fixture.Fixture.aSettlement;
import static nl.kostenbewust.core.score.Audit.Judgement.FINDING;
import static nl.kostenbewust.core.score.Audit.Judgement.IN_ORDER;
import static nl.kostenbewust.core.score.Audit.Judgement.REMARK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.SettlementBuilder;
import org.junit.jupiter.api.Test;

/** Game design, section 10: the accountant judges by the file alone. */
class AccountantTest {
    private static Audit audit(SettlementBuilder settlement) {
        return Audit.of(Ref.to("huishouden"), Ref.to("kwestie"), settlement.build());
    }

    @Test
    void aPlainRuleNeedsNoReasons() {
        assertThat(audit(aSettlement().kinds(List.of())).judgement()).isEqualTo(IN_ORDER);
    }

    @Test
    void roomWithoutReasonsIsAFinding() {
        Audit audit = audit(aSettlement().ground(Ground.DISCRETION).kinds(List.of()));

        assertThat(audit.judgement()).isEqualTo(FINDING);
        assertThat(audit.points()).containsExactly(Audit.Point.NO_REASONS);
    }

    @Test
    void roomWithReasonsOfOneKindIsARemark() {
        Audit audit = audit(aSettlement().ground(Ground.DISCRETION).kinds(List.of(Corner.RETURN)));

        assertThat(audit.judgement()).isEqualTo(REMARK);
        assertThat(audit.points()).containsExactly(Audit.Point.ONE_SIDED);
    }

    @Test
    void beyondTheRulesAsksForAMandate() {
        SettlementBuilder beyond = aSettlement().ground(Ground.BEYOND_RULES);

        assertThat(audit(beyond.mandated(true)).judgement()).isEqualTo(IN_ORDER);
        assertThat(audit(beyond.mandated(false)).points()).containsExactly(Audit.Point.NO_MANDATE);
        assertThat(audit(beyond.mandated(false)).isCovered()).isFalse();
        assertThat(audit(aSettlement().mandated(false)).isCovered())
                .as("a plain rule asks for none")
                .isTrue();
    }

    @Test
    void whatWasDoneWithoutConsentIsAFinding() {
        assertThat(audit(aSettlement().consented(false)).points()).containsExactly(Audit.Point.NO_CONSENT);
    }

    @Test
    void aRuleThatMissesItsPurposeIsARemark() {
        assertThat(audit(aSettlement().ground(Ground.MISSES_PURPOSE)).judgement())
                .isEqualTo(REMARK);
    }

    @Test
    void theGravestPointIsTheJudgement() {
        Audit audit = audit(aSettlement()
                .ground(Ground.MISSES_PURPOSE)
                .kinds(List.of(Corner.RETURN))
                .consented(false));

        assertThat(audit.judgement()).isEqualTo(FINDING);
        assertThat(audit.points())
                .containsExactly(Audit.Point.NO_CONSENT, Audit.Point.ONE_SIDED, Audit.Point.MISSES_PURPOSE);
    }

    @Test
    void nothingDecidedIsNothingToRead() {
        assertThat(Accountant.draw(List.of(), any -> 0)).isEmpty();
    }

    @Property
    void threeFilesAreDrawnAtMostThoseWithTheLowestLots(
            @ForAll @Size(max = 7) List<@IntRange(max = 999) Integer> lots) {
        List<Audit> drawn = Accountant.draw(
                List.of(Courses.decided(lots.size())),
                audit -> lots.get(Integer.parseInt(audit.matter().value().substring("kwestie-".length()))));

        assertThat(drawn).hasSize(Math.min(Accountant.DRAWN, lots.size()));
        List<Integer> lowest = lots.stream().sorted().limit(Accountant.DRAWN).toList();
        assertThat(drawn.stream()
                        .map(audit ->
                                lots.get(Integer.parseInt(audit.matter().value().substring("kwestie-".length()))))
                        .toList())
                .isEqualTo(lowest);
    }
}
