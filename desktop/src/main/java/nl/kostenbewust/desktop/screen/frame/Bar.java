package nl.kostenbewust.desktop.screen.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.view.BudgetView;
import nl.kostenbewust.core.view.ColleagueView;
import nl.kostenbewust.core.view.HoursView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.HoursBar;
import nl.kostenbewust.desktop.look.part.Jar;
import nl.kostenbewust.desktop.look.part.Lead;
import nl.kostenbewust.desktop.look.part.Team;
import nl.kostenbewust.desktop.look.part.Tip;
import nl.kostenbewust.desktop.look.part.TopBar;
import nl.kostenbewust.desktop.look.sign.Member;
import nl.kostenbewust.desktop.words.Words;

/** The bar above every page: where you are, your hours, the budgets, your colleagues and the end of your month. */
final class Bar {
    private static final float WIDE = 1180;
    private static final float MIDDLE = 900;
    private static final int JARS = 2;

    private final Look look;
    private final Words words;
    private final PlayerView view;
    private final Optional<HouseholdView> household;

    Bar(Look look, Words words, PlayerView view, Optional<Ref<Household>> household) {
        this.look = look;
        this.words = words;
        this.view = view;
        this.household = view.households().stream()
                .filter(one -> household.equals(Optional.of(one.id())))
                .findFirst();
    }

    /** The bar in this width; a narrow one leaves out what stands elsewhere too. */
    TopBar build(float width, Lead lead, Optional<Button> hand, Runnable month) {
        TopBar bar = new TopBar(look, lead, title(), about());
        if (!view.ended()) {
            bar.with(hours());
        }
        if (width >= WIDE) {
            jars(bar);
        }
        if (width >= MIDDLE && view.team().size() > 1) {
            bar.with(team());
        }
        hand.filter(button -> width >= MIDDLE).ifPresent(bar::beside);
        return view.ended() ? bar : bar.end(ready(month));
    }

    private String title() {
        return household.map(one -> words.say(one.name())).orElse(words.say(view.title()));
    }

    private String about() {
        List<String> waiting = waiting();
        if (me().map(ColleagueView::ready).orElse(false) && !waiting.isEmpty()) {
            return words.say("bar.waiting", String.join(", ", waiting));
        }
        if (waitsForMe()) {
            return words.say("bar.you", view.month(), view.rounds());
        }
        return words.say(view.ended() ? "bar.ended" : "bar.month", view.month(), view.rounds());
    }

    private List<String> waiting() {
        return view.team().stream()
                .filter(one -> one.present() && !one.ready())
                .map(ColleagueView::name)
                .collect(Collectors.toList());
    }

    private boolean waitsForMe() {
        return view.team().stream().anyMatch(ColleagueView::ready)
                && view.team().stream()
                        .filter(one -> one.present() && !one.ready())
                        .allMatch(one -> one.seat() == view.seat())
                && me().filter(ColleagueView::ready).isEmpty();
    }

    private Optional<ColleagueView> me() {
        return view.team().stream().filter(one -> one.seat() == view.seat()).findFirst();
    }

    private HoursBar hours() {
        HoursView hours = view.hours();
        String lost =
                hours.lost().halves() == 0 ? "" : words.say("bar.lost", bare(words.say(Figures.hours(hours.lost()))));
        HoursBar bar = new HoursBar(
                look,
                words.say("bar.hours", bare(words.say(Figures.hours(hours.left())))),
                lost,
                hours.total().halves(),
                hours.spent().halves(),
                hours.lost().halves());
        Tip.on(look, bar, words.say(lost.isEmpty() ? "bar.hours.about" : "bar.lost.about"));
        return bar;
    }

    // The label says that it is hours.
    private static String bare(String hours) {
        return hours.substring(0, hours.indexOf(' '));
    }

    private void jars(TopBar bar) {
        List<BudgetView> budgets = view.budgets();
        for (int i = 0; i < Math.min(JARS, budgets.size()); i++) {
            Jar jar = jar(budgets.get(i));
            if (i == 0) {
                bar.with(jar);
            } else {
                bar.beside(jar);
            }
        }
    }

    private Jar jar(BudgetView budget) {
        long most = Math.max(1, budget.ceiling().cents());
        Jar jar = new Jar(
                look,
                words.say(budget.name()),
                words.say(Figures.amount(budget.counts(), budget.left())),
                (float) budget.left().cents() / most);
        List<String> lines = new ArrayList<>(List.of(words.say(budget.about())));
        budget.mandate().forEach(line -> lines.add(words.say(line)));
        Tip.on(look, jar, String.join(" ", lines));
        return jar;
    }

    private Team team() {
        List<Team.Seat> seats = view.team().stream()
                .map(one -> new Team.Seat(member(one), presence(one)))
                .toList();
        Team team = new Team(look, seats);
        Tip.on(look, team, view.team().stream().map(this::colleague).collect(Collectors.joining("\n")));
        return team;
    }

    private String colleague(ColleagueView one) {
        String key = one.ready() ? "team.ready" : one.present() ? "team.busy" : "team.away";
        return words.say(key, one.name(), words.say(Figures.hours(one.left())));
    }

    /** How a colleague is drawn: by seat, with the first letter of their name. */
    static Member member(ColleagueView colleague) {
        return Member.usual(colleague.seat() - 1, colleague.name().substring(0, 1));
    }

    private static Member.Presence presence(ColleagueView colleague) {
        if (colleague.ready()) {
            return Member.Presence.READY;
        }
        return colleague.present() ? Member.Presence.HERE : Member.Presence.AWAY;
    }

    private Button ready(Runnable month) {
        boolean ready = me().map(ColleagueView::ready).orElse(false);
        long done = view.team().stream().filter(ColleagueView::ready).count();
        String label = ready
                ? words.say("bar.notready")
                : view.team().size() > 1
                        ? words.say("bar.ready", done, view.team().size())
                        : words.say("bar.close");
        Button button = new Button(look, ready ? Button.Kind.ON_BRAND : Button.Kind.WARM, label, month);
        button.setName("ready");
        return button.with(Key.of('K'));
    }
}
