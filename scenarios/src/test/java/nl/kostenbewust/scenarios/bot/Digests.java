package nl.kostenbewust.scenarios.bot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.scenario.Scenario;

/**
 * Hashes of how games stand: of journals that an earlier version of the game wrote, and of games that are played here and now. Started
 * as a program it prints them, whatever the JVM, its language and its time zone.
 */
final class Digests {
    private static final int LARGEST = 50_000_000;
    private static final long GOLDEN_SEED = 10;
    private static final String GOLDEN = "golden/eerste-les-1.journal";

    private Digests() {}

    /** Prints one hash a line; with the name of a file, writes a golden journal there. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            all().forEach(System.out::println);
        } else {
            Files.write(Path.of(arguments[0]), lines(game(GOLDEN_SEED)));
        }
    }

    static List<String> all() {
        List<String> all = new ArrayList<>();
        all.add(replayed());
        all.add(played(11));
        all.add(played(12));
        return all;
    }

    /** How the golden game stands after its journal. */
    static String replayed() {
        Codec<Journal.Entry> codec = Codec.cbor(Journal.Entry.class, LARGEST);
        List<Journal.Entry> entries = golden().subList(1, golden().size()).stream()
                .map(line -> codec.read(HexFormat.of().parseHex(line)))
                .toList();
        Scenario scenario = Lessons.lesson(Ref.to("eerste-les")).scenario();
        return digest(Game.replay(scenario, Chance.of(0), new Journal(entries)).state());
    }

    /** The hash that the version which wrote the golden journal gave. */
    static String expected() {
        return golden().get(0);
    }

    private static List<String> golden() {
        try (InputStream file = Digests.class.getResourceAsStream("/" + GOLDEN)) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String played(long seed) {
        return digest(game(seed).state());
    }

    /** A whole game of two bots. */
    static Game game(long seed) {
        return Lessons.lesson(Ref.to("eerste-les"))
                .play(seed, (before, order, answer) -> {}, Bot.random(seed), Bot.everything());
    }

    /** What a golden journal is made of: the hash, then each entry as it is stored. */
    static List<String> lines(Game game) {
        Codec<Journal.Entry> codec = Codec.cbor(Journal.Entry.class, LARGEST);
        List<String> lines = new ArrayList<>();
        lines.add(digest(game.state()));
        game.journal().entries().forEach(entry -> lines.add(HexFormat.of().formatHex(codec.write(entry))));
        return lines;
    }

    private static String digest(GameState state) {
        try {
            byte[] written = Codec.json(GameState.class, LARGEST).write(state);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
