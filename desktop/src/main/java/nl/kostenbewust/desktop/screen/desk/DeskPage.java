package nl.kostenbewust.desktop.screen.desk;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.view.PartyView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Band;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Counter;
import nl.kostenbewust.desktop.look.part.Segmented;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.Room;

/** A request as a conversation at the counter of an agency. */
public final class DeskPage implements Page {
    private static final float WIDE = 1180;
    private static final float HIGH = 600;
    private static final float ROOMY = 700;
    private static final float MARGIN = 24;
    private static final float ASIDE = 372;
    private static final float SCENE = 428;
    private static final float MISSING = 150;

    private final Room room;
    private final Ref<Household> household;
    private final Ref<Request> request;
    private final Proposal proposal;
    private final Picks picks = new Picks();
    private final Panes panes;
    private final Ahead ahead;
    private final Map<Ref<Agency>, Float> blinds = new HashMap<>();
    private Group page = new Group();
    private Optional<Ref<Agency>> wanted = Optional.empty();
    private boolean log;

    /** The conversation about this request of this household. */
    public DeskPage(Desk desk, Ref<Household> household, Ref<Request> request) {
        this.room = new Room(desk, "desk");
        this.household = household;
        this.request = request;
        this.proposal = new Proposal(desk, household, () -> page.getStage());
        this.panes = new Panes(desk);
        this.ahead = new Ahead(desk.deeds(), household);
    }

    @Override
    public Group build(PlayerView view, float width, float height) {
        Table table = new Table();
        table.setSize(width, height);
        page = table;
        Optional<Conversation> talk = view.households().stream()
                .filter(each -> each.id().equals(household))
                .flatMap(each -> each.requests().stream()
                        .filter(one ->
                                one.id().equals(request) && !one.parties().isEmpty())
                        .map(one -> new Conversation(room, view, each, one)))
                .findFirst();
        talk.ifPresentOrElse(
                found -> lay(found, table), () -> table.add(new Words(room.look(), room.say("gone"), Type.HEADING)));
        return table;
    }

    private void lay(Conversation talk, Table table) {
        picks.keep(talk.request().hand(), talk.request().canCite());
        Steps steps = new Steps(talk, picks, proposal);
        Optional<PreviewView> preview = ahead.look(steps.next(), talk.view().version());
        boolean wide = table.getWidth() >= WIDE && table.getHeight() >= HIGH;
        boolean tight = !wide || table.getHeight() < ROOMY;
        Table next = steps.table(preview, tight, !wide, () -> give(steps));
        if (wide) {
            wide(talk, next, table);
        } else {
            narrow(talk, next, table);
        }
        picks.settle();
    }

    private void wide(Conversation talk, Table next, Table table) {
        float width = table.getWidth();
        float height = table.getHeight();
        float aside = ASIDE + (width - WIDE) / 5;
        float scene = width - 2 * MARGIN - aside - 16;
        float hand = height >= ROOMY ? 272 : 206;
        float top = Math.max(Math.min(SCENE, height - hand - 29), height - 29 - 2 * hand);
        Table above = new Table();
        above.add(scene(talk, scene, true)).width(scene).growY();
        above.add(aside(talk, true)).width(aside).growY().padLeft(16);
        table.add(above).height(top).pad(17, MARGIN, 12, MARGIN).row();
        Hand band = new Hand(talk, picks, proposal);
        table.add(band.wide(next, panes, width, height < ROOMY)).growX().height(height - top - 29);
    }

    private void narrow(Conversation talk, Table next, Table table) {
        float inner = table.getWidth() - 2 * MARGIN - 16;
        Table all = new Table();
        all.top().left().pad(12, MARGIN, 12, 0).defaults().width(inner).padBottom(12);
        all.add(scene(talk, inner, false)).row();
        all.add(aside(talk, false)).row();
        all.add(new Hand(talk, picks, proposal).narrow(inner)).row();
        table.add(panes.pane("all", all)).grow().row();
        Band foot = new Band(talk.look());
        foot.pad(8, MARGIN, 6, MARGIN);
        foot.add(next).growX();
        table.add(foot).growX();
    }

    private Table scene(Conversation talk, float width, boolean scrolls) {
        PartyView party = party(talk);
        Scene scene = new Scene(talk, party, width);
        Counter counter = scene.counter();
        Float before = blinds.put(party.agency(), scene.blind());
        if (before != null && before != scene.blind()) {
            counter.slideFrom(before);
        }
        TableTop top = new TableTop(talk, proposal);
        Hand hand = new Hand(talk, picks, proposal);
        Table laid = top.laid(picks, talk.request().hand(), card -> hand.turn(card.id()));
        Table rules = top.rules(party);
        return scene.around(counter, scrolls ? panes.pane("rules", rules) : rules, laid, next -> {
            wanted = Optional.of(next.agency());
            room.desk().deeds().refresh();
        });
    }

    private Table aside(Conversation talk, boolean scrolls) {
        Table aside = new Table();
        aside.top().defaults().growX();
        aside.add(missing(talk, scrolls)).padBottom(10).row();
        Card way = new Card(talk.look());
        way.add(choice(talk)).growX().padBottom(8).row();
        LadderCard ladder = new LadderCard(talk, proposal);
        Actor lines = log ? ladder.said() : ladder.steps();
        if (scrolls) {
            // You stand on the lowest step, so that is where the stoep begins.
            lines = log ? panes.pane("said", lines) : panes.fromFoot("ladder", lines);
        }
        way.add(lines).grow();
        aside.add(way).growY();
        return aside;
    }

    private Card missing(Conversation talk, boolean scrolls) {
        Card missing = new Card(talk.look(), room.say("missing"), "");
        Table lines = new MissingCard(talk, proposal).lines(party(talk));
        if (scrolls) {
            float least = Math.min(MISSING, lines.getPrefHeight());
            missing.add(panes.pane("missing", lines)).growX().minHeight(least).maxHeight(MISSING);
        } else {
            missing.add(lines).growX();
        }
        return missing;
    }

    private Segmented choice(Conversation talk) {
        List<String> labels = List.of(
                room.say("ladder"), room.say("said", talk.request().said().size()));
        return new Segmented(talk.look(), labels, log ? 1 : 0, index -> {
            log = index == 1;
            room.desk().deeds().refresh();
        });
    }

    private void give(Steps steps) {
        steps.next().ifPresent(command -> {
            picks.clear();
            room.desk().deeds().act(household, command);
        });
    }

    private PartyView party(Conversation talk) {
        List<PartyView> parties = talk.request().parties();
        return parties.stream()
                .filter(party -> wanted.equals(Optional.of(party.agency())))
                .findFirst()
                .orElseGet(() -> parties.stream()
                        .filter(party -> party.posture() != PartyView.Posture.AGREES)
                        .findFirst()
                        .orElse(parties.get(0)));
    }
}
