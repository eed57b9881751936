package nl.kostenbewust.desktop.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kostenbewust.desktop.host.LessonHost;
import nl.kostenbewust.desktop.host.OpenGame;
import nl.kostenbewust.desktop.host.SoloHost;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.table.SeatWish;
import nl.kostenbewust.desktop.words.Words;

/** What sheets can ask of the window: another sheet, a game, other settings. Everything happens on the thread of the window. */
public interface Entry {
    /** Lays a sheet over the one that is shown. */
    void show(Sheet sheet);

    /** Takes the sheet away; under the first one there is nothing, and the window closes. */
    void back();

    /** Builds the sheet again, after one of its own choices changed. */
    void refresh();

    /** Plays a game on this computer alone, once it has been opened; that may take a while. */
    void alone(Supplier<OpenGame> opening);

    /** Takes a seat in a lesson. */
    void join(Address address, SeatWish wish);

    /** The servers that answer on this network; slow. */
    default List<Address> servers() {
        return List.of();
    }

    /** Does something slow elsewhere and hands over what came of it; a failure is told to the player. */
    <T> void slowly(Supplier<T> work, Consumer<T> then);

    /** Does something on the thread of the window, soon; may be called from any thread. */
    void soon(Runnable task);

    /** Says something short that stays until the next key or click. */
    void say(String text, boolean warning);

    /** Shows the keys and the way to play. */
    void help();

    /** How the player wants the window to be. */
    Settings settings();

    /** Changes that, and keeps it for next time. */
    void settings(Settings next);

    /** The words of the window in the player's language. */
    Words words();

    /** The folder for games and seats. */
    Path data();

    /** Games alone. */
    SoloHost solo();

    /** Lessons on this computer. */
    LessonHost lessons();
}
