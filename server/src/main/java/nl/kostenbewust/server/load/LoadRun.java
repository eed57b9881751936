package nl.kostenbewust.server.load;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.scenarios.bot.Bot;

/** A load run from the first bot to the figures. */
public final class LoadRun {
    private static final int MONTHS_BEFORE = 3;
    private static final int WARMING = 6;

    private final Load load;
    private final PrintStream progress;
    private final Cores cores = Cores.divide();
    private final Bell bell = new Bell();
    private final List<Attendant> all = new ArrayList<>();

    private LoadRun(Load load, PrintStream progress) {
        this.load = load;
        this.progress = progress;
        for (int i = 0; i < load.clients(); i++) {
            all.add(new Attendant(i + 1, i % load.teams() + 1, Bot.random(i), bell));
        }
    }

    /** Measures and prints; progress goes to {@code progress}. */
    public static void run(Load load, PrintStream out, PrintStream progress) throws IOException {
        Figures figures = new LoadRun(load, progress).measure();
        if (load.json()) {
            out.println(new String(Codec.json(Figures.class, 1 << 16).write(figures), StandardCharsets.UTF_8));
        } else {
            new FiguresText(out).print(figures);
        }
    }

    private Figures measure() throws IOException {
        progress.println("De server start.");
        try (HallProcess hall = new HallProcess(load, cores);
                Crowd crowd = new Crowd(hall.port())) {
            Scenes scenes = new Scenes(hall, crowd, bell, all);
            long alone = hall.heap();
            progress.println("Iedereen komt binnen.");
            Storm join = scenes.joinAll();
            progress.println("De eerste maanden gaan voorbij.");
            for (int i = 0; i < MONTHS_BEFORE; i++) {
                scenes.everybodyActs(WARMING);
                scenes.closeMonth();
            }
            progress.println("Opdrachten een voor een.");
            Scenes.Sampled commands = scenes.oneByOne();
            Waits message = scenes.messages();
            progress.println("Allen tegelijk.");
            Scenes.Sampled together = scenes.together();
            progress.println("Zo veel opdrachten als het kan.");
            long perSecond = scenes.perSecond();
            progress.println("Iedereen valt weg en komt terug.");
            Storm reconnect = scenes.reconnectAll();
            long heap = hall.heap() - alone;
            return new Figures(
                    all.size(),
                    load.teams(),
                    load.scenario(),
                    cores.pinned(),
                    Math.round(
                            100 * ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()),
                    join,
                    commands.waits(),
                    commands.bytes(),
                    commands.processor(),
                    commands.lecturer(),
                    message,
                    together.waits(),
                    together.bytes(),
                    together.processor(),
                    perSecond,
                    reconnect,
                    heap,
                    heap / all.size(),
                    alone);
        }
    }
}
