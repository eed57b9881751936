package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/**
 * A party to a request.
 *
 * @param agency which
 * @param name what it is called
 * @param official who sits there
 * @param says its last words; absent: it has not answered
 * @param posture how it sits
 * @param fears the fears that it has voiced
 * @param missing what is missing most, in one sentence
 * @param rules the rules that it puts on the table
 */
public record PartyView(
        Ref<Agency> agency,
        Text name,
        Text official,
        Optional<Text> says,
        Posture posture,
        List<FearView> fears,
        Optional<Text> missing,
        List<RuleView> rules) {
    /** How an official sits there. */
    public enum Posture {
        /** Nog niet gesproken. */
        WAITING,
        /** Armen over elkaar. */
        CLOSED,
        /** Twijfelt. */
        DOUBTS,
        /** Buigt naar voren. */
        LEANS_IN,
        /** Akkoord. */
        AGREES
    }

    /**
     * A voiced fear.
     *
     * @param says how it was voiced
     * @param answered whether an argument on the table answers it
     */
    public record FearView(Text says, boolean answered) {}
}
