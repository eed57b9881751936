package nl.kostenbewust.desktop.screen.score;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.HouseholdViewBuilder;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.PlayerViewBuilder;
import nl.kostenbewust.desktop.screen.SampleViews;

/** Views beside the samples: a street of four households. */
final class ScoreViews {
    private ScoreViews() {}

    static PlayerView street() {
        PlayerView view = SampleViews.view();
        HouseholdView bart = view.households().get(0);
        List<HouseholdView> street = new ArrayList<>(List.of(bart));
        street.add(household(bart, "patricia", "Patricia", 5, 24));
        street.add(household(bart, "ria", "Ria en Kevin", 7, 47));
        street.add(household(bart, "yildiz", "Yildiz", 11, 78));
        return PlayerViewBuilder.builder(view).households(street).build();
    }

    private static HouseholdView household(HouseholdView like, String id, String name, int number, int score) {
        return HouseholdViewBuilder.builder(like)
                .id(Ref.to(id))
                .name(Text.nl(name))
                .address(Text.nl("Lindestraat " + number))
                .score(SampleViews.score(score + 6, score - 4, score, score))
                .build();
    }
}
