package nl.kostenbewust.desktop.screen.score;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.view.ScoreView;
import nl.kostenbewust.desktop.look.Corner;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Picture;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.look.sign.Triangle;
import nl.kostenbewust.desktop.screen.Room;

/** What a route came to: its triangle, its corners, its score and what it cost. */
final class RouteHead {
    private static final float CORNER = 52;

    private RouteHead() {}

    /** A card for a route; the player's own is lit. */
    static Card of(Room room, String title, String about, ScoreView score, Money cost, boolean own) {
        Look look = room.look();
        Card card = new Card(look);
        if (own) {
            card.edge(Tone.GLOW, 3);
        }
        card.pad(12, 14, 16, 12);
        card.add(Words.wrapped(look, title, Type.HEADING, Tone.INK)).growX().row();
        Table figures = new Table();
        figures.left().defaults().left();
        figures.add(new Picture(look, 72, 52, pen -> Triangle.small(pen, 36, 7, Gable.values(score))))
                .padRight(8);
        figures.add(overall(look, score));
        card.add(figures).padTop(6).row();
        card.add(new Picture(look, 3 * CORNER, 26, pen -> corners(pen, score)))
                .padTop(4)
                .row();
        card.add(Words.wrapped(look, room.say("end.cost", Sums.total(room, cost)), Type.STRONG, Tone.INK))
                .growX()
                .padTop(4)
                .row();
        card.add(Words.wrapped(look, about, Type.LABEL, Tone.INK2))
                .growX()
                .padTop(4)
                .row();
        card.add().expandY();
        return card;
    }

    private static Picture overall(Look look, ScoreView score) {
        return new Picture(look, 58, 44, pen -> {
            pen.rect(0, 0, 58, 44, 6, Tone.PLATE);
            pen.frame(3, 3, 52, 38, 4, Tone.ONPLATE, 1.5f);
            pen.textMid(String.valueOf(score.overall()), 29, 30, Type.TOTAL, Tone.ONPLATE);
        });
    }

    private static void corners(Pen pen, ScoreView score) {
        float x = 0;
        for (Corner corner : Corner.values()) {
            corner.draw(pen, x + 8, 13, 7);
            String value = String.valueOf(Math.round(Gable.values(score).at(corner)));
            pen.text(value, x + 20, 13 + Type.STRONG.drop(), Type.BOLD, corner.text());
            x += CORNER;
        }
    }
}
