package nl.kostenbewust.core.protocol;

import java.util.List;
import java.util.Optional;

/**
 * A poll that stands, as everybody may see it.
 *
 * @param number of the poll in this lesson, from 1
 * @param poll what is asked
 * @param spread for each question how often each option was chosen; absent: not revealed yet
 */
public record PollView(int number, Poll poll, Optional<List<List<Integer>>> spread) {
    /**
     * A poll, and how many answered it, without who.
     *
     * @param view the poll
     * @param answered how many answered
     * @param of how many are there to answer
     */
    public record Tally(PollView view, int answered, int of) {}
}
