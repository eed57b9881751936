package nl.kostenbewust.desktop.screen.house;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Optional;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.view.PlanView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.ChoiceRow;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.words.Words;

/** The steps that can be put in a plan, and then who carries the one that was pressed. It keeps which one that is. */
final class StepsCard {
    private final Desk desk;
    private Optional<Ref<Intervention>> open = Optional.empty();

    StepsCard(Desk desk) {
        this.desk = desk;
    }

    /** The card, for the plan as it is being put together; with its own scroll it takes the height that it gets. */
    Card card(PlanView plan, Draft draft, boolean scrolls) {
        Look look = desk.look();
        Card card = new Card(look, words().say("make.steps"), words().say("make.steps.about"));
        Table rows = new Table();
        rows.top().padTop(6).defaults().growX().padBottom(4);
        pressed(plan).ifPresentOrElse(step -> carriers(rows, step, draft), () -> steps(rows, plan, draft));
        card.add(scrolls ? new Scroll(look, rows) : rows).grow();
        return card;
    }

    private Optional<PlanView.StepOffer> pressed(PlanView plan) {
        return plan.offered().stream()
                .filter(offer -> open.equals(Optional.of(offer.id())))
                .findFirst();
    }

    private void steps(Table rows, PlanView plan, Draft draft) {
        int key = 0;
        for (PlanView.StepOffer offer : plan.offered()) {
            rows.add(step(offer, draft, ++key)).row();
            rows.add(Prose.wrapped(desk.look(), words().say(offer.about()), Type.LABEL))
                    .padLeft(38)
                    .padBottom(6)
                    .row();
        }
    }

    private ChoiceRow step(PlanView.StepOffer offer, Draft draft, int key) {
        Optional<Carrier> by = draft.by(offer.id());
        String value = by.map(who -> words().name("carrier", who)).orElse("");
        ChoiceRow row = new ChoiceRow(desk.look(), words().say(offer.title()), value, () -> press(offer, draft))
                .selected(by.isPresent());
        row.setName(key == 1 ? "first" : "make." + offer.id());
        return key <= 10 ? row.with(Key.of((char) ('0' + key % 10))) : row;
    }

    // A step that only one can carry is put in or taken out at once.
    private void press(PlanView.StepOffer offer, Draft draft) {
        if (offer.carriers().size() > 1) {
            open = Optional.of(offer.id());
        } else if (draft.by(offer.id()).isPresent()) {
            draft.take(offer.id());
        } else {
            draft.put(offer.id(), offer.carriers().get(0).by());
        }
        desk.deeds().refresh();
    }

    private void carriers(Table rows, PlanView.StepOffer offer, Draft draft) {
        Look look = desk.look();
        rows.add(Prose.wrapped(look, words().say("make.who", words().say(offer.title())), Type.STRONG))
                .row();
        rows.add(Prose.wrapped(look, words().say(offer.about()), Type.LABEL))
                .padBottom(8)
                .row();
        Optional<Carrier> by = draft.by(offer.id());
        int key = 0;
        for (PlanView.CarrierHours carrier : offer.carriers()) {
            rows.add(carrier(offer, carrier, draft, ++key)).row();
        }
        if (by.isPresent()) {
            rows.add(new ChoiceRow(look, words().say("make.out"), "", () -> choose(() -> draft.take(offer.id())))
                            .with(Key.of((char) ('1' + key))))
                    .row();
        }
        rows.add(new Button(look, Button.Kind.PLAIN, words().say("back"), () -> choose(() -> {}))
                        .tight()
                        .with(Key.ESCAPE))
                .padTop(6);
    }

    private ChoiceRow carrier(PlanView.StepOffer offer, PlanView.CarrierHours carrier, Draft draft, int key) {
        ChoiceRow row = new ChoiceRow(
                        desk.look(),
                        words().name("carrier.long", carrier.by()),
                        words().say(Figures.hours(carrier.hours())),
                        () -> choose(() -> draft.put(offer.id(), carrier.by())))
                .with(Key.of((char) ('0' + key)))
                .selected(draft.by(offer.id()).equals(Optional.of(carrier.by())));
        row.setName(key == 1 ? "first" : null);
        return row;
    }

    private void choose(Runnable change) {
        change.run();
        open = Optional.empty();
        desk.deeds().refresh();
    }

    private Words words() {
        return desk.words();
    }
}
