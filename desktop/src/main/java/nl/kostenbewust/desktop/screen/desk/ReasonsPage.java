package nl.kostenbewust.desktop.screen.desk;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.ActionView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Band;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.ChoiceRow;
import nl.kostenbewust.desktop.look.part.Pairs;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.Room;

/** The reasons of a decision of the team's own: what is on paper, what could be, peer review, and what the decision takes. */
public final class ReasonsPage implements Page {
    private static final float WIDE = 1000;
    private static final float HIGH = 600;
    private static final float MARGIN = 24;
    private static final float ASIDE = 392;
    private static final float STEPS = 216;

    private final Room room;
    private final Ref<Household> household;
    private final Ref<Decidable> of;
    private final Proposal proposal;
    private final Picks picks = new Picks();
    private final Panes panes;
    private Group page = new Group();

    /** The reasons of this decision in this household. */
    public ReasonsPage(Desk desk, Ref<Household> household, Ref<Decidable> of) {
        this.room = new Room(desk, "desk");
        this.household = household;
        this.of = of;
        this.panes = new Panes(desk);
        this.proposal = new Proposal(desk, household, () -> page.getStage());
    }

    @Override
    public Group build(PlayerView view, float width, float height) {
        Table table = new Table();
        table.setSize(width, height);
        page = table;
        Dossier.find(room, view, household, of).ifPresent(dossier -> {
            picks.keep(dossier.hand(), false);
            if (width >= WIDE && height >= HIGH) {
                wide(dossier, table, width, height);
            } else {
                narrow(dossier, table, width);
            }
            picks.settle();
        });
        return table;
    }

    private void wide(Dossier dossier, Table table, float width, float height) {
        float hand = Math.min(300, height * .4f);
        Table above = new Table();
        float left = width - 2 * MARGIN - ASIDE - 16;
        Card file = new Card(room.look());
        file.add(heading(dossier)).growX().row();
        file.add(panes.pane("file", onFile(dossier, left - 60))).grow();
        above.add(file).width(left).growY();
        above.add(panes.pane("aside", aside(dossier))).width(ASIDE).growY().padLeft(16);
        table.add(above).height(height - hand - 29).pad(17, MARGIN, 12, MARGIN).row();
        Band band = new Band(room.look());
        band.pad(8, MARGIN, 0, MARGIN);
        band.add(new Words(room.look(), room.say("reasons.hand"), Type.HEADING, Tone.ONBRAND))
                .colspan(2)
                .row();
        float cards = width - 2 * MARGIN - STEPS - 20;
        band.add(panes.pane("hand", hand(dossier, cards - 20)))
                .width(cards + 7)
                .padLeft(-7)
                .growY();
        band.add(steps(dossier)).width(STEPS).top().padLeft(20).padTop(8);
        table.add(band).growX().height(hand);
    }

    private void narrow(Dossier dossier, Table table, float width) {
        float inner = width - 2 * MARGIN;
        Table all = new Table();
        all.top().left().pad(12, MARGIN, 12, 0).defaults().width(inner - 16).padBottom(12);
        Card file = new Card(room.look());
        file.add(heading(dossier)).growX().row();
        file.add(onFile(dossier, inner - 76)).growX();
        all.add(file).row();
        all.add(aside(dossier)).row();
        Band band = new Band(room.look());
        band.pad(10, 12, 4, 12);
        band.add(hand(dossier, inner - 40));
        all.add(band);
        table.add(panes.pane("all", all)).grow().row();
        Band foot = new Band(room.look());
        foot.pad(8, MARGIN, 6, MARGIN);
        foot.add(steps(dossier)).growX();
        table.add(foot).growX();
    }

    private Table heading(Dossier dossier) {
        Table heading = new Table();
        heading.add(new Words(room.look(), room.say("reasons.title"), Type.HEADING))
                .top()
                .padRight(10);
        heading.add(Words.wrapped(room.look(), dossier.title(), Type.BODY, Tone.INK2))
                .growX()
                .padTop(2);
        return heading;
    }

    private Table onFile(Dossier dossier, float width) {
        if (dossier.onFile().isEmpty()) {
            Table none = new Table();
            none.top()
                    .left()
                    .add(Words.wrapped(room.look(), room.say("reasons.none"), Type.BODY, Tone.INK2))
                    .growX();
            return none;
        }
        Cards cards = new Cards(room);
        cards.laid(dossier.onFile(), room.say("reasons.filed"));
        return cards.in(width);
    }

    private Table aside(Dossier dossier) {
        Table aside = new Table();
        aside.top().defaults().growX().padBottom(10);
        if (!dossier.starts().isEmpty()) {
            aside.add(starts(dossier)).row();
        }
        Card review = new Card(room.look(), room.say("review"), "");
        review.add(new ReviewCard(dossier).lines()).growX().row();
        Command ask = new Command.AskReview(of);
        dossier.action(ask)
                .ifPresent(action -> review.add(ask(ask, action)).growX().padTop(8));
        aside.add(review).row();
        return aside;
    }

    private Button ask(Command ask, ActionView action) {
        Button button = new Button(
                room.look(),
                Button.Kind.PRIMARY,
                room.say("reasons.review"),
                () -> proposal.consider(ask, room.say("reasons.review")));
        button.setName("review.ask");
        return button.with(Key.of('I')).because(whyNot(action));
    }

    private Card starts(Dossier dossier) {
        Card card = new Card(room.look(), room.say("reasons.start"), "");
        List<ActionView> starts = dossier.starts();
        for (ActionView start : starts) {
            String label = room.say(start.title());
            ChoiceRow row = new ChoiceRow(
                    room.look(),
                    label,
                    room.hours(start.hours()),
                    () -> proposal.consider(start.command(), room.say("reasons.start.do")));
            row.setName("start." + starts.indexOf(start));
            if (start == starts.get(0)) {
                row.with(Key.of('S'));
            }
            card.add(row.because(whyNot(start))).growX().padBottom(4).row();
        }
        return card;
    }

    private Actor hand(Dossier dossier, float width) {
        if (dossier.hand().isEmpty()) {
            Table none = new Table();
            none.top().left().pad(8, 7, 8, 7);
            none.add(Words.wrapped(room.look(), room.say("reasons.empty"), Type.BODY, Tone.ONBRAND))
                    .growX();
            return none;
        }
        Cards cards = new Cards(room);
        cards.hand(dossier.hand(), picks, card -> {
            picks.turn(card.id());
            room.desk().deeds().refresh();
        });
        return cards.in(width);
    }

    private Table steps(Dossier dossier) {
        Table steps = new Table();
        steps.top().defaults().growX().padBottom(8);
        Optional<ActionView> file = dossier.action(new Command.Substantiate(of, List.of()));
        file.ifPresent(action -> steps.add(Pairs.onBrand(
                        room.look(),
                        List.of(new Pairs.Pair(
                                room.say("before.cost"),
                                room.say(
                                        "before.hours",
                                        room.hours(action.hours()),
                                        room.hours(dossier.view().hours().left()))))))
                .row());
        String whyNot = file.map(ReasonsPage.this::whyNot)
                .filter(why -> !why.isEmpty())
                .orElse(picks.isEmpty() ? room.say("lay.first") : "");
        Button.Kind kind = whyNot.isEmpty() ? Button.Kind.WARM : Button.Kind.ON_BRAND;
        Button lay = new Button(room.look(), kind, room.say("reasons.lay"), this::give).with(Key.ENTER);
        lay.setName("next");
        steps.add(lay.because(whyNot));
        return steps;
    }

    private void give() {
        if (!picks.isEmpty()) {
            Command command = new Command.Substantiate(of, picks.cards());
            picks.clear();
            room.desk().deeds().act(household, command);
        }
    }

    private String whyNot(ActionView action) {
        return action.possible() ? "" : action.whyNot().map(room::say).orElse("");
    }
}
