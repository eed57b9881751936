package nl.kostenbewust.server.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Caseworker;
import nl.kostenbewust.core.protocol.Chair;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.core.protocol.PollView;
import nl.kostenbewust.core.score.Triangle;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.ScoreView;

/**
 * The lesson as whoever leads it may see it. Everything about a household comes out of a view of its own team, which was made anyway.
 * Lives on the room's thread.
 */
final class Overview {
    private static final long IDLE = TimeUnit.SECONDS.toNanos(60);

    private final Teams teams;
    private final Arrangement arrangement;
    private final Timers timers;
    private final Shows shows;
    private final Polls polls;
    private final LongSupplier clock;
    private final Map<Integer, PlayerView> seen = new TreeMap<>();

    Overview(Teams teams, Arrangement arrangement, Timers timers, Shows shows, Polls polls, LongSupplier clock) {
        this.teams = teams;
        this.arrangement = arrangement;
        this.timers = timers;
        this.shows = shows;
        this.polls = polls;
        this.clock = clock;
    }

    /** These are the views of a team now. */
    void saw(TeamGame team, SortedMap<Integer, PlayerView> views) {
        views.values().stream().findFirst().ifPresent(view -> seen.put(team.number(), view));
    }

    /** The whole lesson. */
    ConsoleView view(Rights.State state) {
        return new ConsoleView(
                shows.programme().title(),
                shows.code(),
                phase(state),
                shows.programme().rounds(),
                teams.all().stream().map(this::row).toList(),
                polls.tally());
    }

    /** The poll that stands. */
    Optional<PollView.Tally> poll() {
        return polls.tally();
    }

    private static ConsoleView.Phase phase(Rights.State state) {
        return switch (state) {
            case LOBBY -> ConsoleView.Phase.LOBBY;
            case PLAYING -> ConsoleView.Phase.PLAYING;
            case PAUSED -> ConsoleView.Phase.PAUSED;
            case ENDED -> ConsoleView.Phase.ENDED;
        };
    }

    /** A team. */
    ConsoleView.TeamRow row(TeamGame team) {
        Optional<PlayerView> view = view(team);
        return new ConsoleView.TeamRow(
                team.number(),
                team.durable().state().month(),
                team.durable().state().ended(),
                timers.secondsLeft(team),
                view.map(Overview::corners),
                view.map(Overview::purses).orElse(List.of()),
                seats(team, view),
                view.map(Overview::dilemmas).orElse(List.of()));
    }

    private Optional<PlayerView> view(TeamGame team) {
        if (!seen.containsKey(team.number()) && team.durable().state().month() > 0) {
            saw(team, shows.look(team));
        }
        return Optional.ofNullable(seen.get(team.number()));
    }

    private static ConsoleView.Corners corners(PlayerView view) {
        Triangle mean = Triangle.mean(view.households().stream()
                .map(household -> triangle(household.score()))
                .toList());
        return new ConsoleView.Corners(mean.legitimacy(), mean.financialReturn(), mean.involvement(), mean.overall());
    }

    private static Triangle triangle(ScoreView score) {
        return new Triangle(score.legitimacy(), score.financialReturn(), score.involvement(), score.overall());
    }

    private static List<ConsoleView.DilemmaRow> dilemmas(PlayerView view) {
        return view.households().stream()
                .flatMap(household -> household.dilemmas().stream()
                        .map(dilemma -> new ConsoleView.DilemmaRow(
                                household.id(), dilemma.id(), household.name(), dilemma.text())))
                .toList();
    }

    private static List<ConsoleView.Purse> purses(PlayerView view) {
        return view.budgets().stream()
                .map(budget -> new ConsoleView.Purse(budget.name(), budget.left(), budget.ceiling()))
                .toList();
    }

    /** Every seat that somebody has, and those of the game that nobody has any more. */
    private List<ConsoleView.SeatRow> seats(TeamGame team, Optional<PlayerView> view) {
        SortedSet<Integer> all = new TreeSet<>(team.seats().keySet());
        all.addAll(team.durable().state().team().keySet());
        List<ConsoleView.SeatRow> rows = new ArrayList<>();
        all.forEach(seat -> rows.add(row(team, seat, view)));
        return List.copyOf(rows);
    }

    private ConsoleView.SeatRow row(TeamGame team, int seat, Optional<PlayerView> view) {
        Optional<Seating> owner = Optional.ofNullable(team.seats().get(seat));
        Caseworker caseworker = team.durable().state().team().get(seat);
        ConsoleView.Presence presence = owner.map(this::presence).orElse(ConsoleView.Presence.GONE);
        return new ConsoleView.SeatRow(
                seat,
                owner.map(Seating::trainee),
                owner.map(Seating::name).orElse(""),
                by(new Chair(team.number(), seat), owner),
                presence,
                owner.map(one -> seconds(one, presence)).orElse(0),
                owner.flatMap(Seating::where).flatMap(where -> view.flatMap(v -> name(v, where.value()))),
                caseworker != null && caseworker.ready(),
                caseworker == null ? Hours.NONE : caseworker.left(),
                owner.filter(one -> !arrangement
                                .durable()
                                .forum()
                                .choices(one.trainee())
                                .isEmpty())
                        .isPresent(),
                owner.flatMap(this::asksHelp));
    }

    private Optional<Integer> asksHelp(Seating seat) {
        return arrangement.durable().forum().waiting().contains(seat.trainee())
                ? Optional.of((int) TimeUnit.NANOSECONDS.toSeconds(clock.getAsLong() - seat.waitsSince()))
                : Optional.empty();
    }

    private static Optional<Text> name(PlayerView view, String household) {
        return view.households().stream()
                .filter(one -> one.id().value().equals(household))
                .map(one -> one.name())
                .findFirst();
    }

    private ConsoleView.By by(Chair chair, Optional<Seating> owner) {
        RoomState room = arrangement.durable();
        if (room.isHandedOver(chair)) {
            return room.isBot(chair) ? ConsoleView.By.BOT : ConsoleView.By.COLLEAGUE;
        }
        return owner.isPresent() ? ConsoleView.By.OWNER : ConsoleView.By.NOBODY;
    }

    private ConsoleView.Presence presence(Seating seat) {
        if (arrangement.durable().isRemoved(seat.trainee())) {
            return ConsoleView.Presence.REMOVED;
        }
        if (!seat.isPresent()) {
            return ConsoleView.Presence.GONE;
        }
        return clock.getAsLong() - seat.lastActed() > IDLE ? ConsoleView.Presence.IDLE : ConsoleView.Presence.ACTIVE;
    }

    private int seconds(Seating seat, ConsoleView.Presence presence) {
        long from = presence == ConsoleView.Presence.IDLE ? seat.lastActed() : seat.since();
        return (int) TimeUnit.NANOSECONDS.toSeconds(clock.getAsLong() - from);
    }
}
