package nl.kostenbewust.desktop.host;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.table.TokenKeeper;

/** A game that is being hosted, until it is closed. What was acknowledged is in its journal, closed or not. */
public interface OpenGame extends AutoCloseable {
    /** Where its server listens. */
    Address address();

    /** The code to join with. */
    String code();

    /** Keeps the token of the only seat, so that the game can be gone on with. */
    TokenKeeper tokens();

    /** What a good caseworker would do, in order of month. */
    List<Move> goodRoute();

    /** Stops the server. */
    @Override
    void close();

    /**
     * A command of a route.
     *
     * @param month in which it is given
     * @param household where; absent: the team
     * @param command what
     */
    record Move(int month, Optional<Ref<Household>> household, Command command) {}
}
