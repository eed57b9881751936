package nl.kostenbewust.server.room;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * How long the month of each team may still take. Time counts only while the lesson goes on and this computer is awake, so that nobody
 * finds a month closed after a pause, a restart or a night's sleep. Lives on the room's thread.
 */
final class Timers {
    private static final long LONGEST_STEP = TimeUnit.SECONDS.toNanos(3);

    private final Teams teams;
    private final Arrangement arrangement;
    private final LongSupplier clock;
    private final Map<Integer, Countdown> running = new TreeMap<>();
    private long seen;

    private static final class Countdown {
        private final int month;
        private final int seconds;
        private long left;

        Countdown(int month, int seconds) {
            this.month = month;
            this.seconds = seconds;
            this.left = TimeUnit.SECONDS.toNanos(seconds);
        }

        boolean isFor(int otherMonth, int otherSeconds) {
            return month == otherMonth && seconds == otherSeconds;
        }
    }

    Timers(Teams teams, Arrangement arrangement, LongSupplier clock) {
        this.teams = teams;
        this.arrangement = arrangement;
        this.clock = clock;
        this.seen = clock.getAsLong();
    }

    /** Lets time pass while {@code goesOn}; tells whose time began, and whose is up. */
    void tick(BooleanSupplier goesOn, Consumer<TeamGame> begun, Consumer<TeamGame> up) {
        long now = clock.getAsLong();
        long step = Math.min(now - seen, LONGEST_STEP);
        seen = now;
        if (!goesOn.getAsBoolean()) {
            return;
        }
        for (TeamGame team : teams.all()) {
            if (wind(team)) {
                begun.accept(team);
            } else if (running.containsKey(team.number()) && runsOut(running.get(team.number()), step)) {
                up.accept(team);
            }
        }
    }

    /** Starts the time of a month that began, or takes the timer away; whether something changed. */
    private boolean wind(TeamGame team) {
        Optional<Integer> seconds = arrangement.durable().timer(team.number());
        int month = team.newest().state().month();
        if (seconds.isEmpty() || !team.newest().state().isPlaying()) {
            return running.remove(team.number()) != null;
        }
        Countdown now = running.get(team.number());
        boolean fresh = now == null || !now.isFor(month, seconds.get());
        if (fresh) {
            running.put(team.number(), new Countdown(month, seconds.get()));
        }
        return fresh;
    }

    /** True once: the moment that the time is up. */
    private static boolean runsOut(Countdown countdown, long step) {
        boolean before = countdown.left > 0;
        countdown.left -= step;
        return before && countdown.left <= 0;
    }

    /** Starts the time of these months anew, whatever had passed of them. */
    void restart(Optional<Integer> team) {
        teams.all(team).forEach(one -> {
            running.remove(one.number());
            wind(one);
        });
    }

    /** Gives the months that run more time; false when none of these teams has a timer. */
    boolean extend(Optional<Integer> team, int seconds) {
        boolean any = false;
        for (TeamGame one : teams.all(team)) {
            Countdown countdown = running.get(one.number());
            if (countdown != null) {
                countdown.left = Math.max(0, countdown.left) + TimeUnit.SECONDS.toNanos(seconds);
                any = true;
            }
        }
        return any;
    }

    /** The whole seconds left of this team's month; empty: no timer. */
    Optional<Integer> secondsLeft(TeamGame team) {
        return Optional.ofNullable(running.get(team.number()))
                .map(countdown -> (int) TimeUnit.NANOSECONDS.toSeconds(Math.max(0, countdown.left)));
    }
}
