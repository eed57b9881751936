package nl.kostenbewust.core.codec;

/**
 * A node with its place.
 *
 * @param path the keys and numbers that lead to it
 * @param node what stands there
 * @param position where to point an author: see {@link Positions}
 */
record Spot(String path, YamlNode node, Position position) {

    static Spot root(YamlNode node) {
        return new Spot("", node, node.start());
    }

    Spot entry(YamlNode.Entry entry) {
        boolean atValue = entry.value() instanceof YamlNode.Scalar scalar && !scalar.isNothing();
        String dot = path.isEmpty() ? "" : ".";
        Position place = atValue ? entry.value().start() : entry.key().start();
        return new Spot(path + dot + entry.key().text(), entry.value(), place);
    }

    /** The key itself, for what is wrong with the key. */
    Spot key(YamlNode.Entry entry) {
        return new Spot(entry(entry).path(), entry.key(), entry.key().start());
    }

    Spot item(int index, YamlNode item) {
        return new Spot(path + "[" + index + "]", item, item.start());
    }

    /** How a message names this place. */
    String name() {
        return path.isEmpty() ? "het bestand" : Dutch.quote(path);
    }
}
