package nl.kostenbewust.server;

import java.awt.AWTError;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import nl.kostenbewust.server.net.Addresses;
import nl.kostenbewust.server.web.Keyring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever starts the server where the page is. The secret of the link is written here and nowhere else, behind the # that browsers
 * keep to themselves.
 */
final class Invitation {
    private static final Logger LOG = LoggerFactory.getLogger(Invitation.class);

    private final Keyring keys;
    private final InetSocketAddress where;

    /** To the pages that are served there. */
    Invitation(Keyring keys, InetSocketAddress where) {
        this.keys = keys;
        this.where = where;
    }

    /** Writes the address, and a new link. */
    void print(PrintStream out) {
        boolean open = !where.getAddress().isLoopbackAddress();
        out.println("Pagina van de docent: " + address("127.0.0.1"));
        if (open) {
            List<String> others = Addresses.ofThisComputer();
            others.forEach(other -> out.println("  of, vanaf een ander apparaat: " + address(other)));
        }
        out.println("Jouw link: " + address("127.0.0.1") + "#" + keys.lecturerLink());
        out.println(
                "Wie deze link heeft, leidt alle lessen van deze server: deel hem met niemand. Hij blijft werken, ook na"
                        + " een storing, tot je start met --forget-links.");
        if (open) {
            out.println("Let op: er is geen versleuteling. Wie op dit netwerk zit, kan meelezen.");
        }
    }

    private String address(String host) {
        boolean any =
                where.getAddress().isAnyLocalAddress() || where.getAddress().isLoopbackAddress();
        return "http://" + (any ? host : where.getHostString()) + ":" + where.getPort() + "/";
    }

    /** Opens the page in the browser of this computer, where there is one; nothing depends on it. */
    void open() {
        Thread opener = new Thread(this::browse, "browser");
        opener.setDaemon(true);
        opener.start();
    }

    private void browse() {
        try {
            if (!GraphicsEnvironment.isHeadless() && Desktop.isDesktopSupported()) {
                Desktop.getDesktop().browse(URI.create(address("127.0.0.1") + "#" + keys.linkForOnce()));
            }
        } catch (IOException | RuntimeException | AWTError | LinkageError none) {
            // Not with its message: that may hold the link.
            LOG.info(
                    "Er is geen browser die vanzelf opent ({}).",
                    none.getClass().getSimpleName());
        }
    }
}
