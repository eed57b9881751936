package nl.kostenbewust.desktop.screen.house;

import java.util.List;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.view.ColleagueView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.ResidentView;
import nl.kostenbewust.core.view.WishView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.HouseView;
import nl.kostenbewust.desktop.look.sign.Gable;
import nl.kostenbewust.desktop.look.sign.House;
import nl.kostenbewust.desktop.look.sign.Member;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.words.Words;

/** The houses of the street: how each is drawn from what is known of its household. */
record Terrace(Desk desk, PlayerView view) {
    private static final float LINE = 136;
    private static final Gable[] GABLES = {Gable.POINT, Gable.STEPS, Gable.BELL};

    /** The front of a house, which leads to the household; the first nine have a digit. */
    HouseView front(HouseholdView household, int index) {
        Member director = view.team().stream()
                .filter(one -> one.seat() == household.director())
                .findFirst()
                .map(Terrace::member)
                .orElse(null);
        HouseView house = new HouseView(
                desk.look(),
                drawn(household, index),
                words().say(household.name()),
                line(household),
                director,
                director);
        house.onPress(() -> desk.paths().house(household.id()));
        house.setName(index == 0 ? "first" : "house." + household.id());
        if (index < 9) {
            house.key(Key.of((char) ('1' + index)));
        }
        return house;
    }

    private static Member member(ColleagueView colleague) {
        return Member.usual(colleague.seat() - 1, colleague.name().substring(0, 1));
    }

    private House drawn(HouseholdView household, int index) {
        boolean damaged = household.domains().stream()
                .anyMatch(domain -> domain.domain() == LifeDomain.HOUSING
                        && domain.level().map(level -> level.tenths() < 20).orElse(false));
        List<ResidentView> residents = household.residents();
        List<House.Resident> people = residents.stream()
                .filter(who -> !who.away())
                .limit(1)
                .map(who -> new House.Resident(Faces.person(who, residents.indexOf(who)), Faces.mood(who)))
                .toList();
        return new House(
                index,
                Plates.number(household, index, words()),
                GABLES[index % GABLES.length],
                household.trust(),
                household.ownership(),
                household.debts().size(),
                false,
                damaged,
                (int) household.wishes().stream().filter(WishView::met).count(),
                household.said().isPresent(),
                household.danger() ? words().say("danger") : "",
                people);
    }

    private String line(HouseholdView household) {
        if (!household.dilemmas().isEmpty()) {
            return words().say(
                            "group.dilemma",
                            words().say(household.dilemmas().get(0).from()));
        }
        String text = household.log().isEmpty()
                ? words().say(household.intro())
                : words().say(household.log().get(household.log().size() - 1).text());
        List<String> lines = desk.look().fonts().wrap(text, LINE, Type.LABEL);
        return lines.size() <= 2 ? text : lines.get(0) + " " + lines.get(1).replaceFirst("[\\s,;.]*\\S*$", "\u2026");
    }

    private Words words() {
        return desk.words();
    }
}
