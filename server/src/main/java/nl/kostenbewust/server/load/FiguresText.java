package nl.kostenbewust.server.load;

import java.io.PrintStream;
import java.util.Locale;

/** The figures of a load run as a Dutch table, beside what they should come to. */
final class FiguresText {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final int MILLI = 1_000;

    private final PrintStream out;

    FiguresText(PrintStream out) {
        this.out = out;
    }

    void print(Figures figures) {
        out.printf(
                DUTCH,
                "%d spelers in %d teams, scenario %s%s; belasting van de machine %.2f%n",
                figures.clients(),
                figures.teams(),
                figures.scenario(),
                figures.pinned() ? ", server op kern 0, meting op kern 1" : ", NIET op eigen kernen (geen taskset)",
                figures.loadAverage() / 100.0);
        waits("opdracht -> hele team ziet het", figures.command(), "p50 5 ms, p99 25 ms");
        out.printf(
                DUTCH,
                "%-36s %d bytes per opdracht naar het team, %.1f ms processor%n",
                "",
                figures.commandBytes(),
                ms(figures.commandProcessor()));
        waits("opdracht -> docent ziet het", figures.lecturer(), "p50 5 ms, p99 25 ms");
        waits("bericht van docent -> allen", figures.message(), "p50 5 ms, p99 25 ms");
        waits("allen tegelijk -> allen zien het", figures.together(), "150 ms");
        out.printf(
                DUTCH,
                "%-36s %d bytes per keer, %.1f ms processor%n",
                "",
                figures.togetherBytes(),
                ms(figures.togetherProcessor()));
        storm("allen komen tegelijk binnen", figures.join());
        storm("allen komen tegelijk terug", figures.reconnect());
        out.printf(DUTCH, "%-36s %d per seconde (streef: 5.000)%n", "bewaarde opdrachten", figures.perSecond());
        out.printf(
                DUTCH,
                "%-36s %d KB per speler (streef: 160), %d MB in al, %d MB zonder spelers%n",
                "geheugen",
                figures.heapPerClient() >> 10,
                figures.heap() >> 20,
                figures.heapAlone() >> 20);
    }

    private void waits(String what, Waits waits, String target) {
        out.printf(
                DUTCH,
                "%-36s p50 %.1f ms, p99 %.1f ms, langste %.1f ms, %d keer (streef: %s)%n",
                what,
                ms(waits.p50()),
                ms(waits.p99()),
                ms(waits.max()),
                waits.times(),
                target);
    }

    private void storm(String what, Storm storm) {
        out.printf(
                DUTCH,
                "%-36s %.0f ms, %.1f MB, %.0f ms processor, %d spelers, %d keer opnieuw geklopt (streef: 3.000 ms, 20 MB)%n",
                what,
                ms(storm.micros()),
                storm.bytes() / 1e6,
                ms(storm.processor()),
                storm.clients(),
                storm.retries());
    }

    private static double ms(long micros) {
        return (double) micros / MILLI;
    }
}
