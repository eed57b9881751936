package nl.kostenbewust.scenarios.library;

import nl.kostenbewust.core.codec.Position;
import nl.kostenbewust.core.codec.Positions;

/** Finds the place of a part of content whose path counts the items of every list, also where the author wrote one item without brackets. */
final class Places {
    private static final String FIRST = "[0]";

    private Places() {}

    static Position at(String path, Positions positions) {
        String written = "";
        String rest = path;
        int first = rest.indexOf(FIRST);
        while (first >= 0) {
            String list = written + rest.substring(0, first);
            boolean brackets = !positions.at(list + FIRST).equals(positions.at(list));
            written = brackets ? list + FIRST : list;
            rest = rest.substring(first + FIRST.length());
            first = rest.indexOf(FIRST);
        }
        return positions.at(written + rest);
    }
}
