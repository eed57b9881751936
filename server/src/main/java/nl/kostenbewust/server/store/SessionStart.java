package nl.kostenbewust.server.store;

import java.util.Objects;

/**
 * What is fixed about a session the moment it is made.
 *
 * @param createdAt epoch milliseconds, by the caller's clock
 * @param scenario the scenario's name
 * @param scenarioVersion the hash of the scenario's files
 * @param seed the seed of all chance; secret until the debrief
 * @param roomCode the code with which players find the room
 * @param settings the session's settings, in the caller's own encoding
 * @param format the version of the encoding of settings, commands and events
 */
public record SessionStart(
        long createdAt,
        String scenario,
        String scenarioVersion,
        long seed,
        String roomCode,
        Bytes settings,
        int format) {

    /** Refuses null and text that cannot be stored. */
    public SessionStart {
        StoredText.require(scenario, "scenario");
        StoredText.require(scenarioVersion, "scenarioVersion");
        StoredText.require(roomCode, "roomCode");
        Objects.requireNonNull(settings, "settings");
    }

    /** Without the seed, so that it cannot end up in a log. */
    @Override
    public String toString() {
        return "SessionStart[" + scenario + " " + scenarioVersion + ", room " + roomCode + ", format " + format + "]";
    }
}
