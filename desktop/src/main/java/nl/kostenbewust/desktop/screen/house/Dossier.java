package nl.kostenbewust.desktop.screen.house;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.view.DebtView;
import nl.kostenbewust.core.view.FactView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.NewsView;
import nl.kostenbewust.core.view.RequestView;
import nl.kostenbewust.core.view.ReviewView;
import nl.kostenbewust.core.view.RunningView;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.MarkedLine;
import nl.kostenbewust.desktop.look.part.PlanStep;
import nl.kostenbewust.desktop.look.part.Rule;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.part.Tabs;
import nl.kostenbewust.desktop.look.part.UnknownRow;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.words.Words;

/** What is known of a household, behind tabs: facts and open questions, debts, what runs and is to be decided, the log. */
record Dossier(Desk desk, HouseholdView household) {
    /** The tabs, with this one open; the consumer hears when another is opened. */
    Tabs tabs(int open, IntConsumer opened) {
        int known = household.facts().size();
        long running = household.running().size()
                + household.requests().stream().filter(Dossier::isUnderWay).count();
        Tabs tabs = new Tabs(desk.look())
                .tab(
                        words().say(
                                        "tab.facts",
                                        known,
                                        known + household.questions().size()),
                        facts())
                .tab(words().say("tab.debts", household.debts().size()), debts())
                .tab(words().say("tab.running", running), running())
                .tab(words().say("tab.log"), log());
        tabs.open(open);
        return tabs.onOpen(opened);
    }

    // One that was never put in, or that has had its answer, does not run.
    private static boolean isUnderWay(RequestView request) {
        return request.status()
                .filter(now -> now == RequestStatus.OPEN || now == RequestStatus.OFFERED)
                .isPresent();
    }

    private Actor facts() {
        Table rows = rows();
        // What was learned last stands first, so that it is in sight.
        for (int i = household.facts().size() - 1; i >= 0; i--) {
            FactView fact = household.facts().get(i);
            line(rows, Mark.CHECK, words().say(fact.text()), words().say("fact.month", fact.month()));
        }
        if (!household.questions().isEmpty() && !household.facts().isEmpty()) {
            rows.add(new Rule(look())).padTop(2).padBottom(7).row();
        }
        household
                .questions()
                .forEach(open -> rows.add(new UnknownRow(look(), words().say(open.question()), words().say(open.how())))
                        .padBottom(4)
                        .row());
        if (household.facts().isEmpty() && household.questions().isEmpty()) {
            line(rows, Mark.NONE, words().say("facts.none"), "");
        }
        return scroll(rows);
    }

    private Actor debts() {
        Table rows = rows();
        sum(rows, "income", words().say(Figures.money(household.income())));
        sum(rows, "expenses", words().say(Figures.money(household.expenses())));
        rows.add(new Rule(look())).padTop(2).padBottom(6).row();
        household.debts().forEach(debt -> debt(rows, debt));
        if (household.debts().isEmpty()) {
            line(rows, Mark.NONE, words().say("debts.none"), "");
        }
        return scroll(rows);
    }

    private void sum(Table rows, String key, String amount) {
        Table row = new Table();
        row.add(Prose.line(look(), words().say(key), Type.BODY)).left().expandX();
        row.add(Prose.line(look(), amount, Type.STRONG)).right().padRight(8);
        rows.add(row).row();
    }

    private void debt(Table rows, DebtView debt) {
        String about = words().name("debt", debt.kind())
                + (debt.growsPerMonth().isPositive()
                        ? ", " + words().say("debt.grows", words().say(Figures.money(debt.growsPerMonth())))
                        : "")
                + (debt.includable() ? "" : ", " + words().say("debt.apart"));
        line(
                rows,
                debt.growsPerMonth().isPositive() ? Mark.DOWN : Mark.SAME,
                words().say(debt.creditor()) + ": " + words().say(Figures.money(debt.sum())),
                about);
    }

    private Actor running() {
        Table rows = rows();
        household
                .matters()
                .forEach(matter -> line(
                        rows,
                        matter.settled().isPresent() ? Mark.CHECK : Mark.OPEN,
                        words().say(matter.question()),
                        matter.settled().map(words()::say).orElse(words().say("matter.open"))));
        if (!household.matters().isEmpty()) {
            rows.add(new Rule(look())).padTop(2).padBottom(6).row();
        }
        household.requests().forEach(request -> request(rows, request));
        household.reviews().forEach(review -> review(rows, review));
        household.running().forEach(one -> running(rows, one));
        if (household.requests().isEmpty() && household.running().isEmpty()) {
            line(rows, Mark.NONE, words().say("running.none"), "");
        }
        return scroll(rows);
    }

    private void request(Table rows, RequestView request) {
        Optional<String> due = request.due().map(month -> words().say("request.due", month));
        String status = request.status().map(now -> words().name("status", now)).orElse(words().say("request.new"));
        Mark mark = request.due().isPresent() ? Mark.WAITS : Mark.OPEN;
        PlanStep row = new PlanStep(look(), words().say(request.title()), mark, due.orElse(status));
        row.onPress(() -> desk.paths().desk(request.id()));
        rows.add(row).padBottom(6).row();
    }

    private void review(Table rows, ReviewView review) {
        String key =
                review.approved().map(yes -> yes ? "review.yes" : "review.no").orElse("review.open");
        PlanStep row = new PlanStep(
                look(),
                words().say("review.of", words().say(review.title())),
                review.approved().isPresent() ? Mark.CHECK : Mark.WAITS,
                words().say(review.mine() ? "review.mine" : key));
        row.onPress(() -> {
            if (review.mine()) {
                desk.paths().review(review.of());
            } else {
                desk.paths().reasons(review.of());
            }
        });
        rows.add(row).padBottom(6).row();
    }

    private void running(Table rows, RunningView one) {
        String by = words().name("carrier", one.by());
        String state = one.monthsLeft()
                .map(months -> words().count(one.working() ? "running.until" : "running.from", months))
                .orElse(words().say(one.working() ? "running.works" : "running.started"));
        line(rows, one.working() ? Mark.RUNS : Mark.WAITS, words().say(one.title()), by + ", " + state);
    }

    private Actor log() {
        Table rows = rows();
        List<NewsView> log = household.log();
        for (int i = log.size() - 1; i >= 0; i--) {
            NewsView news = log.get(i);
            String month = words().say("log.month", news.month());
            line(rows, Mark.NONE, words().say(news.text()), news.luck() ? month + ", " + words().say("luck") : month);
        }
        rows.add(Prose.wrapped(look(), words().say(household.intro()), Type.LABEL, Tone.INK2))
                .padTop(6);
        return scroll(rows);
    }

    private void line(Table rows, Mark mark, String text, String source) {
        rows.add(new MarkedLine(look(), mark, text, source)).row();
    }

    private static Table rows() {
        Table rows = new Table();
        rows.top().padRight(4).defaults().growX();
        return rows;
    }

    private Actor scroll(Table rows) {
        return new Scroll(look(), rows);
    }

    private Look look() {
        return desk.look();
    }

    private Words words() {
        return desk.words();
    }
}
