package nl.kostenbewust.desktop.screen.score;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Optional;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.view.ScoreView;
import nl.kostenbewust.desktop.look.Corner;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Filter;
import nl.kostenbewust.desktop.look.part.Notice;
import nl.kostenbewust.desktop.look.part.ReasonRow;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.part.Tag;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.screen.Room;

/** Why a score is what it is: its reasons, of all corners or of one, and what would help. It keeps its filter. */
final class Reasons {
    private final Room room;
    private Optional<Corner> only = Optional.empty();
    private Scroll pane;

    Reasons(Room room) {
        this.room = room;
    }

    /** What would help, for where the card is not. */
    Optional<Notice> advice(ScoreView score) {
        return score.advice()
                .map(advice -> new Notice(room.look(), Notice.Kind.ADVICE, room.say("advice"), room.say(advice), ""));
    }

    /** The card with what would help; with its own scroll it takes the height that it gets, else the height that it needs. */
    Card card(ScoreView score, String about, boolean scrolls) {
        Card card = bare(score, about, scrolls);
        advice(score).ifPresent(advice -> card.add(advice).padTop(8).padLeft(-6).padRight(scrolls ? 6 : -6));
        return card;
    }

    /** The card without what would help. */
    Card bare(ScoreView score, String about, boolean scrolls) {
        Card card = new Card(room.look());
        card.pad(14, 20, 16, scrolls ? 8 : 20);
        card.defaults().growX();
        card.add(heading(about)).padRight(scrolls ? 12 : 0).row();
        card.add(filters()).padTop(6).padBottom(4).row();
        Table rows = rows(score);
        if (scrolls) {
            rows.padRight(12);
            pane = new Scroll(room.look(), rows).from(pane);
            card.add(pane).grow().row();
        } else {
            card.add(rows).row();
        }
        return card;
    }

    private Table heading(String about) {
        Table heading = new Table();
        heading.add(Words.wrapped(room.look(), room.say("reasons"), Type.TOTAL, Tone.INK))
                .growX();
        heading.add(new Words(room.look(), about, Type.LABEL, Tone.INK2)).padLeft(8);
        return heading;
    }

    private Table filters() {
        Table filters = new Table();
        filters.left().defaults().padRight(8);
        filters.add(filter(room.say("reasons.all"), Optional.empty()));
        for (Corner corner : Corner.values()) {
            filters.add(filter(room.words().name("corner.short", corner), Optional.of(corner)));
        }
        return filters;
    }

    private Filter filter(String label, Optional<Corner> corner) {
        Filter filter = new Filter(room.look(), label, corner.orElse(null), () -> {
            only = corner;
            pane = null;
            room.desk().deeds().refresh();
        });
        filter.key(Key.of(label.charAt(0)));
        filter.setName("filter." + corner.map(Enum::name).orElse("all"));
        return filter.on(only.equals(corner));
    }

    private Table rows(ScoreView score) {
        Table rows = new Table();
        rows.top().defaults().growX();
        score.reasons().stream()
                .filter(reason -> only.isEmpty() || only.get() == drawn(reason))
                .forEach(reason -> rows.add(row(reason)).row());
        if (!rows.hasChildren()) {
            rows.add(Words.wrapped(room.look(), room.say("reasons.none"), Type.BODY, Tone.INK2))
                    .padTop(8);
        }
        return rows;
    }

    private ReasonRow row(ScoreView.ReasonView reason) {
        Tag tag =
                reason.luck() ? Tag.chance(room.look(), room.say("luck")) : Tag.choice(room.look(), room.say("choice"));
        return new ReasonRow(
                room.look(),
                drawn(reason),
                reason.points() == 0 ? "0" : room.say(Figures.signed(reason.points())),
                room.say(reason.what()),
                room.say(reason.rule()),
                tag);
    }

    private static Corner drawn(ScoreView.ReasonView reason) {
        return Corner.valueOf(reason.corner().name());
    }
}
