package nl.kostenbewust.core.check;

import java.util.function.Consumer;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Share;

/** The weights of an agency add up to the whole, and none is negative. */
final class Weights implements Check {
    private static final int WHOLE = 1000;

    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<Agency> file : content.of(Agency.class)) {
            int sum = file.value().weights().values().stream()
                    .mapToInt(Share::perMille)
                    .sum();
            boolean negative = file.value().weights().values().stream().anyMatch(share -> share.perMille() < 0);
            if (sum != WHOLE || negative) {
                String message = "De gewichten zijn samen " + percentage(sum) + " in plaats van 100%";
                String what = negative ? "Een gewicht is nooit negatief" : message;
                found.accept(file.finding(FindingCode.WEIGHTS_SUM, "weights", what, ""));
            }
        }
    }

    private static String percentage(int perMille) {
        String tenth = perMille % 10 == 0 ? "" : "," + Math.abs(perMille % 10);
        return perMille / 10 + tenth + "%";
    }
}
