package nl.kostenbewust.core.codec;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where each part of a file stands. A path is written with the keys of the file: {@code costs[0].per_month}.
 *
 * <p>A plain value stands where the value stands; a group or list under a key stands where its key stands; an item stands where
 * it begins.
 */
public final class Positions {
    private final Map<String, Position> places = new LinkedHashMap<>();

    private Positions() {}

    static Positions of(YamlNode root) {
        Positions positions = new Positions();
        positions.note(Spot.root(root));
        return positions;
    }

    private void note(Spot spot) {
        places.putIfAbsent(spot.path(), spot.position());
        if (spot.node() instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> note(spot.entry(entry)));
        } else if (spot.node() instanceof YamlNode.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                note(spot.item(i, sequence.items().get(i)));
            }
        }
    }

    /** The place of a path; of the nearest part around it when the file does not write it; the start of the file at worst. */
    public Position at(String path) {
        String known = path;
        while (!places.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        return places.getOrDefault(known, Position.START);
    }
}
