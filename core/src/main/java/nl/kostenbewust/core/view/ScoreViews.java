package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.score.Because;
import nl.kostenbewust.core.score.HouseholdScore;
import nl.kostenbewust.core.score.Reason;
import nl.kostenbewust.core.score.Triangle;
import nl.kostenbewust.core.text.AdviceTexts;
import nl.kostenbewust.core.text.Names;
import nl.kostenbewust.core.text.ReasonTexts;

/** The triangle with its reasons in words. */
final class ScoreViews {
    private ScoreViews() {}

    /** While the game is played: the figures of hidden routes stay out of the reasons. */
    static ScoreView playing(HouseholdScore score, Names names) {
        List<ScoreView.ReasonView> reasons = score.reasons().stream()
                .map(reason -> reason(reason, ReasonTexts.of(reason.because(), names), isPast(reason) && reason.luck()))
                .toList();
        return view(score.triangle(), reasons, score.advice().map(advice -> AdviceTexts.of(advice, names)));
    }

    /** After the game, with all figures and without advice. */
    static ScoreView afterwards(HouseholdScore score, Names names) {
        List<ScoreView.ReasonView> reasons = score.reasons().stream()
                .map(reason -> reason(reason, ReasonTexts.afterwards(reason.because(), names), reason.luck()))
                .toList();
        return view(score.triangle(), reasons, Optional.empty());
    }

    /** A triangle alone. */
    static ScoreView bare(Triangle triangle) {
        return view(triangle, List.of(), Optional.empty());
    }

    private static ScoreView view(Triangle triangle, List<ScoreView.ReasonView> reasons, Optional<Text> advice) {
        return new ScoreView(
                triangle.legitimacy(),
                triangle.financialReturn(),
                triangle.involvement(),
                triangle.overall(),
                reasons,
                advice);
    }

    /** Costs and levels look ahead; that chance will have a hand in them is not said, for what is to come may be hidden. */
    private static boolean isPast(Reason reason) {
        return !(reason.because() instanceof Because.Cost) && !(reason.because() instanceof Because.Levels);
    }

    private static ScoreView.ReasonView reason(Reason reason, Text what, boolean luck) {
        return new ScoreView.ReasonView(reason.corner(), reason.points(), what, ReasonTexts.rule(reason), luck);
    }
}
