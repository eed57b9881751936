package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.scenes.scene2d.Stage;
import java.util.List;
import nl.kostenbewust.desktop.look.part.Band;
import nl.kostenbewust.desktop.look.part.FootKey;
import nl.kostenbewust.desktop.look.part.FrontDoor;
import nl.kostenbewust.desktop.look.part.TitleScene;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.look.sign.Facade;

/** The title screen, as in the design's picture. */
final class StartPage {
    private StartPage() {}

    static void show(Look look, Stage stage) {
        Pages.put(
                stage,
                new TitleScene(
                        look, "Kostenbewust Interveniëren", "Eén straat, vijf huishoudens, en nooit genoeg uren."),
                0,
                0,
                1280,
                800);
        String[][] doors = {
            {"Alleen spelen", "Jij en een wijk, zonder les."},
            {"Verder spelen", "Lindestraat, maand 3."},
            {"Meedoen met een les", "Met de code van je docent."},
            {"Les openen", "Voor docenten."}
        };
        for (int i = 0; i < 4; i++) {
            FrontDoor door = new FrontDoor(
                    look, List.of(Facade.values()).get(i), String.valueOf(i + 1), doors[i][0], doors[i][1], () -> {});
            door.key(Key.of((char) ('1' + i)));
            Pages.put(stage, door, 80 + i * (Facade.W + 16), 704 - Facade.H, Facade.W, Facade.H);
            if (i == 0) stage.setKeyboardFocus(door);
        }
        Band foot = new Band(look);
        foot.pad(0, 80, 0, 80).center().left();
        foot.defaults().padRight(34);
        foot.add(new FootKey(look, "Nederlands", Key.of('T'), () -> {}));
        foot.add(new FootKey(look, "Hoog contrast", Key.of('C'), () -> {}));
        foot.add(new FootKey(look, "Grote letters", Key.of('G'), () -> {}));
        foot.add(new FootKey(look, "Uitleg", Key.function(1), () -> {}));
        foot.add(new FootKey(look, "Stoppen", Key.ESCAPE, () -> {}));
        foot.add(new Words(look, "Kies een deur met 1 tot 4 of de pijltjes", Type.LABEL, Tone.ONBRAND2))
                .expandX()
                .right()
                .padRight(0);
        Pages.put(stage, foot, 0, 752, 1280, 48);
    }
}
