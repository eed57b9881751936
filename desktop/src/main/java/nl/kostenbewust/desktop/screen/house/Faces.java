package nl.kostenbewust.desktop.screen.house;

import java.util.List;
import nl.kostenbewust.core.model.Look;
import nl.kostenbewust.core.view.ResidentView;
import nl.kostenbewust.desktop.look.sign.Hair;
import nl.kostenbewust.desktop.look.sign.Mood;
import nl.kostenbewust.desktop.look.sign.Person;
import nl.kostenbewust.desktop.look.sign.Skin;

/** Draws residents as they are described. */
public final class Faces {
    private static final List<String> HAIR = List.of("1F1A18", "6B4A33", "C79A52", "B4552D", "8C8579", "E4E0D6");
    private static final List<String> SHIRTS = List.of("4F6F86", "7B4A6B", "3F7F5A", "C0577A", "5E6B4A", "7B2D2B");

    private Faces() {}

    /** How a resident is drawn; the place in the household gives those without a description a face of their own. */
    public static Person person(ResidentView resident, int place) {
        Look look = resident.look()
                .orElse(new Look(1, Look.Hair.values()[place % 5], 1, false, java.util.Optional.empty()));
        return Person.of(
                        Skin.values()[look.skin()],
                        hair(look.hair()),
                        HAIR.get(look.colour()),
                        SHIRTS.get(place % SHIRTS.size()))
                .withHand(resident.hidesMouth());
    }

    /** How the resident looks. */
    public static Mood mood(ResidentView resident) {
        return switch (resident.mood()) {
            case CLOSED -> Mood.CLOSED;
            case TENSE -> Mood.TENSE;
            case WAITING -> Mood.WAITING;
            case HOPEFUL -> Mood.HOPEFUL;
            case RELIEVED -> Mood.RELIEVED;
        };
    }

    private static Hair hair(Look.Hair hair) {
        return switch (hair) {
            case SHORT -> Hair.SHORT;
            case FRINGE -> Hair.FRINGE;
            case BUN -> Hair.BUN;
            case CURLS -> Hair.CURLY;
            case LONG -> Hair.LONG;
            case SCARF -> Hair.SCARF;
            case BALD -> Hair.BALD;
        };
    }
}
