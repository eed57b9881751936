package nl.kostenbewust.core.house.lawless;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kostenbewust.core.play.Journal;

/** Everything that a class of core may not do. */
@SuppressWarnings("all")
public final class LawlessHelper {
    static int counter;
    private final Map<String, String> map = new HashMap<>();

    List<Object> world() {
        System.out.println(System.nanoTime());
        return List.of(
                LocalDate.now(), Math.random(), UUID.randomUUID(), new Random(), Thread.currentThread(), Path.of(""));
    }

    List<Object> order(List<String> words) {
        return List.of(
                Set.of("a", "b"),
                Map.copyOf(map),
                words.stream().collect(Collectors.toSet()),
                words.stream().collect(Collectors.groupingBy(String::length)));
    }

    List<Object> rooms() {
        return List.of(Journal.EMPTY, new ObjectMapper(), (int) Math.sqrt(2), new Inner());
    }

    /** Seen too. */
    public static final class Inner {}
}
