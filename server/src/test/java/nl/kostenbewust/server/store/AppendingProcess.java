package nl.kostenbewust.server.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** A process that appends until it is killed, and prints the sequence number of every row that it was told is safe. */
final class AppendingProcess {
    private static final int IN_FLIGHT = 200;

    private AppendingProcess() {}

    /** The argument is the store's directory or address. */
    public static void main(String[] arguments) throws InterruptedException {
        Store store = arguments[0].startsWith("jdbc:")
                ? SqlStore.open(arguments[0], Map.of())
                : SqlStore.open(Path.of(arguments[0]));
        Session session = Samples.get(store.createSession(Samples.start("KILL")));
        System.out.println("session " + session.id());
        Semaphore room = new Semaphore(IN_FLIGHT);
        for (long sequence = 1; ; sequence++) {
            room.acquire();
            store.append(Samples.row(session.id(), sequence)).whenComplete((answer, problem) -> {
                if (problem != null) {
                    problem.printStackTrace();
                    Runtime.getRuntime().halt(0);
                }
                System.out.println(answer.sequence());
                room.release();
            });
        }
    }
}
