package nl.kostenbewust.desktop.screen.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.ResidentView;
import nl.kostenbewust.core.view.SaidView;
import nl.kostenbewust.core.view.WishView;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.WindowScene;
import nl.kostenbewust.desktop.look.sign.Light;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.words.Words;

/** The front window of a household: who they are, what was said last, and their wishes. */
record Front(Desk desk, HouseholdView household, int wall) {
    private static final int PANES = 5;
    private static final int WISHES = 3;
    private static final int LINES = 3;
    private static final float QUOTE = 300;
    private static final int OWN = 34;
    private static final int ALL = 67;

    /** The window; nobody is in it where nobody lives. */
    WindowScene scene() {
        List<ResidentView> residents = household.residents();
        Optional<ResidentView> speaker = speaker();
        Look look = desk.look();
        return new WindowScene(
                look,
                wall,
                household.trust(),
                panes(),
                speaker.map(who -> Faces.person(who, residents.indexOf(who))).orElse(null),
                speaker.map(Faces::mood).orElse(null),
                quote(),
                wishes());
    }

    private Optional<ResidentView> speaker() {
        return household
                .said()
                .flatMap(said -> household.residents().stream()
                        .filter(who -> who.id().equals(said.by()))
                        .findFirst())
                .or(() -> household.residents().stream().findFirst());
    }

    private List<WindowScene.Pane> panes() {
        List<WindowScene.Pane> panes = new ArrayList<>();
        List<ResidentView> residents = household.residents();
        for (int i = 0; i < Math.min(PANES, residents.size()); i++) {
            ResidentView who = residents.get(i);
            panes.add(new WindowScene.Pane(
                    words().say(who.name()), Faces.person(who, i), Faces.mood(who), light(who, i == 0)));
        }
        return panes;
    }

    private Light light(ResidentView who, boolean first) {
        if (who.away() || household.ownership() < OWN) {
            return Light.DARK;
        }
        return first || household.ownership() >= ALL ? Light.LIT : Light.DIM;
    }

    // What does not fit in the bubble stands in the log.
    private String quote() {
        Optional<String> said = household.said().map(SaidView::text).map(words()::quote);
        if (said.isEmpty()) {
            return "";
        }
        List<String> lines = desk.look().fonts().wrap(said.get(), QUOTE, Type.BODY);
        return lines.size() <= LINES
                ? String.join(" ", lines)
                : String.join(" ", lines.subList(0, LINES)).replaceFirst("[\\s,;.]*\\S*$", "\u2026\u201d");
    }

    private List<WindowScene.Wish> wishes() {
        if (household.wishes().isEmpty()) {
            return List.of(new WindowScene.Wish(words().say("wish.none"), 0, false));
        }
        Stream<WishView> latest =
                household.wishes().stream().skip(Math.max(0, household.wishes().size() - WISHES));
        return latest.map(wish -> new WindowScene.Wish(words().say(wish.text()), wish.met() ? 3 : 1, true))
                .toList();
    }

    private Words words() {
        return desk.words();
    }
}
