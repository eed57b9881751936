package nl.kostenbewust.scenarios.balance;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows each route up to each of its acts, under its own policies, and plays on from there as each persona would: so play comes to
 * what lies far behind a right move.
 */
final class Detours {
    private static final int SEEDS = 2;

    private final List<Turn> turns = new ArrayList<>();

    Detours(Subject subject, Limits limits) {
        subject.story().routes().values().forEach(route -> {
            Subject own = subject.of(route);
            List<Player> players = new ArrayList<>();
            for (Persona persona : Persona.values()) {
                players.add(new Player(own, persona, limits));
            }
            List<Planned> moves = Planned.of(route, subject.story());
            for (int acts = 1; acts <= moves.size(); acts++) {
                turns.add(new Turn(moves.subList(0, acts), players));
            }
        });
    }

    private record Turn(List<Planned> moves, List<Player> players) {}

    /** How many there are to play. */
    long count() {
        return (long) turns.size() * Persona.values().length * SEEDS;
    }

    /** One of these, with luck from this seed on. For any thread. */
    Playthrough play(long number, long seed) {
        int personas = Persona.values().length;
        Turn turn = turns.get((int) (number / SEEDS / personas));
        Player player = turn.players().get((int) (number / SEEDS % personas));
        return player.play(turn.moves(), seed + number % SEEDS);
    }
}
