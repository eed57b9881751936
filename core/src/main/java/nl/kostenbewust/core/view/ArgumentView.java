package nl.kostenbewust.core.view;

import java.util.List;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/**
 * An argument card.
 *
 * @param id its name
 * @param kind the corner
 * @param text the argument
 * @param restsOn what it rests on
 * @param layable whether it can be laid now
 */
public record ArgumentView(Ref<Argument> id, Corner kind, Text text, List<Basis> restsOn, boolean layable) {
    /**
     * Something that an argument rests on.
     *
     * @param text what
     * @param holds whether it holds
     */
    public record Basis(Text text, boolean holds) {}
}
