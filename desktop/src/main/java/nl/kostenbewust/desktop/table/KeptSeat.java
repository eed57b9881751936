package nl.kostenbewust.desktop.table;

/**
 * A seat to which one can return.
 *
 * @param address of the server
 * @param code of the lesson
 * @param name of the player
 * @param token that proves it is theirs; never shown, never logged
 */
public record KeptSeat(Address address, String code, String name, String token) {
    /** Without the token, so that it cannot end up in a log. */
    @Override
    public String toString() {
        return name + " in " + code + " at " + address;
    }
}
