package nl.kostenbewust.desktop.host;

import java.net.URI;
import java.nio.file.Path;
import nl.kostenbewust.desktop.table.Address;

/** Opens the server of a class on this computer. */
public interface LessonHost {
    /**
     * Starts the server; its sessions are kept in that folder and go on where they were.
     *
     * @throws HostException when the port is taken or the folder cannot be written
     */
    OpenSchool open(Path data, int port);

    /** A server that is open, until it is closed. */
    interface OpenSchool extends AutoCloseable {
        /** Where trainees join. */
        Address address();

        /** The lecturer's own page; it lets in whoever holds it, so it is for the lecturer only. */
        URI console();

        /** Stops the server. */
        @Override
        void close();
    }
}
