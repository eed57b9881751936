package nl.kostenbewust.desktop.screen.score;

import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.view.AuditView;
import nl.kostenbewust.core.view.EndView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.ScoreView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.MarkedLine;
import nl.kostenbewust.desktop.look.part.Notice;
import nl.kostenbewust.desktop.look.part.Rule;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.part.Segmented;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.Room;

/** How it ended: what the team did beside what happened in reality and a better route, month by month. */
public final class EndPage implements Page {
    private static final float WIDE = 1100;
    private static final float MARGIN = 24;
    private static final float ASIDE = 380;

    private final Room room;
    private int chosen;
    private Scroll left;
    private Scroll right;

    /** The end of the game. */
    public EndPage(Desk desk) {
        this.room = new Room(desk, "score");
    }

    /**
     * One of the routes beside each other.
     *
     * @param title what it is called
     * @param about what it shows; may be empty
     * @param score what it scores
     * @param cost what it costs
     * @param months what was done
     */
    private record Column(String title, String about, ScoreView score, Money cost, List<EndView.MonthLines> months) {
        List<Text> lines(int month) {
            return months.stream()
                    .filter(each -> each.month() == month)
                    .flatMap(each -> each.lines().stream())
                    .toList();
        }
    }

    @Override
    public Group build(PlayerView view, float width, float height) {
        Table table = new Table();
        table.setSize(width, height);
        view.end().filter(end -> !end.households().isEmpty()).ifPresent(end -> {
            EndView.HouseholdEnd household =
                    end.households().get(Math.min(chosen, end.households().size() - 1));
            if (width >= WIDE) {
                wide(table, end, household);
            } else {
                narrow(table, end, household);
            }
            table.add(foot(household)).colspan(2).growX().pad(0, MARGIN, 14, MARGIN);
        });
        return table;
    }

    private void wide(Table table, EndView end, EndView.HouseholdEnd household) {
        Table story = routes(end, household);
        story.padRight(8);
        left = new Scroll(room.look(), story).from(left);
        left.setName("routes");
        right = new Scroll(room.look(), texts(household, end.accountant())).from(right);
        float aside = Math.max(ASIDE, table.getWidth() * .3f);
        table.add(left).grow().pad(17, MARGIN, 12, 8);
        table.add(right).width(aside).growY().pad(17, 0, 12, MARGIN - 8).row();
    }

    private void narrow(Table table, EndView end, EndView.HouseholdEnd household) {
        Table all = routes(end, household);
        all.pad(12, MARGIN, 12, MARGIN);
        all.row();
        all.add(texts(household, end.accountant())).growX();
        left = new Scroll(room.look(), all).from(left);
        table.add(left).colspan(2).grow().padBottom(8).row();
    }

    private Table routes(EndView end, EndView.HouseholdEnd household) {
        Table table = new Table();
        table.top().defaults().growX().padBottom(12);
        if (end.households().size() > 1) {
            table.add(choice(end)).row();
        }
        List<Column> columns = columns(household);
        Table heads = new Table();
        heads.defaults().grow().uniformX();
        columns.forEach(column -> heads.add(RouteHead.of(
                        room, column.title(), column.about(), column.score(), column.cost(), column == columns.get(0)))
                .padRight(8));
        table.add(heads).row();
        table.add(months(columns)).row();
        return table;
    }

    private Segmented choice(EndView end) {
        List<String> names =
                end.households().stream().map(each -> room.say(each.name())).toList();
        return new Segmented(room.look(), names, chosen, index -> {
            chosen = index;
            left = null;
            right = null;
            room.desk().deeds().refresh();
        });
    }

    private List<Column> columns(EndView.HouseholdEnd household) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(
                room.say("end.you"),
                room.say("end.you.about"),
                household.score(),
                household.cost(),
                household.yours()));
        household
                .routes()
                .forEach(route -> columns.add(new Column(
                        room.say(route.title()),
                        route.about().map(room::say).orElse(""),
                        route.score(),
                        route.cost(),
                        route.months())));
        return columns;
    }

    private Card months(List<Column> columns) {
        Card card = new Card(room.look(), room.say("end.months"), "");
        SortedSet<Integer> months = new TreeSet<>();
        columns.forEach(column -> column.months().forEach(each -> months.add(each.month())));
        for (int month : months) {
            card.add(new Rule(room.look())).growX().padTop(4).padBottom(6).row();
            card.add(new Words(room.look(), room.say("end.month", month), Type.LABEL_BOLD, Tone.INK2))
                    .padBottom(2)
                    .row();
            Table row = new Table();
            row.defaults().growX().uniformX().top();
            columns.forEach(column -> row.add(lines(column.lines(month))).padRight(10));
            card.add(row).growX().row();
        }
        return card;
    }

    private Table lines(List<Text> texts) {
        Table lines = new Table();
        lines.top().defaults().growX().padBottom(4);
        if (texts.isEmpty()) {
            lines.add(Words.wrapped(room.look(), room.say("end.nothing"), Type.BODY, Tone.INK2));
        }
        texts.forEach(text -> lines.add(Words.wrapped(room.look(), room.say(text), Type.BODY, Tone.INK))
                .row());
        return lines;
    }

    private Table texts(EndView.HouseholdEnd household, List<AuditView> files) {
        Table texts = new Table();
        texts.top().padRight(16).defaults().growX().padBottom(12);
        texts.add(new Notice(room.look(), Notice.Kind.ADVICE, room.say("end.lesson"), room.say(household.lesson()), ""))
                .row();
        texts.add(text("end.reality", household.reality())).row();
        texts.add(text("end.better", household.better())).row();
        texts.add(missed(household.missed())).row();
        if (!files.isEmpty()) {
            texts.add(new AccountantCard(room, files).card());
        }
        return texts;
    }

    private Card text(String title, Text text) {
        Card card = new Card(room.look(), room.say(title), "");
        card.add(Words.wrapped(room.look(), room.say(text), Type.BODY, Tone.INK))
                .growX();
        return card;
    }

    private Card missed(List<Text> missed) {
        Card card = new Card(room.look(), room.say("end.missed"), "");
        if (missed.isEmpty()) {
            card.add(new MarkedLine(room.look(), Mark.CHECK, room.say("end.missed.none"), ""))
                    .growX();
        }
        missed.forEach(text -> card.add(new MarkedLine(room.look(), Mark.CURTAIN, room.say(text), ""))
                .growX()
                .row());
        return card;
    }

    private Table foot(EndView.HouseholdEnd household) {
        Table foot = new Table();
        foot.defaults().growX().uniformX();
        Button why = new Button(
                room.look(),
                Button.Kind.PLAIN,
                room.say("reasons"),
                () -> room.desk().paths().open(new EndReasonsPage(room, household)));
        why.setName("why");
        Button receipt = new Button(
                room.look(),
                Button.Kind.PRIMARY,
                room.say("end.receipt"),
                () -> room.desk().paths().open(new ReceiptPage(room.desk(), household.id())));
        receipt.setName("receipt");
        foot.add(why.with(Key.of('W'))).padRight(8);
        foot.add(receipt.with(Key.of('T')));
        return foot;
    }
}
