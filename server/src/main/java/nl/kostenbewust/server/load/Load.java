package nl.kostenbewust.server.load;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code load}: what was asked for on the command line. */
@Command(
        name = "load",
        sortOptions = false,
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        description = {
            "",
            "Meet hoe snel de server is met een volle zaal: start een eigen server op één processorkern,",
            "zet bots op alle plekken en meet hoe lang zij wachten. Bewaart niets."
        })
public final class Load {
    private static final int TEAM = 5;
    private static final int MOST_CLIENTS = 360;

    @Option(
            names = "--clients",
            paramLabel = "AANTAL",
            defaultValue = "300",
            description = "Hoeveel spelers, 2 tot " + MOST_CLIENTS + ". Standaard: ${DEFAULT-VALUE}.")
    private int clients;

    @Option(
            names = "--teams",
            paramLabel = "AANTAL",
            description = "Over hoeveel teams. Standaard een team voor elke vijf spelers.")
    private Integer teams;

    @Option(
            names = "--scenario",
            paramLabel = "NAAM",
            defaultValue = "inclusieve-wijk",
            description = "Welk scenario. Standaard: ${DEFAULT-VALUE}.")
    private String scenario;

    @Option(names = "--json", description = "Schrijf de cijfers als één JSON-document.")
    private boolean json;

    @Option(names = "--help", usageHelp = true, description = "Deze uitleg.")
    private boolean help;

    /** Whether the figures are wanted as JSON. */
    public boolean json() {
        return json;
    }

    int clients() {
        return clients;
    }

    int teams() {
        return teams == null ? (clients + TEAM - 1) / TEAM : teams;
    }

    /** How many sit in each team, at most. */
    int seats() {
        return (clients + teams() - 1) / teams();
    }

    String scenario() {
        return scenario;
    }

    /** Why these numbers cannot be; empty: they can. */
    public Optional<String> complaint() {
        if (clients < 2 || clients > MOST_CLIENTS) {
            return Optional.of("--clients is een getal van 2 tot " + MOST_CLIENTS + ".");
        }
        if (teams() < 1 || teams() > 60 || seats() > 6) {
            return Optional.of("--teams is een getal van 1 tot 60, met hoogstens 6 spelers per team.");
        }
        return Optional.empty();
    }
}
