package nl.kostenbewust.desktop.screen.score;

import java.util.List;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.desktop.screen.Room;

/** How sums and payers of the receipt are written and drawn. */
final class Sums {
    private static final long HALF_EURO = 50;

    private Sums() {}

    /** A sum on a line: without the euro sign, {@code ±} before an estimate, empty for nothing. */
    static String line(Room room, Money sum, Certainty certainty) {
        Money whole = whole(sum);
        return whole.cents() == 0 ? "" : bare(room.say(Figures.money(whole, certainty)));
    }

    /** A total, in whole euros. */
    static String total(Room room, Money sum) {
        return room.money(whole(sum));
    }

    /** A difference: {@code + 2.400} or {@code − 7.350}; {@code 0} for none. */
    static String difference(Room room, Money sum) {
        if (whole(sum).cents() == 0) {
            return "0";
        }
        Money size = whole(sum.cents() < 0 ? Money.NONE.minus(sum) : sum);
        return (sum.cents() < 0 ? "− " : "+ ") + bare(room.money(size));
    }

    /** How a payer is drawn. */
    static nl.kostenbewust.desktop.look.Payer drawn(Payer payer) {
        return switch (payer) {
            case MUNICIPALITY -> nl.kostenbewust.desktop.look.Payer.MUNICIPALITY;
            case TAILORED_BUDGET -> nl.kostenbewust.desktop.look.Payer.BUDGET;
            case TEAM -> nl.kostenbewust.desktop.look.Payer.TEAM;
            case HOUSING_CORPORATION -> nl.kostenbewust.desktop.look.Payer.HOUSING;
            case HEALTH_INSURER -> nl.kostenbewust.desktop.look.Payer.INSURER;
            case STATE -> nl.kostenbewust.desktop.look.Payer.STATE;
            case RESIDENT -> nl.kostenbewust.desktop.look.Payer.RESIDENT;
            case OTHER_MUNICIPALITY, FUND, CREDITOR, NETWORK -> nl.kostenbewust.desktop.look.Payer.OTHER;
        };
    }

    /** Names in a row: a, b and c. */
    static String and(Room room, List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return room.say("and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    /** Half an hour of work costs half a euro; a receipt of thousands is read in whole ones. */
    private static Money whole(Money sum) {
        return Money.euros(Math.floorDiv(sum.cents() + HALF_EURO, 2 * HALF_EURO));
    }

    private static String bare(String sum) {
        return sum.replace("€", "").replace("\u00a0", " ").strip();
    }
}
