package nl.kostenbewust.core.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import nl.kostenbewust.core.codec.WireSample.Event;
import nl.kostenbewust.core.fixture.Fault;

@Domain(WireSample.class)
@Domain(DomainContext.Global.class)
class CodecPropertyTest {
    private static final Codec<Event> JSON = Codec.json(Event.class, 1_000_000);
    private static final Codec<Event> CBOR = Codec.cbor(Event.class, 1_000_000);

    /** Far more than any small message needs, far less than a declared length of gigabytes. */
    private static final long MOST_MEMORY = 20_000_000;

    @Property(tries = 300)
    void readsBackWhatItWroteFromTheSameBytes(@ForAll Event event) {
        for (Codec<Event> codec : List.of(JSON, CBOR)) {
            byte[] bytes = codec.write(event);
            Event back = codec.read(bytes);
            assertThat(back).isEqualTo(event);
            assertThat(codec.write(back)).isEqualTo(bytes);
        }
    }

    @Property
    @Fault(27)
    void survivesRandomBytes(@ForAll @Size(max = 100) byte[] bytes) {
        refusesOrReads(JSON, bytes);
        refusesOrReads(CBOR, bytes);
    }

    @Property
    void survivesDamagedMessages(@ForAll Event event, @ForAll int at, @ForAll byte put) {
        for (Codec<Event> codec : List.of(JSON, CBOR)) {
            byte[] bytes = codec.write(event);
            bytes[Math.floorMod(at, bytes.length)] = put;
            refusesOrReads(codec, bytes);
        }
    }

    @Property
    void survivesRandomText(@ForAll @StringLength(max = 100) String text) {
        refusesOrReads(JSON, ("{\"type\":\"" + text + "\"}").getBytes(UTF_8));
    }

    /** Lengths of gigabytes in a few bytes: texts, byte strings, lists, maps, big numbers (fault 27). */
    @Example
    @Fault(27)
    void reservesNoMemoryForDeclaredLengths() {
        for (String hex : new String[] {
            "7a7fffffff",
            "7b7fffffffffffffff",
            "5a7fffffff",
            "5b7fffffffffffffff",
            "9a7fffffff",
            "9b7fffffffffffffff",
            "ba7fffffff",
            "bb7fffffffffffffff",
            "c25a7fffffff",
            "a1647479706500",
            "a164747970657a7fffffff41",
            "7f7a7fffffff",
            "5f5a7fffffff",
            "c4821a7fffffff01",
            "c4823a7fffffff01",
            "a17a7fffffff",
            "9f",
            "bf"
        }) {
            assertThat(refusesOrReads(CBOR, HexFormat.of().parseHex(hex)))
                    .as(hex)
                    .isFalse();
        }
        assertThat(refusesOrReads(JSON, "1e999999999".getBytes(UTF_8))).isFalse();
        assertThat(refusesOrReads(JSON, "9".repeat(900_000).getBytes(UTF_8))).isFalse();
    }

    /** Whether it was read; then it can be written again. Anything but a CodecException fails. */
    private static boolean refusesOrReads(Codec<Event> codec, byte[] bytes) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try {
            Event event = codec.read(bytes);
            assertThat(codec.read(codec.write(event))).isEqualTo(event);
            return true;
        } catch (CodecException e) {
            assertThat(e.getMessage()).isNotBlank();
            return false;
        } finally {
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_MEMORY);
        }
    }
}
