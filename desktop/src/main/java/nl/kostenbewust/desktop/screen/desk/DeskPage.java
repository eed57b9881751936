package nl.kostenbewust.desktop.screen.desk;

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
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.PartyView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Band;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Counter;
import nl.kostenbewust.desktop.look.part.FootKey;
import nl.kostenbewust.desktop.look.part.Scroll;
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
    private static final float STEPS = 216;
    private static final float MISSING = 150;
    private static final float RULES = 352;

    private final Room room;
    private final Ref<Household> household;
    private final Ref<Request> request;
    private final Proposal proposal;
    private final Picks picks = new Picks();
    private final Map<String, Scroll> panes = new HashMap<>();
    private final Map<Ref<Agency>, Float> blinds = new HashMap<>();
    private Group page = new Group();
    private Optional<Ref<Agency>> wanted = Optional.empty();
    private boolean log;
    private Optional<Command> asked = Optional.empty();
    private long askedAt;
    private Optional<PreviewView> preview = Optional.empty();

    /** The conversation about this request of this household. */
    public DeskPage(Desk desk, Ref<Household> household, Ref<Request> request) {
        this.room = Room.of(desk, "desk");
        this.household = household;
        this.request = request;
        this.proposal = new Proposal(desk, household, () -> page.getStage());
    }

    @Override
    public Group build(PlayerView view, float width, float height) {
        Table table = new Table();
        table.setSize(width, height);
        page = table;
        Optional<Conversation> talk = view.households().stream()
                .filter(each -> each.id().equals(household))
                .flatMap(each -> each.requests().stream()
                        .filter(one -> one.id().equals(request))
                        .map(one -> new Conversation(room, view, each, one)))
                .findFirst();
        talk.ifPresentOrElse(
                found -> lay(found, table, width, height),
                () -> table.add(new Words(room.look(), room.say("gone"), Type.HEADING)));
        return table;
    }

    private void lay(Conversation talk, Table table, float width, float height) {
        picks.keep(talk.request().hand(), talk.request().canCite());
        Steps steps = new Steps(talk, picks, proposal);
        look(talk, steps);
        if (width >= WIDE && height >= HIGH) {
            wide(talk, steps, table, width, height);
        } else {
            narrow(talk, steps, table, width);
        }
        picks.settle();
    }

    private void wide(Conversation talk, Steps steps, Table table, float width, float height) {
        float aside = ASIDE + (width - WIDE) / 5;
        float scene = width - 2 * MARGIN - aside - 16;
        float hand = height >= ROOMY ? 272 : 206;
        float top = Math.max(Math.min(SCENE, height - hand - 29), height - 29 - 2 * hand);
        Table above = new Table();
        above.add(scene(talk, scene, top)).width(scene).growY();
        above.add(aside(talk)).width(aside).growY().padLeft(16);
        table.add(above).height(top).pad(17, MARGIN, 12, MARGIN).row();
        table.add(hand(talk, steps, width, height < ROOMY)).growX().height(height - top - 29);
    }

    private void narrow(Conversation talk, Steps steps, Table table, float width) {
        float room = width - 2 * MARGIN - 16;
        Table all = new Table();
        all.top().left().pad(12, MARGIN, 12, 0).defaults().width(room).padBottom(12);
        all.add(scene(talk, room, 0)).row();
        all.add(asides(talk)).row();
        Band hand = new Band(talk.look());
        hand.pad(10, 12, 4, 12);
        hand.add(heading(talk)).growX().row();
        hand.add(cards(talk).in(room - 24)).row();
        all.add(hand).row();
        table.add(pane("all", all)).grow().row();
        Band foot = new Band(talk.look());
        foot.pad(8, MARGIN, 6, MARGIN);
        foot.add(steps.table(preview, true, true, () -> give(steps))).growX();
        table.add(foot).growX();
    }

    private Table scene(Conversation talk, float width, float height) {
        PartyView party = party(talk);
        Scene scene = new Scene(talk, party, width);
        Counter counter = scene.counter();
        Float before = blinds.put(party.agency(), scene.blind());
        if (before != null && before != scene.blind()) {
            counter.slideFrom(before);
        }
        TableTop top = new TableTop(talk, proposal);
        Table rules = top.rules(party);
        Table laid = top.laid(picks, talk.request().hand(), card -> turn(card.id()));
        Table table = new Table();
        table.top().defaults().growX();
        if (scene.isRoomy()) {
            counter.add(height > 0 ? pane("rules", rules) : rules)
                    .width(RULES)
                    .growY()
                    .top();
            counter.add(laid).top().padLeft(12);
        } else {
            table.add(scene.beneath()).padBottom(8).row();
            counter.add(rules).growX().row();
            counter.add(laid).left();
        }
        var withParties = scene.withParties(counter, next -> {
            wanted = Optional.of(next.agency());
            room.desk().deeds().refresh();
        });
        table.add(withParties).growY();
        return table;
    }

    private Table aside(Conversation talk) {
        Table aside = new Table();
        aside.top().defaults().growX();
        Card missing = new Card(talk.look(), room.say("missing"), "");
        Table lines = new MissingCard(talk, proposal).lines(party(talk));
        float least = Math.min(MISSING, lines.getPrefHeight());
        missing.add(pane("missing", lines)).growX().minHeight(least).maxHeight(MISSING);
        aside.add(missing).padBottom(10).row();
        Card way = new Card(talk.look());
        way.add(choice(talk)).growX().padBottom(8).row();
        LadderCard ladder = new LadderCard(talk, proposal);
        // You stand on the lowest step, so that is where the stoep begins.
        boolean first = !log && !panes.containsKey("ladder");
        Scroll pane = pane(log ? "said" : "ladder", log ? ladder.said() : ladder.steps());
        way.add(first ? pane.fromFoot() : pane).grow();
        aside.add(way).growY();
        return aside;
    }

    private Table asides(Conversation talk) {
        Table asides = new Table();
        asides.top().defaults().growX().padBottom(10);
        Card missing = new Card(talk.look(), room.say("missing"), "");
        missing.add(new MissingCard(talk, proposal).lines(party(talk))).growX();
        asides.add(missing).row();
        Card way = new Card(talk.look());
        way.add(choice(talk)).growX().padBottom(8).row();
        LadderCard ladder = new LadderCard(talk, proposal);
        way.add(log ? ladder.said() : ladder.steps()).growX();
        asides.add(way);
        return asides;
    }

    private Segmented choice(Conversation talk) {
        List<String> labels = List.of(
                room.say("ladder"), room.say("said", talk.request().said().size()));
        return new Segmented(talk.look(), labels, log ? 1 : 0, index -> {
            log = index == 1;
            room.desk().deeds().refresh();
        });
    }

    private Band hand(Conversation talk, Steps steps, float width, boolean tight) {
        Band band = new Band(talk.look());
        band.pad(tight ? 4 : 8, MARGIN, 0, MARGIN);
        band.add(heading(talk)).growX().colspan(2).row();
        float cards = width - 2 * MARGIN - STEPS - 20;
        band.add(pane("hand", cards(talk).in(cards - 20)))
                .width(cards + 7)
                .padLeft(-7)
                .growY();
        Table column = new Table();
        column.top()
                .left()
                .add(steps.table(preview, tight, false, () -> give(steps)))
                .width(STEPS);
        band.add(pane("steps", column))
                .width(STEPS + 16)
                .growY()
                .padLeft(20)
                .padRight(-16)
                .padTop(tight ? 2 : 8);
        return band;
    }

    private Table heading(Conversation talk) {
        Table heading = new Table();
        heading.left();
        heading.add(new Words(talk.look(), room.say("hand"), Type.HEADING, Tone.ONBRAND))
                .padRight(12);
        heading.add(Words.wrapped(talk.look(), room.say(talk.request().asks()), Type.LABEL, Tone.ONBRAND2))
                .growX()
                .padTop(3);
        Command withdraw = new Command.Withdraw(talk.request().id());
        if (talk.action(withdraw).isPresent()) {
            FootKey key = new FootKey(
                    talk.look(),
                    room.say("withdraw"),
                    Key.of('T'),
                    () -> proposal.consider(withdraw, room.say("withdraw")));
            key.setName("withdraw");
            heading.add(key).padLeft(16);
        }
        return heading;
    }

    private Cards cards(Conversation talk) {
        Cards cards = new Cards(room);
        talk.request().offer().ifPresent(offer -> cards.add(OfferCard.of(talk, offer, proposal)));
        if (talk.isOpen() || talk.isNew()) {
            cards.hand(talk.request().hand(), picks, card -> turn(card.id()));
        }
        if (talk.isOpen() && talk.request().canCite()) {
            cards.precedent(picks, this::turnPrecedent);
        }
        cards.laid(talk.request().laid(), room.say("laid"));
        return cards;
    }

    private void turn(Ref<nl.kostenbewust.core.model.Argument> card) {
        picks.turn(card);
        room.desk().deeds().refresh();
    }

    private void turnPrecedent() {
        picks.turnPrecedent();
        room.desk().deeds().refresh();
    }

    private void give(Steps steps) {
        steps.next().ifPresent(command -> {
            picks.clear();
            room.desk().deeds().act(household, command);
        });
    }

    /** Asks once what the next step would take. */
    private void look(Conversation talk, Steps steps) {
        Optional<Command> next = steps.next();
        if (next.equals(asked) && askedAt == talk.view().version()) {
            return;
        }
        asked = next;
        askedAt = talk.view().version();
        preview = Optional.empty();
        next.ifPresent(command -> room.desk().deeds().preview(household, command, told -> {
            if (asked.equals(Optional.of(command))) {
                preview = Optional.of(told);
                room.desk().deeds().refresh();
            }
        }));
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

    private Scroll pane(String name, com.badlogic.gdx.scenes.scene2d.Actor content) {
        Scroll pane = new Scroll(room.look(), content).from(panes.get(name));
        panes.put(name, pane);
        return pane;
    }
}
