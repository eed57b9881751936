package nl.kostenbewust.core.model;

import java.util.Optional;

/**
 * A rule of an agency.
 *
 * @param id its name in the file
 * @param law the law or policy that it stands in
 * @param text how it reads, in our own words
 * @param standing whether it is as hard as it looks
 * @param opening the room that it leaves, once one has read on
 * @param source where it comes from
 */
public record Rule(Ref<Rule> id, Text law, Text text, Standing standing, Optional<Text> opening, Source source) {
    /** Whether a limit is real or only believed to be (000:33). */
    public enum Standing {
        /** It is what the law says. */
        HARD,
        /** People believe that it is the law. */
        BELIEVED
    }
}
