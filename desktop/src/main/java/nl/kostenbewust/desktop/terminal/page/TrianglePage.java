package nl.kostenbewust.desktop.terminal.page;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.text.Words;
import nl.kostenbewust.core.view.ScoreView;

/** Writes the triangle and why it stands as it does. */
public record TrianglePage(Speech speech) {
    /** The triangle, with what it was before, and every reason. */
    public void all(Page page, ScoreView score, Optional<ScoreView> before) {
        page.heading(triangle(score));
        before.ifPresent(earlier -> page.line(speech.say("triangle.before", triangleOnly(earlier))));
        page.heading(speech.say("reasons.title"));
        for (Corner corner : Corner.values()) {
            reasons(page, corner, score.reasons());
        }
        score.advice().ifPresent(advice -> page.heading(speech.say("triangle.advice", advice)));
    }

    /** The triangle in one sentence. */
    public String triangle(ScoreView score) {
        return speech.say("triangle.line", triangleOnly(score));
    }

    private String triangleOnly(ScoreView score) {
        return speech.say(
                "triangle", score.legitimacy(), score.financialReturn(), score.involvement(), score.overall());
    }

    private void reasons(Page page, Corner corner, List<ScoreView.ReasonView> reasons) {
        reasons.stream()
                .filter(reason -> reason.corner() == corner)
                .forEach(reason -> page.item(speech.say(
                                "reason.line",
                                Words.of(corner),
                                Figures.signed(reason.points()),
                                reason.what(),
                                reason.rule())
                        + (reason.luck() ? " " + speech.say("luck") : "")));
    }
}
