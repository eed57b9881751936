package nl.kostenbewust.server.store;

/**
 * One session as the store knows it.
 *
 * @param id 16 lower-case letters and digits, made by the store, safe in file names and addresses; not a secret
 * @param start what was fixed when it was made
 * @param state where it is in its life
 * @param head how far its journal has come
 */
public record Session(String id, SessionStart start, SessionState state, Head head) {

    Session with(SessionState newState) {
        return new Session(id, start, newState, head);
    }

    Session with(Head newHead) {
        return new Session(id, start, state, newHead);
    }
}
