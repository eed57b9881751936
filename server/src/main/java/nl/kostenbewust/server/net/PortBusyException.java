package nl.kostenbewust.server.net;

import java.io.IOException;

/** The port is in use by another program, or by this game started twice. */
public final class PortBusyException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int port;

    PortBusyException(int port, IOException cause) {
        super("Poort " + port + " is al in gebruik. Sluit het andere programma of kies een andere poort.", cause);
        this.port = port;
    }

    /** Returns the port that is taken. */
    public int port() {
        return port;
    }
}
