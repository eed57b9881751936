package nl.kostenbewust.desktop.screen.house;

import java.util.List;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.NewsView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.words.Words;

/** House numbers, by which news is known in the street. */
final class Plates {
    private static final int LONGEST = 3;

    private Plates() {}

    /** The number in its address, or a number by its place in the street where there is none. */
    static String number(HouseholdView household, int place, Words words) {
        String digits = words.say(household.address()).replaceAll("^.*?([0-9]+)[^0-9]*$", "$1");
        boolean plain = digits.length() <= LONGEST && digits.chars().allMatch(Character::isDigit);
        return plain ? digits : String.valueOf(2 * place + 1);
    }

    /** The number of the house that news is about; empty where it is about none. */
    static String number(PlayerView view, NewsView news, Words words) {
        List<HouseholdView> all = view.households();
        for (int i = 0; i < all.size(); i++) {
            if (news.household().filter(all.get(i).id()::equals).isPresent()) {
                return number(all.get(i), i, words);
            }
        }
        return "";
    }
}
