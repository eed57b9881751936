package nl.kostenbewust.desktop.screen.desk;

import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Look;
import nl.kostenbewust.core.view.AgencyView;
import nl.kostenbewust.core.view.PartyView;
import nl.kostenbewust.desktop.look.sign.Hair;
import nl.kostenbewust.desktop.look.sign.Mood;
import nl.kostenbewust.desktop.look.sign.Person;
import nl.kostenbewust.desktop.look.sign.Skin;

/** How an official is drawn. */
final class Portrait {
    private static final Hair[] HAIR = {Hair.SHORT, Hair.FRINGE, Hair.BUN, Hair.CURLY, Hair.LONG, Hair.SCARF, Hair.BALD
    };
    private static final String[] COLOURS = {"26211F", "6B4A33", "C79A52", "B4552D", "8C8579", "D9D5CB"};
    private static final String[] CLOTHES = {"39536B", "7A4A3A", "4F6F5A", "5D4E7B", "6B5A34", "7B3D55"};

    private Portrait() {}

    /** The official of this agency; somebody plain where the case does not say what they look like. */
    static Person of(Optional<AgencyView> agency, PartyView party) {
        String clothes = CLOTHES[
                agency.map(AgencyView::building).map(Agency.Building::ordinal).orElse(0) % CLOTHES.length];
        Optional<Look> look = agency.flatMap(AgencyView::look);
        if (look.isEmpty()) {
            return Person.of(Skin.LIGHT, Hair.SHORT, COLOURS[4], clothes).withGlasses();
        }
        Person person = Person.of(
                Skin.values()[look.get().skin()],
                HAIR[look.get().hair().ordinal()],
                COLOURS[look.get().colour()],
                clothes);
        return wearsGlasses(party) ? person.withGlasses() : person;
    }

    private static boolean wearsGlasses(PartyView party) {
        return party.agency().value().length() % 2 == 0;
    }

    /** The face that goes with a posture. */
    static Mood mood(PartyView.Posture posture) {
        return switch (posture) {
            case WAITING, DOUBTS -> Mood.WAITING;
            case CLOSED -> Mood.CLOSED;
            case LEANS_IN -> Mood.HOPEFUL;
            case AGREES -> Mood.RELIEVED;
        };
    }
}
