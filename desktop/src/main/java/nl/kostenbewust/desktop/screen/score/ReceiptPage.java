package nl.kostenbewust.desktop.screen.score;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.EndView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.ReceiptView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.ReceiptLine;
import nl.kostenbewust.desktop.look.part.ReceiptSheet;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.part.Segmented;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.Room;
import nl.kostenbewust.desktop.screen.desk.Proposal;

/** The till receipt of a household: muddling on beside the plan, so far or expected; after the game the whole of it. */
public final class ReceiptPage implements Page {
    private static final float WIDE = 1180;
    private static final float MARGIN = 24;
    private static final float INDENT = 24;
    private static final float BAR = 16;
    private static final float SHEET = 709;
    private static final float WIDEST = 900;

    private final Room room;
    private final Ref<Household> household;
    private final Proposal proposal;
    private Group page = new Group();
    private boolean expected = true;
    private boolean printed;
    private Scroll left;
    private Scroll right;

    /** The receipt of this household. */
    public ReceiptPage(Desk desk, Ref<Household> household) {
        this.room = new Room(desk, "score");
        this.household = household;
        this.proposal = new Proposal(desk, household, () -> page.getStage());
    }

    @Override
    public Group build(PlayerView view, float width, float height) {
        Table table = new Table();
        table.setSize(width, height);
        page = table;
        view.households().stream()
                .filter(each -> each.id().equals(household))
                .findFirst()
                .ifPresent(seen -> lay(seen, receipt(view, seen), table, width));
        return table;
    }

    private ReceiptView receipt(PlayerView view, HouseholdView seen) {
        return view.end().stream()
                .flatMap(end -> end.households().stream())
                .filter(end -> end.id().equals(household))
                .map(EndView.HouseholdEnd::receipt)
                .findFirst()
                .orElse(seen.receipt());
    }

    private void lay(HouseholdView seen, ReceiptView receipt, Table table, float width) {
        ReceiptSheet sheet = sheet(seen, receipt);
        Table aside = aside(seen, receipt);
        if (width >= WIDE) {
            float paper = Math.min(WIDEST, Math.max(SHEET, width * .55f));
            Table under = new Table();
            under.top().left().pad(21, INDENT, 12, 0).add(sheet).width(paper);
            left = new Scroll(room.look(), under).from(left);
            right = new Scroll(room.look(), aside).from(right);
            table.add(left).width(paper + INDENT + BAR).padLeft(MARGIN).growY();
            table.add(right).grow().pad(21, 10, 12, MARGIN - BAR);
        } else {
            Table all = new Table();
            all.top().pad(12, MARGIN, 12, MARGIN).defaults().growX().padBottom(16);
            all.add(sheet).maxWidth(WIDEST).row();
            all.add(aside);
            left = new Scroll(room.look(), all).from(left);
            table.add(left).grow();
        }
    }

    private ReceiptSheet sheet(HouseholdView seen, ReceiptView receipt) {
        String about = room.say("receipt.about", room.say(seen.name()), room.say(seen.address()), months(receipt));
        ReceiptSheet sheet = new ReceiptSheet(
                room.look(),
                room.say("receipt"),
                about,
                room.say("receipt.who"),
                List.of(room.say("receipt.muddling"), room.say("receipt.plan")));
        receipt.lines().forEach(line -> sheet.line(line(seen, line)));
        ReceiptView.Sums sums = expected ? receipt.expected() : receipt.soFar();
        String total = receipt.unknown() > 0 ? "receipt.total.known" : "receipt.total";
        sheet.total(
                room.say(total),
                List.of(Sums.total(room, sums.muddling()), Sums.total(room, sums.plan())),
                remark(receipt),
                "");
        if (!printed) {
            printed = true;
            sheet.print();
        }
        return sheet;
    }

    private ReceiptLine line(HouseholdView seen, ReceiptView.Line line) {
        var payer = Sums.drawn(line.payer());
        Optional<ReceiptView.Sums> sums = expected ? line.expected() : line.soFar();
        if (sums.isEmpty()) {
            ReceiptLine unknown =
                    ReceiptLine.unknown(room.look(), payer, room.say(line.label()), room.say(line.source()), 2);
            line.ask().ifPresent(ask -> {
                unknown.setName("line." + ask.value());
                unknown.onPress(() -> ask(ask));
            });
            return unknown;
        }
        List<String> amounts = List.of(
                Sums.line(room, sums.get().muddling(), line.certainty()),
                Sums.line(room, sums.get().plan(), line.certainty()));
        return ReceiptLine.known(room.look(), payer, room.say(line.label()), room.say(line.source()), amounts);
    }

    private Table aside(HouseholdView seen, ReceiptView receipt) {
        Table aside = new Table();
        aside.top().padRight(16).defaults().growX().padBottom(14);
        List<String> labels = List.of(room.say("receipt.sofar"), room.say("receipt.expected", receipt.horizon()));
        Segmented until = new Segmented(room.look(), labels, expected ? 1 : 0, index -> {
            expected = index == 1;
            room.desk().deeds().refresh();
        });
        until.setName("until");
        aside.add(until).row();
        Purses purses = new Purses(room, receipt);
        aside.add(purses.balance()).row();
        purses.wrongPurse().ifPresent(notice -> aside.add(notice).row());
        buttons(receipt).ifPresent(buttons -> aside.add(buttons).row());
        aside.add(Words.wrapped(room.look(), room.say("receipt.never"), Type.BODY, Tone.INK2));
        return aside;
    }

    private Optional<Actor> buttons(ReceiptView receipt) {
        return receipt.lines().stream()
                .filter(line -> line.ask().isPresent())
                .findFirst()
                .map(line -> {
                    String label = room.say("receipt.ask.line", room.say(line.label()));
                    Button ask = new Button(
                            room.look(),
                            Button.Kind.PRIMARY,
                            label,
                            () -> ask(line.ask().orElseThrow()));
                    ask.setName("ask");
                    return ask.with(Key.of('V'));
                });
    }

    private void ask(Ref<CostLine> line) {
        proposal.consider(new Command.AskReceipt(line), room.say("receipt.ask"));
    }

    private String months(ReceiptView receipt) {
        if (expected) {
            return room.say("receipt.months.expected", receipt.horizon());
        }
        return receipt.monthsSoFar() == 1
                ? room.say("receipt.months.one")
                : room.say("receipt.months.sofar", receipt.monthsSoFar());
    }

    private String remark(ReceiptView receipt) {
        List<String> remarks = new ArrayList<>();
        remarks.add(room.say("receipt.estimated"));
        if (receipt.unknown() == 1) {
            remarks.add(room.say("receipt.unknown.one"));
        } else if (receipt.unknown() > 1) {
            remarks.add(room.say("receipt.unknown", receipt.unknown()));
        }
        return String.join(" ", remarks);
    }
}
