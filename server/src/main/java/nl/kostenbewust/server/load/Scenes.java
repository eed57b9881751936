package nl.kostenbewust.server.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.view.ColleagueView;
import nl.kostenbewust.core.view.PlayerView;

/** What happens in the hall, one scene after the other, and how long it took. */
final class Scenes {
    private static final int COMMANDS = 300;
    private static final int MESSAGES = 50;
    private static final int TIMES_TOGETHER = 7;
    private static final int QUIET = 300;
    private static final int BETWEEN = 20;
    private static final int AT_ONCE = 8;
    private static final long RETRY = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long RATE_SECONDS = 5;

    private final HallProcess hall;
    private final Crowd crowd;
    private final Bell bell;
    private final List<Attendant> all;
    private int retries;

    Scenes(HallProcess hall, Crowd crowd, Bell bell, List<Attendant> all) {
        this.hall = hall;
        this.crowd = crowd;
        this.bell = bell;
        this.all = all;
    }

    /**
     * What a scene that was played several times came to.
     *
     * @param waits until all who should have seen it had
     * @param lecturer until the lecturer had
     * @param bytes sent, on average
     * @param processor microseconds of the server, on average
     */
    record Sampled(Waits waits, Waits lecturer, long bytes, long processor) {}

    /** One comes in and the lesson starts; then all others come at once. */
    Storm joinAll() throws IOException {
        Attendant first = all.get(0);
        first.knocks(hall.code());
        crowd.connect(first);
        hall.awaitPresent(1);
        hall.say("start");
        awaitGame(List.of(first));
        return storm(all.subList(1, all.size()));
    }

    /** All lose their connection without a word; when the server knows, they come back at once. */
    Storm reconnectAll() throws IOException {
        crowd.post(() -> all.forEach(Attendant::drops));
        hall.awaitPresent(0);
        bell.awaitQuiet(QUIET);
        return storm(all);
    }

    private Storm storm(List<Attendant> who) throws IOException {
        long processor = hall.processor();
        long bytes = bytes(who);
        retries = 0;
        who.forEach(attendant -> {
            attendant.looksUp();
            attendant.knocks(hall.code());
        });
        long start = System.nanoTime();
        who.forEach(crowd::connect);
        awaitGame(who);
        long end = who.stream().mapToLong(Attendant::firstSeen).max().orElseThrow();
        long sent = bytes(who) - bytes;
        bell.awaitQuiet(QUIET);
        long used = hall.processor() - processor;
        return new Storm(who.size(), retries, (end - start) / 1_000, sent, used / 1_000);
    }

    private void awaitGame(List<Attendant> who) throws IOException {
        bell.await("allen zijn binnen", () -> {
            who.stream().filter(attendant -> attendant.isLostFor(RETRY)).forEach(this::knockAgain);
            return who.stream()
                    .allMatch(attendant ->
                            attendant.firstSeen() > 0 || attendant.turnedAway().isPresent());
        });
        Optional<String> why = who.stream()
                .flatMap(attendant -> attendant.turnedAway().stream())
                .findFirst();
        if (why.isPresent()) {
            throw new IOException("Niet iedereen kwam binnen: " + why.get());
        }
    }

    private void knockAgain(Attendant attendant) {
        retries++;
        attendant.knocks(hall.code());
        crowd.connect(attendant);
    }

    private static long bytes(List<Attendant> who) {
        return who.stream().mapToLong(Attendant::bytes).sum();
    }

    /** Everybody does something, so many times. */
    void everybodyActs(int times) throws IOException {
        for (int i = 0; i < times; i++) {
            give(wishes());
            bell.await("alle antwoorden", () -> all.stream().allMatch(Attendant::isAnswered));
            bell.awaitQuiet(QUIET);
        }
    }

    void closeMonth() throws IOException {
        long before = System.nanoTime();
        hall.say("close");
        bell.await("de maand is gesloten", () -> all.stream().allMatch(attendant -> attendant.lastSeen() > before));
        bell.awaitQuiet(QUIET);
    }

    private Map<Attendant, Order> wishes() {
        Map<Attendant, Order> wishes = new LinkedHashMap<>();
        for (Attendant attendant : all) {
            attendant
                    .wants()
                    .filter(order -> !(order.command() instanceof Command.Ready))
                    .ifPresent(order -> wishes.put(attendant, order));
        }
        return wishes;
    }

    private void give(Map<Attendant, Order> orders) {
        List<Runnable> sendings = new ArrayList<>();
        orders.forEach((attendant, order) -> sendings.add(attendant.gives(order)));
        crowd.post(() -> sendings.forEach(Runnable::run));
    }

    /** One command after the other, each in the next team. */
    Sampled oneByOne() throws IOException {
        List<Long> team = new ArrayList<>();
        List<Long> lecturer = new ArrayList<>();
        long processor = hall.processor();
        long bytes = bytes(all);
        for (int i = 0; i < COMMANDS; i++) {
            Attendant actor = all.get(i % all.size());
            Optional<Order> order = actor.wants();
            if (order.isPresent() && !(order.get().command() instanceof Command.Ready)) {
                one(actor, order.get(), team, lecturer);
            }
        }
        long used = hall.processor() - processor;
        return new Sampled(
                Waits.of(team), Waits.of(lecturer), (bytes(all) - bytes) / team.size(), used / 1_000 / team.size());
    }

    private void one(Attendant actor, Order order, List<Long> team, List<Long> lecturer) throws IOException {
        List<Attendant> mates =
                all.stream().filter(other -> other.team() == actor.team()).toList();
        mates.forEach(Attendant::looksUp);
        int before = actor.accepted();
        long start = System.nanoTime();
        crowd.post(actor.gives(order));
        bell.await("een antwoord", actor::isAnswered);
        if (actor.accepted() > before) {
            bell.await("het team ziet het", () -> mates.stream().allMatch(mate -> mate.firstSeen() > 0));
            long last = mates.stream().mapToLong(Attendant::firstSeen).max().orElseThrow();
            team.add(Math.max(last, actor.answeredAt()) - start);
            lecturer.add(hall.rosterAfter(start) - start);
            bell.awaitQuiet(BETWEEN);
        }
    }

    /** The lecturer says something to all. */
    Waits messages() throws IOException {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            all.forEach(Attendant::looksUp);
            long start = System.nanoTime();
            hall.say("say");
            bell.await("het bericht", () -> all.stream().allMatch(attendant -> attendant.noticedAt() > 0));
            waits.add(all.stream().mapToLong(Attendant::noticedAt).max().orElseThrow() - start);
            bell.awaitQuiet(20);
        }
        return Waits.of(waits);
    }

    /** All act in the same moment. */
    Sampled together() throws IOException {
        List<Long> waits = new ArrayList<>();
        long processor = 0;
        long bytes = 0;
        for (int i = 0; i < TIMES_TOGETHER; i++) {
            Map<Attendant, Order> wishes = wishes();
            if (wishes.size() < all.size() / 2) {
                closeMonth();
                wishes = wishes();
            }
            Map<Attendant, PlayerView> before = new LinkedHashMap<>();
            all.forEach(attendant -> before.put(attendant, attendant.view()));
            long processorBefore = hall.processor();
            long bytesBefore = bytes(all);
            long start = System.nanoTime();
            give(wishes);
            bell.await("alle antwoorden", () -> all.stream().allMatch(Attendant::isAnswered));
            bell.awaitQuiet(QUIET);
            waits.add(lastSeen(before) - start);
            processor += hall.processor() - processorBefore;
            bytes += bytes(all) - bytesBefore;
        }
        Waits all = Waits.of(waits);
        return new Sampled(all, all, bytes / TIMES_TOGETHER, processor / 1_000 / TIMES_TOGETHER);
    }

    /** When the last one was answered, or saw the last of what those of their team had done. */
    private long lastSeen(Map<Attendant, PlayerView> before) {
        long last = 0;
        for (Attendant attendant : all) {
            PlayerView old = before.get(attendant);
            List<Attendant.Glimpse> glimpses = attendant.read();
            List<Integer> acted = old.team().stream()
                    .map(ColleagueView::seat)
                    .filter(seat -> left(attendant.view(), seat) < left(old, seat))
                    .toList();
            long seen = glimpses.stream()
                    .filter(one -> acted.stream().allMatch(seat -> left(one.view(), seat) < left(old, seat)))
                    .mapToLong(Attendant.Glimpse::at)
                    .findFirst()
                    .orElse(0);
            last = Math.max(last, Math.max(seen, attendant.answeredAt()));
        }
        return last;
    }

    private static int left(PlayerView view, int seat) {
        return view.team().stream()
                .filter(colleague -> colleague.seat() == seat)
                .map(ColleagueView::left)
                .findFirst()
                .orElseThrow()
                .halves();
    }

    /** All but one of each team say that they are ready and that they are not, as fast as they may. */
    long perSecond() throws IOException {
        List<Attendant> busy =
                all.stream().filter(attendant -> attendant.seat() > 1).toList();
        int before = busy.stream().mapToInt(Attendant::accepted).sum();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(RATE_SECONDS);
        Map<Attendant, Boolean> ready = new LinkedHashMap<>();
        while (System.nanoTime() < end) {
            List<Runnable> sendings = busy.stream()
                    .filter(attendant -> attendant.unanswered() < AT_ONCE)
                    .map(attendant -> toggle(attendant, ready))
                    .toList();
            crowd.post(() -> sendings.forEach(Runnable::run));
            bell.awaitNext();
        }
        long taken = System.nanoTime() - start;
        int count = bell.look(() -> busy.stream().mapToInt(Attendant::accepted).sum()) - before;
        bell.await("alle antwoorden", () -> all.stream().allMatch(Attendant::isAnswered));
        bell.awaitQuiet(QUIET);
        return count * TimeUnit.SECONDS.toNanos(1) / taken;
    }

    private static Runnable toggle(Attendant attendant, Map<Attendant, Boolean> ready) {
        boolean now = ready.merge(attendant, true, (was, one) -> !was);
        return attendant.gives(
                new Order(attendant.seat(), Optional.empty(), now ? new Command.Ready() : new Command.NotReady()));
    }
}
