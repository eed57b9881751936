package nl.kostenbewust.server.room;

import java.util.List;
import java.util.SortedMap;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Reference;
import nl.kostenbewust.core.view.PlayedRoute;

/**
 * The content that a room plays, with all that is computed from it once.
 *
 * @param scenario all content
 * @param references what the score is measured against
 * @param routes how the documented and the good route of each case go, for the end screen
 * @param version a hash of the files, so that a session is never played on with other content
 */
public record Lesson(
        Scenario scenario,
        SortedMap<Ref<Household>, Reference> references,
        SortedMap<Ref<Household>, List<PlayedRoute>> routes,
        String version) {}
