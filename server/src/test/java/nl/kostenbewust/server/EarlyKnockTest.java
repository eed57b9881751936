package nl.kostenbewust.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.net.RawClient;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Lessons;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.RoomSettings;
import nl.kostenbewust.server.store.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Players come back while the server still opens its lessons: they wait a moment, and are not told that there is no lesson. */
class EarlyKnockTest {
    private static final Codec<ClientMessage> OUT = Exchange.TO_SERVER;
    private static final Codec<ServerMessage> IN = Exchange.TO_CLIENT;

    @TempDir
    Path data;

    private GameServer server() throws IOException {
        return GameServer.open(data, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), () -> {});
    }

    @Test
    void whoKnocksBeforeTheLessonIsOpenWaitsForIt() throws IOException {
        Lesson lesson =
                new Lessons(Library.shipped()).find(Ref.to("eerste-les")).orElseThrow();
        String code;
        try (GameServer first = server()) {
            code = first.rooms()
                    .create(lesson, new RoomSettings(1, 6, false), 0, 7)
                    .code();
        }
        try (GameServer again = server();
                RawClient early = RawClient.silent(again.port())) {
            Loaded kept = again.rooms().load(again.rooms().unfinished().get(0));
            Room room = again.rooms().resume((Loaded.Intact) kept, lesson);
            assertThat(room.code()).isEqualTo(code);
            again.letIn();
            early.greet();
            early.send(OUT.write(
                    new ClientMessage.Hello(ClientMessage.PROTOCOL, code, "Noor", Optional.empty(), Optional.empty())));
            assertThat(IN.read(early.receive())).isInstanceOf(ServerMessage.Welcome.class);
        }
    }

    @Test
    void aServerThatNeverLetAnybodyInGivesItsPortBack() throws IOException {
        int port;
        try (GameServer server = server()) {
            port = server.port();
        }
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(free.isBound()).isTrue();
        }
    }
}
