package nl.kostenbewust.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.Refusal;

/** Values as they come back from JSON; each must come back as it went. */
final class Wire {
    private static final int LARGEST = 10_000_000;
    private static final Codec<Event> EVENTS = Codec.json(Event.class, LARGEST);
    private static final Codec<GameState> STATES = Codec.json(GameState.class, LARGEST);
    private static final Codec<Order> ORDERS = Codec.json(Order.class, LARGEST);
    private static final Codec<Refusal> REFUSALS = Codec.json(Refusal.class, LARGEST);

    private Wire() {}

    static Event through(Event event) {
        return through(EVENTS, event);
    }

    static GameState through(GameState state) {
        return through(STATES, state);
    }

    static Order through(Order order) {
        return through(ORDERS, order);
    }

    static Refusal through(Refusal refusal) {
        return through(REFUSALS, refusal);
    }

    /** The bytes of a state; equal states have equal bytes. */
    static byte[] bytes(GameState state) {
        return STATES.write(state);
    }

    static GameState read(byte[] state) {
        return STATES.read(state);
    }

    private static <T> T through(Codec<T> codec, T value) {
        T back = codec.read(codec.write(value));
        assertThat(back).isEqualTo(value);
        return back;
    }
}
