package nl.kostenbewust.core.check;

import java.util.Map;
import java.util.function.Consumer;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.score.Reference;

/** The four routes are there, nobody acts in {@code nothing}, and months are in order. */
final class RouteShapes implements Check {
    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<Case> file : content.of(Case.class)) {
            Map<String, Route> routes = file.value().routes();
            for (String name : Reference.ROUTES) {
                if (!routes.containsKey(name)) {
                    String message = "De route ‘" + name + "’ ontbreekt";
                    String hint = Nearest.hint(name, routes.keySet());
                    found.accept(file.finding(FindingCode.ROUTE_MISSING, "routes", message, hint));
                }
            }
            routes.forEach((name, route) -> shape(name, route, file, found));
        }
    }

    private static void shape(String name, Route route, ContentFile<Case> file, Consumer<Finding> found) {
        String path = "routes." + name;
        if (name.equals(Reference.NOTHING)
                && (!route.months().isEmpty() || route.as().isPresent())) {
            String part = path + (route.as().isPresent() ? ".as" : ".months");
            found.accept(file.finding(
                    FindingCode.ROUTE_NOTHING_ACTS,
                    part,
                    "In de route nothing doet niemand iets",
                    "laat alleen expect staan"));
        }
        route.as().ifPresent(as -> {
            boolean plays = file.value().routes().containsKey(as)
                    && file.value().routes().get(as).as().isEmpty();
            if (!plays) {
                String hint = Nearest.hint(as, file.value().routes().keySet());
                String message = "‘" + as + "’ is geen andere route met maanden";
                found.accept(file.finding(FindingCode.ROUTE_AS_UNKNOWN, path + ".as", message, hint));
            }
        });
        if (Reference.ROUTES.contains(name) && !route.policies().isEmpty()) {
            found.accept(file.finding(
                    FindingCode.ROUTE_POLICY,
                    path + ".policies",
                    "De route ‘" + name + "’ speelt in het oude stelsel",
                    "geef deze route een andere naam"));
        }
        months(path, route, file, found);
    }

    private static void months(String path, Route route, ContentFile<Case> file, Consumer<Finding> found) {
        int last = 0;
        for (int i = 0; i < route.months().size(); i++) {
            int month = route.months().get(i).month();
            if (month <= last || month > Horizons.ROUNDS_ALONE) {
                String message = "Maand " + month + " kan hier niet; er is al maand " + last + ", en "
                        + Horizons.ROUNDS_ALONE + " is de laatste";
                found.accept(file.finding(FindingCode.ROUTE_MONTH, path + ".months[" + i + "].month", message, ""));
            }
            last = Math.max(last, month);
        }
    }
}
