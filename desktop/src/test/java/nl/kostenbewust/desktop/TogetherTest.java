package nl.kostenbewust.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.table.Answer;
import nl.kostenbewust.desktop.table.Contact;
import nl.kostenbewust.desktop.table.Line;
import nl.kostenbewust.desktop.table.SeatBook;
import nl.kostenbewust.desktop.table.SeatWish;
import nl.kostenbewust.desktop.table.Table;
import nl.kostenbewust.desktop.table.TableState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two clients in one team over real sockets, with the server in a process of its own that can be killed. */
class TogetherTest {
    private static final Ref<Household> BART = Ref.to("tsd-01");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    @TempDir
    Path folder;

    private record Player(Table table, Line line) {
        Answer acts(Command command) throws Exception {
            CompletionStage<Answer> answer = table.act(Optional.of(BART), command);
            return answer.toCompletableFuture().get(60, TimeUnit.SECONDS);
        }

        Answer isReady() throws Exception {
            return table.act(Optional.empty(), new Command.Ready())
                    .toCompletableFuture()
                    .get(60, TimeUnit.SECONDS);
        }

        TableState awaits(Predicate<TableState> test) throws InterruptedException {
            long end = System.nanoTime() + PATIENCE;
            while (!test.test(table.state())) {
                assertThat(System.nanoTime())
                        .as(
                                "waited in vain at %s, %s",
                                table.state().contact(), table.state().why())
                        .isLessThan(end);
                Thread.sleep(20);
            }
            return table.state();
        }

        PlayerView awaitsView(Predicate<PlayerView> test) throws InterruptedException {
            return awaits(state -> state.view().filter(test).isPresent()).view().orElseThrow();
        }
    }

    private Player player(ServerProcess server, String name) {
        SeatWish wish = new SeatWish(server.code(), name, Optional.empty());
        Table table = new Table(wish, new SeatBook(folder.resolve(name)).keeper(server.address(), wish));
        return new Player(table, new LinkLines().open(server.address(), table));
    }

    @Test
    void twoPlayTogetherAndNothingIsLostWhenServerOrClientDies() throws Exception {
        int port = ServerProcess.freePort();
        Path data = folder.resolve("server");
        PlayerView before;
        Player noor;
        Player sam;
        try (ServerProcess server = ServerProcess.start(data, port)) {
            noor = player(server, "Noor");
            noor.awaits(state -> state.lobby().isPresent());
            sam = player(server, "Sam");
            sam.awaits(state -> state.lobby().isPresent());
            server.types("start");
            noor.awaitsView(view -> view.month() == 1);
            assertThat(noor.acts(new Command.Talk(Ref.to("bart"), LifeDomain.HOUSING)))
                    .isEqualTo(new Answer.Applied());
            assertThat(sam.acts(new Command.Inquire(Ref.to("stadsbank"), Topic.RULE)))
                    .isEqualTo(new Answer.Applied());
            before = sam.awaitsView(view -> view.hours().spent().halves() == 2
                    && !view.households().get(0).facts().isEmpty());
            server.kill();
        }
        sam.awaits(state -> state.contact() != Contact.SEATED);

        try (ServerProcess again = ServerProcess.start(data, port)) {
            // Not the view from before the server died, which is still on the table.
            PlayerView after = sam.awaitsView(
                    view -> view != before && view.team().stream().allMatch(colleague -> colleague.present()));
            assertThat(after.households().get(0).log())
                    .isEqualTo(before.households().get(0).log());
            assertThat(after.households().get(0).agencies())
                    .isEqualTo(before.households().get(0).agencies());
            assertThat(after.hours()).isEqualTo(before.hours());

            noor.line().close();
            sam.awaitsView(view -> !view.team().get(0).present());
            Player back = player(again, "Noor");
            PlayerView hers = back.awaitsView(view -> view.seat() == 1);
            assertThat(hers.households().get(0).facts())
                    .isEqualTo(after.households().get(0).facts());
            back.isReady();
            sam.isReady();
            assertThat(back.awaitsView(view -> view.month() == 2).team().get(0).name())
                    .isEqualTo("Noor");
            back.line().close();
            sam.line().close();
        }
    }
}
