package nl.kostenbewust.core.check;

import java.util.List;
import java.util.function.Consumer;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.core.scenario.Route;

/** Policies that are on together do not contradict each other: in a lesson, and in a route. */
final class Policies implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        List<Policy> all =
                content.of(Policy.class).stream().map(ContentFile::value).toList();
        content.of(Programme.class).forEach(file -> look(file.value().policies(), all, "policies", file, found));
        for (ContentFile<?> file : content.files()) {
            for (Part<Route> route : file.parts(Route.class)) {
                look(route.value().policies(), all, route.in("policies"), file, found);
            }
        }
    }

    private static void look(
            List<Ref<Policy>> on, List<Policy> all, String path, ContentFile<?> file, Consumer<Finding> found) {
        for (int i = 0; i < on.size(); i++) {
            for (Ref<Policy> other : on.subList(0, i)) {
                if (clash(on.get(i), other, all)) {
                    String message = "‘" + on.get(i) + "’ en ‘" + other + "’ kunnen niet samen aan staan";
                    found.accept(file.finding(
                            FindingCode.POLICIES_CONTRADICT, path + "[" + i + "]", message, "haal er een weg"));
                }
            }
        }
    }

    private static boolean clash(Ref<Policy> one, Ref<Policy> other, List<Policy> all) {
        return all.stream()
                .filter(policy -> policy.id().equals(one))
                .anyMatch(policy ->
                        all.stream().anyMatch(second -> second.id().equals(other) && policy.clashesWith(second)));
    }
}
