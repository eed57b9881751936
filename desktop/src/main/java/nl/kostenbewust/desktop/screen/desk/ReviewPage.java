package nl.kostenbewust.desktop.screen.desk;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.ReviewView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Field;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.part.Segmented;
import nl.kostenbewust.desktop.look.part.Tag;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.Room;

/** Weighing a decision of a colleague: each corner passes or fails, with one sentence; and what the review came to. */
public final class ReviewPage implements Page {
    private static final float WIDE = 900;
    private static final float MARGIN = 24;
    private static final float ASIDE = 440;
    private static final int LONGEST = 300;

    private final Room room;
    private final Ref<Household> household;
    private final Ref<Decidable> of;
    private final Map<Corner, Boolean> passes = new EnumMap<>(Corner.class);
    private Field sentence;
    private Look drawn;
    private Scroll pane;

    /** The review of this decision in this household. */
    public ReviewPage(Desk desk, Ref<Household> household, Ref<Decidable> of) {
        this.room = new Room(desk, "desk");
        this.household = household;
        this.of = of;
    }

    @Override
    public Group build(PlayerView view, float width, float height) {
        Table table = new Table();
        table.setSize(width, height);
        draw();
        Dossier.find(room, view, household, of).ifPresent(dossier -> {
            Table all = new Table();
            all.top().left().pad(17, MARGIN, 17, MARGIN);
            boolean wide = width >= WIDE;
            float left = wide ? width - 2 * MARGIN - ASIDE - 16 : width - 2 * MARGIN;
            all.add(file(dossier, left - 60)).width(left).top();
            if (!wide) {
                all.row();
            }
            all.add(judgement(dossier))
                    .width(wide ? ASIDE : left)
                    .padLeft(wide ? 16 : 0)
                    .padTop(wide ? 0 : 12)
                    .top();
            pane = new Scroll(room.look(), all).from(pane);
            table.add(pane).grow();
        });
        return table;
    }

    // The field itself keeps cursor and selection, as long as the look is the same.
    private void draw() {
        if (drawn != room.look()) {
            drawn = room.look();
            sentence = new Field(drawn, sentence == null ? "" : sentence.getText(), "", LONGEST);
            sentence.setName("sentence");
        }
        sentence.setMessageText(room.say("review.hint"));
    }

    private Card file(Dossier dossier, float width) {
        Card file = new Card(room.look());
        file.add(Words.wrapped(room.look(), dossier.title(), Type.TOTAL, Tone.INK))
                .growX()
                .row();
        file.add(new Words(room.look(), room.say("reasons.about"), Type.LABEL, Tone.INK2))
                .padBottom(8)
                .row();
        Cards cards = new Cards(room);
        cards.laid(dossier.onFile(), room.say("reasons.filed"));
        Actor reasons = dossier.onFile().isEmpty()
                ? Words.wrapped(room.look(), room.say("reasons.none"), Type.BODY, Tone.INK2)
                : cards.in(width);
        file.add(reasons).growX();
        return file;
    }

    private Table judgement(Dossier dossier) {
        Table table = new Table();
        table.top().defaults().growX().padBottom(12);
        if (dossier.review().map(ReviewView::mine).orElse(false)) {
            table.add(mine()).row();
        }
        Card marks = new Card(room.look(), room.say("review"), "");
        marks.add(new ReviewCard(dossier).lines()).growX();
        table.add(marks);
        return table;
    }

    private Card mine() {
        Card card = new Card(room.look(), room.say("review.mine"), room.say("review.mine.about"));
        card.defaults().growX();
        Button give = new Button(room.look(), Button.Kind.WARM, room.say("review.give"), this::give);
        for (Corner corner : Corner.values()) {
            card.add(choice(corner)).padBottom(8).row();
        }
        card.add(Words.wrapped(room.look(), room.say("review.sentence"), Type.LABEL_STRONG, Tone.INK))
                .padTop(4)
                .padBottom(4)
                .row();
        card.add(sentence).padBottom(10).row();
        give.setName("next");
        give.with(Key.ENTER).because(whyNot());
        sentence.setTextFieldListener((field, character) -> give.because(whyNot()));
        card.add(give);
        return card;
    }

    private Table choice(Corner corner) {
        Table row = new Table();
        var drawn = nl.kostenbewust.desktop.look.Corner.valueOf(corner.name());
        row.add(Tag.corner(room.look(), room.words().name("corner", corner), drawn))
                .expandX()
                .left();
        Boolean pass = passes.get(corner);
        int index = pass == null ? -1 : pass ? 0 : 1;
        List<String> labels = List.of(room.say("review.pass"), room.say("review.fail"));
        Segmented choice = new Segmented(room.look(), labels, index, chosen -> {
            passes.put(corner, chosen == 0);
            room.desk().deeds().refresh();
        });
        choice.setName("corner." + corner);
        row.add(choice).width(250);
        return row;
    }

    private String whyNot() {
        if (passes.size() < Corner.values().length) {
            return room.say("review.mine.about");
        }
        return sentence.getText().isBlank() ? room.say("review.say") : "";
    }

    private void give() {
        List<Corner> fails = new ArrayList<>();
        passes.forEach((corner, pass) -> {
            if (!pass) {
                fails.add(corner);
            }
        });
        room.desk()
                .deeds()
                .act(household, new Command.Review(of, fails, sentence.getText().strip()));
    }
}
