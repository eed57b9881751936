package nl.kostenbewust.server;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.server.room.RoomSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: what was asked for on the command line. */
@Command(
        name = "serve",
        sortOptions = false,
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        description = {
            "",
            "Start de server op deze computer en toont de link naar de pagina van de docent, waar je lessen opent en leidt.",
            "Een les die niet was afgesloten gaat verder waar hij was."
        })
final class Serve {
    /** The usual port of a lesson. */
    static final int USUAL_PORT = 54555;

    private static final String NONE = "geen";

    @Option(
            names = "--scenario",
            paramLabel = "NAAM",
            description = "Open meteen een les met dit scenario. Zonder dit kies je op de pagina van de docent.")
    private String scenario;

    @Option(
            names = "--teams",
            paramLabel = "AANTAL",
            defaultValue = "1",
            description = "Hoeveel wijkteams, 1 tot 60. Standaard: ${DEFAULT-VALUE}.")
    private int teams;

    @Option(
            names = "--seats",
            paramLabel = "AANTAL",
            defaultValue = "6",
            description = "Hoeveel plekken per team, 1 tot 6. Standaard: ${DEFAULT-VALUE}.")
    private int seats;

    @Mixin
    private Where where;

    @Mixin
    private Retention retention;

    @Mixin
    private PageOptions pages;

    @Option(
            names = "--port",
            paramLabel = "POORT",
            defaultValue = "" + USUAL_PORT,
            description = "De poort. 0 kiest een vrije. Standaard: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADRES",
            defaultValue = "0.0.0.0",
            description = "Op welk adres de server luistert. Standaard op alle.")
    private String address;

    @Option(
            names = "--policies",
            paramLabel = "NAMEN",
            split = ",",
            description = "Welke beleidsinstellingen aan staan, met komma's ertussen, zoals e1,e2; geen: alle uit."
                    + " Standaard wat het scenario zegt.")
    private List<String> policies;

    @Option(names = "--no-discovery", description = "Antwoord niet op computers in dit netwerk die een server zoeken.")
    private boolean noDiscovery;

    @Option(names = "--new", description = "Begin een nieuwe les, ook als er nog een open staat.")
    private boolean isNew;

    @Option(names = "--hall", hidden = true, description = "Dit proces is de server van een meting.")
    private boolean hall;

    @Option(names = "--help", usageHelp = true, description = "Deze uitleg.")
    private boolean help;

    boolean isHall() {
        return hall;
    }

    /** Whether a lesson should be opened at once. */
    boolean opensLesson() {
        return scenario != null || hall;
    }

    /** The scenario's name; empty when it can be no name at all. */
    Optional<Ref<Programme>> scenario() {
        try {
            return Optional.of(Ref.to(scenarioName()));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    /** The names of the policies that should be on; empty: what the scenario says. Refuses what can be no name. */
    Optional<List<Ref<Policy>>> policies() {
        if (policies == null) {
            return Optional.empty();
        }
        return Optional.of(policies.stream()
                .map(String::strip)
                .filter(name -> !name.equals(NONE))
                .distinct()
                .map(Ref::<Policy>to)
                .toList());
    }

    String scenarioName() {
        return scenario == null ? "" : scenario;
    }

    PageOptions pages() {
        return pages;
    }

    int teams() {
        return teams;
    }

    int seats() {
        return seats;
    }

    Where where() {
        return where;
    }

    Retention retention() {
        return retention;
    }

    int port() {
        return port;
    }

    String address() {
        return address;
    }

    boolean isDiscoverable() {
        return !noDiscovery;
    }

    boolean isNew() {
        return isNew;
    }

    /** Why these numbers cannot be; empty: they can. */
    Optional<String> complaint() {
        if (teams < 1 || teams > RoomSettings.MOST_TEAMS) {
            return Optional.of("--teams is een getal van 1 tot " + RoomSettings.MOST_TEAMS + ".");
        }
        if (seats < 1 || seats > RoomSettings.MOST_SEATS) {
            return Optional.of("--seats is een getal van 1 tot " + RoomSettings.MOST_SEATS + ".");
        }
        if (retention.complaint().or(pages::complaint).isPresent()) {
            return retention.complaint().or(pages::complaint);
        }
        if (policies != null && !opensLesson()) {
            return Optional.of(
                    "--policies hoort bij --scenario. Zonder scenario kies je ze op de pagina van de docent.");
        }
        try {
            policies();
        } catch (IllegalArgumentException noName) {
            return Optional.of("--policies zijn namen met komma's ertussen, zoals e1,e2.");
        }
        return port < 0 || port > 65_535 ? Optional.of("--port is een getal van 0 tot 65535.") : Optional.empty();
    }

    /** The command above it. */
    @Command(
            name = "kostenbewust-server",
            sortOptions = false,
            synopsisHeading = "Gebruik: ",
            synopsisSubcommandLabel = "OPDRACHT",
            optionListHeading = "%nOpties:%n",
            commandListHeading = "%nOpdrachten:%n",
            description = {"", "De server van Kostenbewust Interveniëren."})
    static final class Top {
        @Option(names = "--help", usageHelp = true, description = "Deze uitleg.")
        private boolean help;
    }
}
