package nl.kostenbewust.core.house;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which rooms of core each room may import; the same as its package-info says. */
final class Rooms {
    static final String CORE = "nl.kostenbewust.core";

    /** The room without a name: the package of {@code Game}. */
    static final String ROOT = "";

    private Rooms() {}

    static Map<String, List<String>> arrows() {
        Map<String, List<String>> arrows = new TreeMap<>();
        arrows.put("model", List.of());
        arrows.put("play", List.of("model"));
        arrows.put("scenario", List.of("play", "model")); // a route is a list of commands
        arrows.put("chance", List.of("model"));
        arrows.put("rules", List.of("scenario", "play", "chance", "model"));
        arrows.put("score", List.of("scenario", "play", "model"));
        arrows.put("text", List.of("score", "play", "model"));
        arrows.put("route", List.of("rules", "score", "chance", "play", "scenario", "model"));
        arrows.put("check", List.of("text", "route", "rules", "score", "chance", "play", "scenario", "model"));
        arrows.put("view", List.of(ROOT, "text", "route", "rules", "score", "chance", "play", "scenario", "model"));
        arrows.put("protocol", List.of("view", "play", "model"));
        arrows.put("exchange", List.of("codec", "protocol", "view"));
        arrows.put("codec", List.of("text", "scenario", "play", "model"));
        arrows.put(ROOT, List.of("rules", "chance", "play", "scenario"));
        return arrows;
    }

    /** The package pattern of a room with all below it; of the root alone. */
    static String pattern(String room) {
        return room.equals(ROOT) ? CORE : CORE + "." + room + "..";
    }

    /** The package patterns of these rooms. */
    static String[] patterns(List<String> rooms) {
        return rooms.stream().map(Rooms::pattern).toArray(String[]::new);
    }
}
