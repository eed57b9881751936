package nl.kostenbewust.desktop.screen.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.ResidentView;
import nl.kostenbewust.core.view.ScoreView;
import nl.kostenbewust.core.view.WishView;
import nl.kostenbewust.desktop.look.Corner;
import nl.kostenbewust.desktop.look.part.GableScene;
import nl.kostenbewust.desktop.look.sign.Hair;
import nl.kostenbewust.desktop.look.sign.Mood;
import nl.kostenbewust.desktop.look.sign.Person;
import nl.kostenbewust.desktop.look.sign.Skin;
import nl.kostenbewust.desktop.look.sign.Values;
import nl.kostenbewust.desktop.screen.Room;
import nl.kostenbewust.desktop.screen.house.Faces;

/** The triangle of a household as the gable of its house. */
final class Gable {
    private static final int POTS = 3;

    private Gable() {}

    /** The values of a score. */
    static Values values(ScoreView score) {
        return new Values(score.legitimacy(), score.financialReturn(), score.involvement());
    }

    /** The gable of the house with this index, now beside what it was before. */
    static GableScene of(Room room, HouseholdView household, int house, String now, Triangles.Before before) {
        ScoreView score = household.score();
        Optional<Values> earlier = before.score().map(Gable::values);
        Map<Corner, GableScene.CornerWords> corners = new EnumMap<>(Corner.class);
        for (Corner corner : Corner.values()) {
            corners.put(corner, words(room, corner, values(score), earlier));
        }
        return new GableScene(
                room.look(),
                values(score),
                earlier.orElse(null),
                corners,
                new GableScene.Legend(
                        now, earlier.isPresent() ? before.when() : "", room.say("overall"), score.overall()),
                resident(household, house));
    }

    private static GableScene.CornerWords words(Room room, Corner corner, Values now, Optional<Values> before) {
        String name = room.words().name("corner", corner);
        int change = before.map(earlier -> Math.round(now.at(corner)) - Math.round(earlier.at(corner)))
                .orElse(0);
        if (before.isEmpty()) {
            return new GableScene.CornerWords(name, 0, room.say("change.first"));
        }
        String key = change > 0 ? "change.up" : change < 0 ? "change.down" : "change.same";
        return new GableScene.CornerWords(name, change, room.say(key, Math.abs(change)));
    }

    private static GableScene.Resident resident(HouseholdView household, int house) {
        List<ResidentView> home =
                household.residents().stream().filter(each -> !each.away()).toList();
        int pots = (int)
                Math.min(POTS, household.wishes().stream().filter(WishView::met).count());
        if (home.isEmpty()) {
            Person nobody = Person.of(Skin.LIGHT, Hair.SHORT, "6B4A33", "4F6F86");
            return new GableScene.Resident(house, nobody, Mood.WAITING, pots);
        }
        ResidentView first = home.get(0);
        return new GableScene.Resident(
                house, Faces.person(first, household.residents().indexOf(first)), Faces.mood(first), pots);
    }
}
