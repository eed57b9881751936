package nl.kostenbewust.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.esotericsoftware.kryonet.FrameworkMessage;
import com.esotericsoftware.kryonet.KryoNetException;
import java.nio.ByteBuffer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.kostenbewust.core.fixture.Fault;

class MessagePropertyTest {
    private final EnvelopeSerialization server = EnvelopeSerialization.forServer();

    @Property
    @Fault(25)
    void whateverBytesComeInOnlyKryoNetExceptionsComeOut(@ForAll @Size(min = 5, max = 300) byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            int length = server.readLength(buffer);
            assertThat(length).isBetween(1, 1 + Envelope.MAX_PAYLOAD);
            server.read(null, buffer);
            assertThat(server.takeStranger()).isEmpty();
        } catch (KryoNetException refused) {
            assertThat(server.takeStranger()).isPresent();
        }
    }

    @Property
    void envelopesComeBackAsTheyWere(@ForAll Kind kind, @ForAll @Size(max = 500) byte[] payload) {
        if (kind == Kind.REGISTER) {
            return;
        }
        ByteBuffer buffer = ByteBuffer.allocate(600);
        server.write(null, buffer, new Envelope(kind, payload));
        Envelope back = (Envelope) server.read(null, buffer.flip());
        assertThat(back.kind()).isEqualTo(kind);
        assertThat(back.payload()).isEqualTo(payload);
    }

    @Property
    void helloComesBackAsItWas(@ForAll @IntRange(max = 65_535) int version) {
        assertThat(Hello.read(new Hello(version).envelope())).contains(new Hello(version));
        assertThat(Hello.read(new Goodbye(Farewell.LOST, version).envelope())).isEmpty();
    }

    @Property
    void goodbyeComesBackAsItWas(@ForAll Farewell why, @ForAll @IntRange(max = 65_535) int version) {
        assertThat(Goodbye.read(new Goodbye(why, version).envelope())).contains(new Goodbye(why, version));
        assertThat(why.sentence()).endsWith(".");
    }

    @Example
    void farewellOfALaterVersionReadsAsLost() {
        assertThat(Farewell.of((byte) 99)).isEqualTo(Farewell.LOST);
    }

    @Example
    void fullBufferAndForeignObjectsAreRefusedTheWayKryoNetSurvives() {
        Envelope envelope = new Envelope(Kind.WHOLE, new byte[10]);
        assertThatThrownBy(() -> server.write(null, ByteBuffer.allocate(10), envelope))
                .isInstanceOf(KryoNetException.class);
        for (Object foreign : new Object[] {
            "text", new FrameworkMessage.Ping(), new FrameworkMessage.RegisterUDP(), new FrameworkMessage.DiscoverHost()
        }) {
            assertThatThrownBy(() -> server.write(null, ByteBuffer.allocate(100), foreign))
                    .isInstanceOf(KryoNetException.class);
        }
    }

    @Example
    void envelopeLargerThanTheBuffersCannotBeMade() {
        assertThatThrownBy(() -> new Envelope(Kind.WHOLE, new byte[Envelope.MAX_PAYLOAD + 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
