package nl.kostenbewust.desktop.screen.desk;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.view.PartyView;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Bubble;
import nl.kostenbewust.desktop.look.part.Counter;
import nl.kostenbewust.desktop.look.part.Filter;
import nl.kostenbewust.desktop.look.part.Tag;
import nl.kostenbewust.desktop.look.sign.Speech;

/** The counter with the official of one party behind it, and who else sits at the table. */
final class Scene {
    /** Below this width the words of the official stand under the counter. */
    private static final float ROOMY = 740;

    private static final float SPEECH = 250;
    private static final int LINES = 5;
    private static final float HALF = .54f;
    private static final float NOTCH = .09f;
    private static final float LABEL = 400;
    private static final float RULES = 352;

    private final Conversation talk;
    private final PartyView party;
    private final float width;

    Scene(Conversation talk, PartyView party, float width) {
        this.talk = talk;
        this.party = party;
        this.width = width;
    }

    /** The share of the window that the blind covers: it goes up one notch for every fear that was answered. */
    float blind() {
        long answered =
                party.fears().stream().filter(PartyView.FearView::answered).count();
        return party.posture() == PartyView.Posture.AGREES ? 0 : Math.max(0, HALF - answered * NOTCH);
    }

    private boolean isRoomy() {
        return width >= ROOMY;
    }

    /** The counter; what lies on its table comes after it. */
    Counter counter() {
        boolean folded = party.posture() == PartyView.Posture.CLOSED || party.posture() == PartyView.Posture.DOUBTS;
        Counter counter = new Counter(
                talk.look(), official(), folded, blind(), isRoomy() ? says() : "", isRoomy() ? tags() : List.of());
        return party.posture() == PartyView.Posture.LEANS_IN ? counter.leaningIn() : counter;
    }

    /** All of it: the rules and what is being laid on the table, the parties above; the consumer hears which one is wanted. */
    Table around(Counter counter, Actor rules, Actor laid, Consumer<PartyView> wanted) {
        Table table = new Table();
        table.top().defaults().growX();
        if (isRoomy()) {
            counter.add(rules).width(RULES).growY().top();
            counter.add(laid).top().padLeft(12);
        } else {
            table.add(beneath()).padBottom(8).row();
            counter.add(rules).growX().row();
            counter.add(laid).left();
        }
        table.add(new Stack(counter, parties(wanted))).growY();
        return table;
    }

    private Table parties(Consumer<PartyView> wanted) {
        Table row = new Table();
        row.top().left().padLeft(48).padTop(3);
        for (PartyView each : talk.request().parties()) {
            String name = talk.room().say(each.name());
            if (talk.request().parties().size() == 1) {
                row.add(Tag.plain(talk.look(), name));
                continue;
            }
            String label = talk.room().say("party", name, talk.room().words().name("posture", each.posture()));
            Filter filter = new Filter(talk.look(), label, null, () -> wanted.accept(each)).on(each == party);
            filter.setName("party." + each.agency().value());
            row.add(filter).padRight(8);
        }
        return row;
    }

    /** The words of the official and how they sit there, for beside a narrow counter. */
    private Table beneath() {
        Table table = new Table();
        table.left().defaults().left();
        if (!says().isEmpty()) {
            Bubble bubble =
                    new Bubble(talk.look(), talk.room().quote(party.says().orElseThrow()));
            // The counter comes after it; nobody to point at.
            bubble.tail(Speech.Side.TOP, 40, 40, 2);
            table.add(bubble).growX().padBottom(8).row();
        }
        Table tags = new Table();
        tags().forEach(tag -> tags.add(Tag.plain(talk.look(), tag)).padRight(8));
        table.add(tags);
        return table;
    }

    private Counter.Official official() {
        String[] parts = talk.room().say(party.official()).split(", ", 2);
        String office = parts.length > 1 ? parts[1] : talk.room().say(party.name());
        float room = LABEL - talk.look().fonts().width(parts[0], Type.BOLD);
        boolean fits = talk.look().fonts().width(office, Type.LABEL) <= room;
        return new Counter.Official(
                parts[0],
                fits ? office : "",
                Portrait.of(talk.agency(party.agency()), party),
                Portrait.mood(party.posture()));
    }

    private String says() {
        return party.says().map(text -> cut(talk.room().quote(text))).orElse("");
    }

    /** The first lines; the rest stands in what was said so far. */
    private String cut(String words) {
        List<String> rows = talk.look().fonts().wrap(words, SPEECH, Type.BODY);
        return rows.size() <= LINES ? words : String.join(" ", rows.subList(0, LINES)) + "…”";
    }

    private List<String> tags() {
        List<String> tags = new ArrayList<>();
        tags.add(talk.room().words().name("posture", party.posture()));
        talk.request().due().ifPresent(month -> tags.add(talk.room().say("tag.due", month)));
        if (talk.has(RequestStatus.CLOSED) || talk.has(RequestStatus.GRANTED) || talk.has(RequestStatus.REFUSED)) {
            tags.add(talk.room().words().name("status", talk.request().status().orElseThrow()));
        }
        return tags;
    }
}
