package nl.kostenbewust.core.protocol;

/**
 * A seat of a team's game, whoever plays it.
 *
 * @param team the team number
 * @param seat the seat number in the team
 */
public record Chair(int team, int seat) implements Comparable<Chair> {
    private static final int SEATS_A_TEAM = 100;

    @Override
    public int compareTo(Chair other) {
        return Integer.compare(team * SEATS_A_TEAM + seat, other.team * SEATS_A_TEAM + other.seat);
    }
}
