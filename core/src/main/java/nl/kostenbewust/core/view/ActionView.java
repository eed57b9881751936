package nl.kostenbewust.core.view;

import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;

/**
 * Something that the player can do now, or could if.
 *
 * @param kind for grouping and icons
 * @param command what to send; the client fills in steps, arguments and marks where these are empty
 * @param title what it is called
 * @param hours what it costs
 * @param possible whether it can be done now
 * @param whyNot why not, and what is needed
 */
public record ActionView(Kind kind, Command command, Text title, Hours hours, boolean possible, Optional<Text> whyNot) {
    /** Kinds of action. */
    public enum Kind {
        /** Gesprek aan tafel. */
        TALK,
        /** Teken van leven. */
        MESSAGE,
        /** Netwerk vragen. */
        INVOLVE,
        /** Plan maken. */
        PLAN,
        /** Toestemming vragen. */
        CONSENT,
        /** Navraag bij instantie. */
        INQUIRE,
        /** Bonregel opvragen. */
        RECEIPT,
        /** Besluit onderbouwen. */
        SUBSTANTIATE,
        /** Interventie starten. */
        START,
        /** Interventie stoppen. */
        STOP,
        /** Verzoek indienen. */
        REQUEST,
        /** Argumenten neerleggen. */
        ARGUE,
        /** Tegenbod beantwoorden. */
        OFFER,
        /** Opschalen. */
        ESCALATE,
        /** Verzoek intrekken. */
        WITHDRAW,
        /** Nee besluiten. */
        DECIDE_NO,
        /** Dilemma beantwoorden. */
        DILEMMA,
        /** Intervisie vragen. */
        ASK_REVIEW,
        /** Intervisie geven. */
        REVIEW,
        /** Zoeken in de vraagbaak. */
        LOOK_UP,
        /** Vastleggen in de vraagbaak. */
        RECORD,
        /** Voorziening opzetten. */
        BUILD,
        /** Potje evalueren. */
        EVALUATE,
        /** Overdragen. */
        HAND_OVER
    }
}
