package nl.kostenbewust.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kostenbewust.server.net.Addresses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code check-network}: whether other devices can reach the port. It shows a page with a number there, for any browser, before a class has
 * come in: school networks often let nobody through, and the game itself cannot tell that from an empty classroom.
 */
@Command(
        name = "check-network",
        sortOptions = false,
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        description = {"", "Kijkt of andere apparaten deze computer kunnen bereiken, voordat de les begint."})
final class NetworkCheck implements Errand {
    private static final int NUMBERS = 9000;

    @Option(
            names = "--port",
            paramLabel = "POORT",
            defaultValue = "" + Serve.USUAL_PORT,
            description = "De poort van de les. Standaard: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--help", usageHelp = true, description = "Deze uitleg.")
    private boolean help;

    private final InputStream in;
    private final int number = 1000 + new SecureRandom().nextInt(NUMBERS);
    private final Set<String> visitors = ConcurrentHashMap.newKeySet();

    NetworkCheck(InputStream in) {
        this.in = in;
    }

    /** Shows the page until a line is typed, or the input ends; fails when nobody came from another computer. */
    @Override
    public int run(PrintStream out, PrintStream err) {
        HttpServer page;
        try {
            page = HttpServer.create(new InetSocketAddress(port), 0);
        } catch (BindException taken) {
            err.println(
                    "Poort " + port + " is op deze computer al in gebruik. Stop dat programma, of kies met --port een"
                            + " andere poort.");
            return ServerProgram.FAILURE;
        } catch (IOException failed) {
            err.println("Poort " + port + " kan niet worden geopend: " + failed.getMessage());
            return ServerProgram.FAILURE;
        }
        page.createContext("/", exchange -> show(exchange, out));
        page.start();
        try {
            explain(page.getAddress().getPort(), out);
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
        } catch (IOException ended) {
            err.println("De invoer hield op: " + ended.getMessage());
        } finally {
            page.stop(0);
        }
        return conclude(out);
    }

    private void explain(int open, PrintStream out) {
        out.println("Open op een ander apparaat, bijvoorbeeld een telefoon op hetzelfde wifi, een van deze adressen:");
        Addresses.ofThisComputer().forEach(address -> out.println("  http://" + address + ":" + open));
        out.println("Zie je daar het getal " + number
                + ", dan kan de les op dit netwerk. Druk hier op Enter als je klaar bent.");
    }

    private int conclude(PrintStream out) {
        boolean reached = visitors.stream().anyMatch(visitor -> !isHere(visitor));
        if (reached) {
            out.println("Deze computer is te bereiken. De les kan op dit netwerk.");
            return ServerProgram.WELL;
        }
        out.println(
                "Er kwam niemand van een ander apparaat. Staan beide op hetzelfde netwerk? Laat de firewall van deze");
        out.println("computer poort " + port
                + " (TCP) door. Op gastnetwerken mogen apparaten elkaar vaak niet zien: vraag");
        out.println("ICT dat aan te zetten, of maak met deze computer of een telefoon een eigen hotspot.");
        return ServerProgram.FAILURE;
    }

    private static boolean isHere(String visitor) {
        return visitor.startsWith("127.") || Addresses.ofThisComputer().contains(visitor);
    }

    private void show(HttpExchange exchange, PrintStream out) throws IOException {
        String visitor = exchange.getRemoteAddress().getAddress().getHostAddress();
        if (visitors.add(visitor)) {
            out.println(isHere(visitor) ? "Bereikt vanaf deze computer zelf." : "Bereikt vanaf " + visitor + ".");
        }
        byte[] page = ("<!doctype html><html lang=\"nl\"><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width\"><title>Gelukt</title>"
                        + "<h1>" + number
                        + "</h1><p>Staat dit getal ook op de computer van de docent? Dan werkt het netwerk.</p>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }
}
