package nl.kostenbewust.core.check;

import java.util.SortedMap;
import java.util.function.Consumer;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.score.Reference;

/** What the routes of a case must score, compared with each other. */
final class RouteScores {
    /** The only case of which it is promised that what happened beat waiting. */
    private static final String PROMISED = "tsd-01";

    private static final String DOCUMENTED = "documented";
    private static final String TEMPTING = "tempting";
    private static final int GOOD_ENOUGH = 75;

    private final ContentFile<Case> file;
    private final SortedMap<String, Integer> scores;
    private final Consumer<Finding> found;

    private RouteScores(ContentFile<Case> file, SortedMap<String, Integer> scores, Consumer<Finding> found) {
        this.file = file;
        this.scores = scores;
        this.found = found;
    }

    static void look(
            ContentFile<Case> file, SortedMap<String, Integer> scores, Reference reference, Consumer<Finding> found) {
        RouteScores routes = new RouteScores(file, scores, found);
        boolean same = file.value().routes().containsKey(Reference.GOOD)
                && file.value().routes().get(Reference.GOOD).as().isPresent();
        if (!same) {
            routes.beats(Reference.GOOD, DOCUMENTED, FindingCode.GOOD_NOT_BEST);
        }
        routes.beats(Reference.GOOD, TEMPTING, FindingCode.TEMPTING_WINS);
        if (file.value().id().value().equals(PROMISED)) {
            routes.beats(DOCUMENTED, Reference.NOTHING, FindingCode.DOCUMENTED_LOSES);
        }
        scores.forEach(routes::goodEnough);
        if (scores.containsKey(Reference.GOOD) && !reference.hasSocialHalf()) {
            String message = "De niveaus van good en de slechtste route liggen minder dan 10 tienden uit elkaar";
            found.accept(file.finding(FindingCode.SOCIAL_GAP, "routes.good", message, ""));
        }
    }

    private void beats(String winner, String loser, FindingCode code) {
        if (scores.containsKey(winner) && scores.containsKey(loser) && scores.get(winner) <= scores.get(loser)) {
            String message = "De route ‘" + winner + "’ scoort " + scores.get(winner) + ", en ‘" + loser + "’ "
                    + scores.get(loser);
            found.accept(file.finding(code, "routes." + winner, message, ""));
        }
    }

    private void goodEnough(String name, int score) {
        boolean meant = name.equals(Reference.GOOD) || name.startsWith(Reference.GOOD + "-");
        if (meant && score < GOOD_ENOUGH) {
            String message = "De route ‘" + name + "’ scoort " + score + ", minder dan " + GOOD_ENOUGH;
            String hint = "speel hem met play --route " + name + " en typ daarna: waarom";
            found.accept(file.finding(FindingCode.GOOD_TOO_LOW, "routes." + name, message, hint));
        }
    }
}
