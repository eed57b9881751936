package nl.kostenbewust.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.kostenbewust.core.fixture.Fault;

/** However TCP cuts up the stream of bytes, the same messages come out. */
class SplitPropertyTest {
    @Property(tries = 60)
    @Fault(23)
    void anySplitGivesTheSameMessages(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 20_000) Integer> sizes,
            @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 9000) Integer> cuts) {
        List<byte[]> messages = messages(sizes);
        byte[] stream = stream(messages);
        try (PipeFixture server = new PipeFixture(PipeFixture.generous());
                RawClient client = server.join()) {
            int at = 0;
            for (int cut : cuts) {
                int end = Math.min(stream.length, at + cut);
                client.raw(Arrays.copyOfRange(stream, at, end));
                Thread.yield();
                at = end;
            }
            client.raw(Arrays.copyOfRange(stream, at, stream.length));
            for (byte[] message : messages) {
                assertThat(client.receive()).isEqualTo(message);
            }
        }
    }

    private static List<byte[]> messages(List<Integer> sizes) {
        List<byte[]> messages = new ArrayList<>();
        for (int size : sizes) {
            byte[] message = new byte[size];
            Arrays.fill(message, (byte) messages.size());
            messages.add(message);
        }
        return messages;
    }

    private static byte[] stream(List<byte[]> messages) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        messages.forEach(message -> all.writeBytes(RawClient.bytesOf(message)));
        return all.toByteArray();
    }
}
