package nl.kostenbewust.desktop.screen.house;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.desktop.look.part.Pairs;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.story.About;
import nl.kostenbewust.desktop.words.Words;

/** What an action would take, in the yellow well: what it costs, who pays, who decides, what is not known, what is said. */
record Before(Desk desk, HouseholdView household) {
    /** The well. */
    Pairs well(Command command, PreviewView preview) {
        List<Pairs.Pair> pairs = new ArrayList<>();
        String hours = words().say(Figures.hours(preview.hours()));
        String left = words().say("before.left", bare(words().say(Figures.hours(preview.left()))));
        String money = preview.money()
                .map(sum -> words().say("before.and", words().say(Figures.money(sum))))
                .orElse("");
        pairs.add(pair("before.cost", hours + " " + left + money));
        preview.months()
                .filter(months -> months > 0)
                .ifPresent(months -> pairs.add(pair(
                        "before.takes",
                        months == 1 ? words().say("before.month") : words().say("before.months", months))));
        preview.pays().ifPresent(who -> pairs.add(pair("before.pays", words().say(who))));
        preview.decides().ifPresent(who -> pairs.add(pair("before.decides", words().say(who))));
        preview.requirements()
                .forEach(need ->
                        pairs.add(pair(need.holds() ? "before.holds" : "before.needs", words().say(need.text()))));
        if (!preview.unknown().isEmpty()) {
            pairs.add(pair(
                    "before.unknown",
                    preview.unknown().stream().map(words()::say).collect(Collectors.joining("; "))));
        }
        preview.spoken()
                .ifPresent(said ->
                        pairs.add(new Pairs.Pair(words().say("before.says", speaker(command)), words().quote(said))));
        preview.whyNot().ifPresent(why -> pairs.add(pair("before.not", words().say(why))));
        return Pairs.lit(desk.look(), pairs);
    }

    private static String bare(String hours) {
        return hours.substring(0, hours.indexOf(' '));
    }

    private Pairs.Pair pair(String key, String value) {
        return new Pairs.Pair(words().say(key), value);
    }

    private String speaker(Command command) {
        return household.residents().stream()
                .filter(who -> About.resident(command).map(who.id()::equals).orElse(true))
                .findFirst()
                .map(who -> words().say(who.name()))
                .orElse(words().say(household.name()));
    }

    private Words words() {
        return desk.words();
    }
}
