package nl.kostenbewust.server.room;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.server.store.Bytes;

/**
 * What is chosen when a room is opened.
 *
 * @param teams how many teams there are, 1 to 60
 * @param seats how many seats each team has, 1 to 6
 * @param solo whether it is one player alone: the game starts as soon as that player is in
 * @param policies the policies that are on, by name
 * @param origin the lesson that it branched off; absent: none
 */
public record RoomSettings(int teams, int seats, boolean solo, List<Ref<Policy>> policies, Optional<Origin> origin) {
    /** The most teams in one room. */
    public static final int MOST_TEAMS = 60;
    /** The most seats in one team. */
    public static final int MOST_SEATS = 6;

    private static final Codec<RoomSettings> CODEC = Codec.json(RoomSettings.class, 1_000);

    /** One player, one team. */
    public static final RoomSettings SOLO = new RoomSettings(1, 1, true);

    /** A room of the old system. */
    public RoomSettings(int teams, int seats, boolean solo) {
        this(teams, seats, solo, List.of(), Optional.empty());
    }

    /** The same room while these policies are on. */
    RoomSettings under(Collection<Ref<Policy>> on) {
        return new RoomSettings(teams, seats, solo, List.copyOf(on), origin);
    }

    /** A room of one team that goes on with a game of this one. */
    RoomSettings branch(Origin from) {
        return new RoomSettings(1, seats, false, policies, Optional.of(from));
    }

    /** Refuses numbers out of range. */
    public RoomSettings {
        if (teams < 1 || teams > MOST_TEAMS || seats < 1 || seats > MOST_SEATS) {
            throw new IllegalArgumentException("een les heeft 1 tot 60 teams van 1 tot 6 spelers");
        }
    }

    Bytes encoded() {
        return Bytes.of(CODEC.write(this));
    }

    static RoomSettings decoded(Bytes bytes) {
        return CODEC.read(bytes.toArray());
    }
}
