package nl.kostenbewust.server;

import java.net.InetSocketAddress;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What was asked of the lecturer's page on the command line. */
final class PageOptions {
    /** The usual port of the page. */
    static final int USUAL_PORT = 54557;

    @Option(
            names = "--web-port",
            paramLabel = "POORT",
            defaultValue = "" + USUAL_PORT,
            description = "De poort van de pagina van de docent. 0 kiest een vrije. Standaard: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--web-address",
            paramLabel = "ADRES",
            defaultValue = "127.0.0.1",
            description =
                    "Op welk adres de pagina van de docent te zien is. Standaard alleen op deze computer. Op een ander"
                            + " adres kan wie op hetzelfde netwerk zit meelezen: er is geen versleuteling.")
    private String address;

    @Option(names = "--no-browser", description = "Open de pagina van de docent niet vanzelf in een browser.")
    private boolean noBrowser;

    @Option(
            names = "--forget-links",
            description =
                    "Laat alle eerdere links naar de pagina van de docent vervallen, en alle browsers die er binnen waren.")
    private boolean forgetLinks;

    InetSocketAddress where() {
        return new InetSocketAddress(address, port);
    }

    boolean opensBrowser() {
        return !noBrowser;
    }

    boolean forgetsLinks() {
        return forgetLinks;
    }

    /** Why this cannot be; empty: it can. */
    Optional<String> complaint() {
        if (port < 0 || port > 65_535) {
            return Optional.of("--web-port is een getal van 0 tot 65535.");
        }
        return where().isUnresolved()
                ? Optional.of("--web-address is een adres van deze computer, zoals 127.0.0.1 of 0.0.0.0.")
                : Optional.empty();
    }
}
