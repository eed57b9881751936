package nl.kostenbewust.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @Test
    void readsHostAndPort() {
        assertThat(Address.parse(" school.local:4000 ")).isEqualTo(new Address("school.local", 4000));
        assertThat(Address.parse("10.0.0.7")).isEqualTo(new Address("10.0.0.7", Address.USUAL_PORT));
        assertThat(Address.parse("[::1]:4000")).isEqualTo(new Address("::1", 4000));
        assertThat(Address.parse("[::1]")).isEqualTo(new Address("::1", Address.USUAL_PORT));
        assertThat(Address.parse("fe80::1")).isEqualTo(new Address("fe80::1", Address.USUAL_PORT));
    }

    @Test
    void readsWhatItWrites() {
        assertThat(Address.parse(new Address("::1", 80).toString())).isEqualTo(new Address("::1", 80));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ":4000",
                "school:",
                "school:0",
                "school:65536",
                "school:port",
                "[::1",
                "[::1]4000",
                "[]:1"
            })
    void refusesAnythingElse(String words) {
        assertThatThrownBy(() -> Address.parse(words)).isInstanceOf(IllegalArgumentException.class);
    }
}
