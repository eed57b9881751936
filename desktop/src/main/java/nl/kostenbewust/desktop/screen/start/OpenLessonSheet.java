package nl.kostenbewust.desktop.screen.start;

import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kostenbewust.desktop.host.LessonHost;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.MarkedLine;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.screen.Entry;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.screen.Sheet;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.words.Words;

/** A lesson that is open: its code and address in large letters for the wall, who is in, and what the one who leads it can do. */
final class OpenLessonSheet implements Sheet {
    private static final float WIDE = 980;
    private static final float MARGIN = 24;

    private final Entry entry;
    private final LessonHost.OpenLesson lesson;
    private Optional<LessonHost.Attendance> attendance = Optional.empty();
    private Asked asked = Asked.NOTHING;

    /** What is to be confirmed first. */
    private enum Asked {
        NOTHING,
        END,
        STOP
    }

    OpenLessonSheet(Entry entry, LessonHost.OpenLesson lesson) {
        this.entry = entry;
        this.lesson = lesson;
        lesson.watch(now -> entry.soon(() -> see(now)));
    }

    private void see(LessonHost.Attendance now) {
        attendance = Optional.of(now);
        entry.refresh();
    }

    @Override
    public Group build(Look look, float width, float height) {
        Table whole = new Table();
        whole.setSize(width, height);
        whole.pad(MARGIN).defaults().growY().top();
        Card way = way(look);
        Card present = present(look);
        if (width >= WIDE) {
            whole.add(way).width(440).padRight(16);
            whole.add(present).growX();
        } else {
            Table both = new Table();
            both.defaults().growX().padBottom(16);
            both.add(way).row();
            both.add(present);
            whole.add(new Scroll(look, both)).growX();
        }
        return whole;
    }

    private Card way(Look look) {
        Words words = entry.words();
        String title = attendance.map(now -> words.say(now.title())).orElse("");
        Card card = new Card(look, words.say("open.title"), title);
        card.defaults().growX();
        card.add(Prose.wrapped(look, words.say("open.code"), Type.STRONG)).row();
        card.add(Prose.line(look, lesson.code(), Type.TITLE)).padBottom(12).row();
        card.add(Prose.wrapped(look, words.say("open.address"), Type.STRONG)).row();
        for (Address address : lesson.addresses()) {
            card.add(Prose.wrapped(look, shown(address), Type.TOTAL)).row();
        }
        card.add(Prose.wrapped(look, words.say("open.how"), Type.LABEL))
                .padTop(8)
                .padBottom(16)
                .row();
        card.add(steps(look)).row();
        return card;
    }

    private static String shown(Address address) {
        return address.port() == Address.USUAL_PORT ? address.host() : address.toString();
    }

    private Table steps(Look look) {
        Table steps = new Table();
        steps.defaults().growX().padBottom(8);
        if (asked != Asked.NOTHING) {
            confirm(look, steps);
            return steps;
        }
        boolean started = attendance.map(LessonHost.Attendance::started).orElse(false);
        if (!started) {
            Button start = button(look, Button.Kind.WARM, "open.start", Key.ENTER, lesson::start);
            steps.add(isEmpty() ? start.because(entry.words().say("open.empty")) : start)
                    .row();
        } else {
            steps.add(button(look, Button.Kind.WARM, "open.close", Key.of('M'), lesson::closeMonth))
                    .row();
        }
        steps.add(button(look, Button.Kind.PLAIN, "open.end", Key.of('E'), () -> ask(Asked.END)))
                .row();
        steps.add(button(look, Button.Kind.PLAIN, "open.stop", Key.ESCAPE, () -> ask(Asked.STOP)))
                .row();
        return steps;
    }

    private void confirm(Look look, Table steps) {
        boolean end = asked == Asked.END;
        steps.add(Prose.wrapped(look, entry.words().say(end ? "open.end.sure" : "open.stop.sure"), Type.STRONG))
                .row();
        steps.add(button(
                        look,
                        Button.Kind.WARM,
                        end ? "open.end.yes" : "open.stop.yes",
                        Key.ENTER,
                        end ? this::end : entry::back))
                .row();
        Button no = button(look, Button.Kind.PLAIN, "no", Key.ESCAPE, () -> ask(Asked.NOTHING));
        // One key too many must not end a lesson.
        no.setName("first");
        steps.add(no).row();
    }

    private Button button(Look look, Button.Kind kind, String word, Key key, Runnable action) {
        Button button = StartSheet.button(look, kind, entry.words().say(word), key, action);
        button.setName(word);
        return button;
    }

    private void ask(Asked next) {
        asked = next;
        entry.refresh();
    }

    private void end() {
        entry.slowly(
                () -> {
                    lesson.end();
                    return true;
                },
                ended -> entry.back());
    }

    private boolean isEmpty() {
        return attendance.stream()
                .flatMap(now -> now.teams().stream())
                .allMatch(team -> team.members().isEmpty());
    }

    private Card present(Look look) {
        Words words = entry.words();
        long in = attendance.stream()
                .flatMap(now -> now.teams().stream())
                .mapToLong(team -> team.members().size())
                .sum();
        Card card = new Card(look, words.say("open.present"), words.say("open.count", in));
        Table rows = new Table();
        rows.top().defaults().growX();
        attendance.ifPresent(now -> now.teams()
                .forEach(team -> rows.add(team(look, team, now.rounds())).row()));
        card.add(new Scroll(look, rows)).grow();
        return card;
    }

    private MarkedLine team(Look look, LessonHost.Team team, int rounds) {
        Words words = entry.words();
        boolean started = attendance.map(LessonHost.Attendance::started).orElse(false);
        String where = team.ended()
                ? words.say("open.team.ended", team.number())
                : started
                        ? words.say("open.team.month", team.number(), team.month(), rounds)
                        : words.say("lobby.team", team.number());
        String members = team.members().isEmpty()
                ? words.say("lobby.nobody")
                : team.members().stream().map(this::member).collect(Collectors.joining(", "));
        boolean all = !team.members().isEmpty() && team.members().stream().allMatch(LessonHost.Member::ready);
        return new MarkedLine(look, team.ended() || all ? Mark.CHECK : Mark.RUNS, where, members);
    }

    private String member(LessonHost.Member member) {
        String key = !member.present() ? "lobby.away" : member.ready() ? "open.member.ready" : "open.member";
        return entry.words().say(key, member.name());
    }

    @Override
    public void close() {
        lesson.close();
    }
}
