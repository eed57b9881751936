package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import java.util.List;
import nl.kostenbewust.desktop.look.part.AgencyView;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.CentreView;
import nl.kostenbewust.desktop.look.part.HouseView;
import nl.kostenbewust.desktop.look.part.NewsRow;
import nl.kostenbewust.desktop.look.part.Pill;
import nl.kostenbewust.desktop.look.part.SkyScene;
import nl.kostenbewust.desktop.look.part.StreetKey;
import nl.kostenbewust.desktop.look.part.StreetScene;
import nl.kostenbewust.desktop.look.sign.Building;
import nl.kostenbewust.desktop.look.sign.Gable;
import nl.kostenbewust.desktop.look.sign.Hair;
import nl.kostenbewust.desktop.look.sign.House;
import nl.kostenbewust.desktop.look.sign.Member;
import nl.kostenbewust.desktop.look.sign.Mood;
import nl.kostenbewust.desktop.look.sign.Person;
import nl.kostenbewust.desktop.look.sign.Skin;

/** The neighbourhood, as in the design's picture. */
final class StreetPage {
    private StreetPage() {}

    static void show(Look look, Stage stage) {
        Pages.put(stage, new SkyScene(look, 0), 0, 0, 1280, 800);
        far(stage, AgencyView.answered(look, Building.TOWN_HALL, "Gemeentehuis", "1 antwoord"), 122);
        far(stage, AgencyView.quiet(look, Building.INSURER, "Zorgverzekeraar"), 327);
        far(stage, AgencyView.waiting(look, Building.HOUSING, "Woningcorporatie", "nog 1 maand"), 542);
        far(stage, AgencyView.quiet(look, Building.BANK, "Stadsbank"), 763);
        far(stage, AgencyView.quiet(look, Building.CLINIC, "Kliniek"), 961);
        far(stage, AgencyView.quiet(look, Building.SCHOOL, "School De Linde"), 1165);
        Pages.put(stage, new StreetScene(look), 0, 0, 1280, 800);
        List<House.Resident> none = List.of();
        House bart = new House(
                0,
                "3",
                Gable.POINT,
                52,
                60,
                3,
                true,
                false,
                1,
                true,
                "",
                List.of(new House.Resident(HouseholdPage.BART, Mood.TENSE)));
        House patricia = new House(
                4,
                "5",
                Gable.STEPS,
                30,
                28,
                1,
                true,
                true,
                0,
                true,
                "Baby komt in mei",
                List.of(new House.Resident(Person.of(Skin.PALE, Hair.LONG, "8A5A33", "A3466F"), Mood.CLOSED)));
        House ria = new House(
                1,
                "7",
                Gable.BELL,
                40,
                45,
                5,
                true,
                false,
                0,
                true,
                "",
                List.of(new House.Resident(Person.of(Skin.LIGHT, Hair.SHORT, "8B8B88", "5E6B4A"), Mood.TENSE)));
        House yildiz = new House(
                2,
                "9",
                Gable.POINT,
                82,
                78,
                0,
                false,
                false,
                2,
                true,
                "",
                List.of(new House.Resident(Person.of(Skin.TAN, Hair.SCARF, "7B2D2B", "7B2D2B"), Mood.RELIEVED)));
        House fresh = new House(3, "11", Gable.STEPS, 0, 20, 2, true, false, 0, false, "", none);
        Actor first = house(look, stage, bart, "Bart", "Aanvraag tandarts is afgewezen.", 0, 26);
        house(look, stage, patricia, "Patricia & Michel", "Zwanger. Durft niet te bellen.", 2, 232);
        house(look, stage, ria, "Ria en Kevin", "Uitkering ten onrechte gestopt.", 3, 438);
        house(look, stage, yildiz, "Familie Yildiz", "Plan loopt, moeder regelt zelf.", 1, 644);
        house(look, stage, fresh, "Nieuw gemeld", "Nog niemand sprak hier iemand.", -1, 850);
        CentreView centre = new CentreView(
                look,
                "Buurthuis De Brug",
                "Buurthuis",
                "Milan zit bij de koffie.\nOpen plek: klusgroep",
                List.of(
                        new House.Resident(Person.of(Skin.LIGHT, Hair.BUN, "BDB6AA", "7B2D2B"), Mood.RELIEVED),
                        new House.Resident(Person.of(Skin.BROWN, Hair.SHORT, "1F1A18", "2F6F9F"), Mood.HOPEFUL)),
                Member.usual(3, "M"));
        Pages.put(stage, centre, 1060, 314, 202, HouseView.HEIGHT);
        Card news = new Card(look, "Nieuws van maart", "wat er gebeurde, bij wie");
        news.padBottom(6);
        news.add(new NewsRow(look, "3", "De gemeente wees de tandarts af: “eerst aanvullend verzekeren”."))
                .growX()
                .row();
        news.add(new NewsRow(look, "5", "De verloskundige maakt zich zorgen en belt jou terug."))
                .growX()
                .row();
        news.add(new NewsRow(look, "9", "Mevrouw Yildiz begon zelf bij de naaigroep."))
                .growX()
                .row();
        Pages.put(stage, news, 26, 678, 1228, 111);
        Pages.bar(look, stage, "Maart", "maand 3 van 8");
        StreetKey key = new StreetKey(look, "gordijn = vertrouwen", "licht = eigen regie", "post = schulden");
        Pages.put(stage, key, 190, 80, key.getPrefWidth(), 32);
        Pill pill = new Pill(look, "Vraagbaak: 4 oplossingen", () -> {});
        pill.key(Key.of('V'));
        Pages.put(stage, pill, 1254 - pill.getPrefWidth(), 80, pill.getPrefWidth(), 32);
        stage.setKeyboardFocus(first);
    }

    private static void far(Stage stage, AgencyView agency, float cx) {
        agency.pack();
        Pages.put(
                stage,
                agency,
                cx - agency.getWidth() / 2,
                StreetScene.HORIZON - agency.getHeight(),
                agency.getWidth(),
                agency.getHeight());
    }

    private static HouseView house(Look look, Stage stage, House house, String name, String line, int member, float x) {
        Member director = member < 0 ? null : Member.usual(member, "NDYMF".substring(member, member + 1));
        HouseView view = new HouseView(look, house, name, line, director, director);
        Pages.put(stage, view, x, 314, 192, HouseView.HEIGHT);
        return view;
    }
}
