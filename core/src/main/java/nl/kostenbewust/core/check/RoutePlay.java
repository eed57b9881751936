package nl.kostenbewust.core.check;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.route.Expectations;
import nl.kostenbewust.core.route.Played;
import nl.kostenbewust.core.route.References;
import nl.kostenbewust.core.route.RefusedAct;
import nl.kostenbewust.core.route.RoutePlayer;
import nl.kostenbewust.core.route.Unmet;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Reference;
import nl.kostenbewust.core.text.CommandTexts;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.text.Names;
import nl.kostenbewust.core.text.RefusalTexts;
import nl.kostenbewust.core.text.Words;

/** Plays every route of a case: no command is refused and every expectation comes true. */
final class RoutePlay {
    private final ContentFile<Case> file;
    private final Content content;
    private final Ref<Household> household;
    private final Scenario scenario;
    private final Names names;
    private final Consumer<Finding> found;

    private RoutePlay(ContentFile<Case> file, Content content, Consumer<Finding> found) {
        this.file = file;
        this.content = content;
        this.household = file.value().id();
        this.scenario = content.alone(file.value());
        this.names = new AuthorNames(scenario, household);
        this.found = found;
    }

    /** Hands over what the routes of this case show. Its names must all be known. */
    static void look(ContentFile<Case> file, Content content, Consumer<Finding> found) {
        new RoutePlay(file, content, found).play();
    }

    private void play() {
        try {
            Reference reference = References.of(scenario, household);
            SortedMap<String, Integer> scores = new TreeMap<>();
            for (Map.Entry<String, Route> route : file.value().routes().entrySet()) {
                scores.put(route.getKey(), play(route.getKey(), route.getValue(), reference));
            }
            RouteScores.look(file, scores, reference, found);
        } catch (RuntimeException e) { // an author gets a finding, whatever the engine makes of the case
            String message = "De routes zijn niet te spelen: " + e.getMessage();
            found.accept(file.finding(FindingCode.ROUTE_STUCK, "routes", message, ""));
        }
    }

    private int play(String name, Route route, Reference reference) {
        Scenario lesson = route.policies().isEmpty() ? scenario : content.alone(file.value(), route.policies());
        Played played = RoutePlayer.play(lesson, household, route);
        if (route.as().isEmpty()) {
            played.refusals().forEach(refused -> refused(name, route, refused));
        }
        Expectations.check(played, route, reference).forEach(unmet -> unmet(name, unmet));
        return played.score(reference).triangle().overall();
    }

    private void refused(String name, Route route, RefusedAct act) {
        int month = 0;
        while (route.months().get(month).month() != act.month()) {
            month++;
        }
        String path = "routes." + name + ".months[" + month + "].acts[" + act.index() + "]";
        String message = "In maand " + act.month() + " wordt dit geweigerd: "
                + CommandTexts.of(act.command(), names).nl() + ". "
                + RefusalTexts.of(act.why(), names).nl();
        found.accept(file.finding(FindingCode.ROUTE_REFUSED, path, message, ""));
    }

    private void unmet(String name, Unmet unmet) {
        String path = "routes." + name + ".expect[" + unmet.index() + "]";
        String message = "Na de route ‘" + name + "’ komt dit niet uit" + found(unmet.found());
        found.accept(file.finding(FindingCode.ROUTE_EXPECTATION, path, message, ""));
    }

    private static String found(Unmet.Found found) {
        if (found instanceof Unmet.Found.Sum sum) {
            return ": het is " + Figures.money(sum.sum()).nl();
        }
        if (found instanceof Unmet.Found.Score score) {
            return ": de score is " + score.score();
        }
        if (found instanceof Unmet.Found.NoSuchMonth none) {
            return ": een route heeft maar " + none.months() + " maanden";
        }
        if (found instanceof Unmet.Found.Settled settled) {
            return settled.ground()
                    .map(ground -> ": het besluit rust op ‘" + Words.of(ground).nl() + "’")
                    .orElse(": er is geen besluit");
        }
        return found instanceof Unmet.Found.NeverHappened ? ": het gebeurt niet" : "";
    }
}
