package nl.kostenbewust.desktop.screen.desk;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.stream.Collectors;
import nl.kostenbewust.core.view.ColleagueView;
import nl.kostenbewust.core.view.ReviewView;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.MarkedLine;
import nl.kostenbewust.desktop.look.part.Rule;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.screen.Room;

/** How a peer review stands: what it came to, and what each colleague said. */
final class ReviewCard {
    private final Dossier dossier;

    ReviewCard(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The conclusion and the marks so far. */
    Table lines() {
        Table lines = new Table();
        lines.top().defaults().growX().padBottom(2);
        if (dossier.review().isEmpty()) {
            lines.add(line(Mark.OPEN, room().say("review.none"), ""));
            return lines;
        }
        ReviewView review = dossier.review().get();
        lines.add(conclusion(review)).row();
        review.given().forEach(mark -> {
            lines.add(new Rule(room().look())).padTop(4).padBottom(6).row();
            lines.add(line(
                            mark.fails().isEmpty() ? Mark.CHECK : Mark.STUCK,
                            room().quote(mark.sentence()),
                            room().say(mark.by()) + ", " + corners(mark)))
                    .row();
        });
        return lines;
    }

    private MarkedLine conclusion(ReviewView review) {
        if (review.approved().isPresent()) {
            boolean yes = review.approved().get();
            return line(yes ? Mark.CHECK : Mark.STUCK, room().say(yes ? "review.yes" : "review.no"), "")
                    .in(Type.STRONG, Tone.INK);
        }
        if (review.mine()) {
            return line(Mark.WAITS, room().say("review.asked", asker(review)), "")
                    .in(Type.STRONG, Tone.INK);
        }
        boolean own = review.asker() == dossier.view().seat();
        return line(Mark.WAITS, room().say(own ? "review.own" : "review.open"), "");
    }

    private String asker(ReviewView review) {
        return dossier.view().team().stream()
                .filter(colleague -> colleague.seat() == review.asker())
                .map(ColleagueView::name)
                .findFirst()
                .orElse("");
    }

    private String corners(ReviewView.Mark mark) {
        if (mark.fails().isEmpty()) {
            return room().say("review.passes");
        }
        return room().say(
                        "review.fails",
                        mark.fails().stream()
                                .map(corner -> room().words().name("corner", corner))
                                .collect(Collectors.joining(", ")));
    }

    private MarkedLine line(Mark mark, String text, String source) {
        return new MarkedLine(room().look(), mark, text, source);
    }

    private Room room() {
        return dossier.room();
    }
}
