package nl.kostenbewust.server.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.store.Bytes;
import nl.kostenbewust.server.store.SeatToken;
import nl.kostenbewust.server.wire.Farewell;

/** Where whoever leads the lesson stands: at one device at a time, the newest one. Lives on the room's thread. */
final class Lectern {
    private final Helm helm;
    private final Overview overview;
    private final Supplier<Rights.State> state;
    private final Map<Integer, List<ConsoleView.SeatRow>> shown = new TreeMap<>();
    private Optional<Bytes> secretHash;
    private Optional<Client> lecturer = Optional.empty();
    private Rights.State told;
    private long lastNumber;

    Lectern(Helm helm, Overview overview, Supplier<Rights.State> state, Optional<Bytes> secretHash, long lastNumber) {
        this.helm = helm;
        this.overview = overview;
        this.state = state;
        this.secretHash = secretHash;
        this.lastNumber = lastNumber;
    }

    /** From now on only this secret opens the lesson to whoever leads it. */
    void lock(Bytes hash) {
        secretHash = Optional.of(hash);
        lecturer.ifPresent(client -> client.dismiss(Farewell.REMOVED));
        lecturer = Optional.empty();
    }

    boolean isHeldBy(Client client) {
        return lecturer.filter(one -> one.id() == client.id()).isPresent();
    }

    /** Somebody shows a secret: the right one lets them in at once, wherever somebody stood before. */
    void lead(Client client, String secret) {
        if (secretHash.isEmpty() || !SeatToken.isOf(secretHash.get(), secret)) {
            client.send(Exchange.TO_CLIENT.write(Doorkeeper.WRONG_SECRET));
            client.dismiss(Farewell.REMOVED);
            return;
        }
        lead(client);
    }

    /** Somebody who may: they lead from now on, wherever somebody stood before. */
    void lead(Client client) {
        lecturer.filter(before -> before.id() != client.id()).ifPresent(before -> before.dismiss(Farewell.TAKEN_OVER));
        lecturer = Optional.of(client);
        client.authenticated();
        send(new ServerMessage.Leading((int) lastNumber));
        showAll();
    }

    void gone(Client client) {
        if (isHeldBy(client)) {
            lecturer = Optional.empty();
        }
    }

    /** Whoever leads asks something; one that was handled before is only answered. */
    void steer(ClientMessage.Steer steer) {
        if (steer.number() <= lastNumber) {
            send(new ServerMessage.Accepted(steer.number()));
            return;
        }
        CompletionStage<Ruling> ruling = helm.steer(steer.steering(), new Author(Ledger.LECTURER, steer.number()));
        // What was refused at once was not written: its number may come again.
        if (!ruling.toCompletableFuture().isDone()) {
            lastNumber = steer.number();
        }
        ruling.thenAccept(outcome -> answer(steer.number(), outcome));
    }

    private void answer(int number, Ruling ruling) {
        if (ruling.done()) {
            send(new ServerMessage.Accepted(number));
            ruling.text().ifPresent(text -> send(new ServerMessage.Notice(text)));
        } else {
            send(new ServerMessage.Refused(number, ruling.text().orElse(Sayings.NOT_KEPT)));
        }
        tick();
    }

    /** A team changed. */
    void saw(TeamGame team) {
        if (lecturer.isPresent()) {
            show(overview.row(team));
        }
    }

    /** Shows the poll, and how many answered it. */
    void counted() {
        send(new ServerMessage.ConsolePoll(overview.poll()));
    }

    /** Shows what changed by itself: somebody went idle, the lesson was paused. */
    void tick() {
        if (lecturer.isEmpty()) {
            return;
        }
        if (told != state.get()) {
            showAll();
            return;
        }
        for (ConsoleView.TeamRow row : overview.view(told).teams()) {
            if (!still(row.seats()).equals(shown.get(row.number()))) {
                show(row);
            }
        }
    }

    private void showAll() {
        told = state.get();
        ConsoleView view = overview.view(told);
        view.teams().forEach(row -> shown.put(row.number(), still(row.seats())));
        send(new ServerMessage.Console(view));
    }

    private void show(ConsoleView.TeamRow row) {
        shown.put(row.number(), still(row.seats()));
        send(new ServerMessage.ConsoleTeam(row));
    }

    /** Without the seconds, which change all the time. */
    private static List<ConsoleView.SeatRow> still(List<ConsoleView.SeatRow> seats) {
        return seats.stream().map(ConsoleView.SeatRow::still).toList();
    }

    /** Sends to whoever leads, if anybody does. */
    void send(ServerMessage message) {
        lecturer.ifPresent(client -> client.send(Exchange.TO_CLIENT.write(message)));
    }
}
