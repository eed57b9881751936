package nl.kostenbewust.scenarios.balance;

import java.util.List;
import java.util.function.ToIntFunction;

/** A way to play, as a weight for everything that can be tried; what weighs nothing is never done. */
public enum Persona {
    /** Looks for what costs least, in euros and in hours. */
    SAVER("zuinige", Tastes::saver),
    /** Does what the rules say, and has it confirmed. */
    RULE_FOLLOWER("regelvolger", Tastes::ruleFollower),
    /** Asks for exceptions, argues and goes up the ladder. */
    BREAKTHROUGH_SEEKER("doorbraakzoeker", Tastes::breakthroughSeeker),
    /** Does what residents like. */
    PLEASER("pleaser", Tastes::pleaser),
    /** Lets others do it. */
    REFERRER("doorverwijzer", Tastes::referrer),
    /** Chooses evenly among what is allowed, until half of the month's hours are spent. */
    RANDOM("willekeurige", option -> 1);

    private final String title;
    private final ToIntFunction<Option> taste;

    Persona(String title, ToIntFunction<Option> taste) {
        this.title = title;
        this.taste = taste;
    }

    /** What the persona is called, in Dutch. */
    public String title() {
        return title;
    }

    /** Whether it chooses without any preference and stops halfway the month. */
    boolean isEven() {
        return this == RANDOM;
    }

    /** The weight of each of these options. */
    int[] weights(List<Option> options) {
        return options.stream()
                .mapToInt(option -> taste.applyAsInt(option) * (isEven() ? 1 : option.sense()))
                .toArray();
    }
}
