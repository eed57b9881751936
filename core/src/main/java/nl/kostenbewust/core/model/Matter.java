package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A question that a case puts and that the team should settle; the score is built on these.
 *
 * @param id its name in the file
 * @param question the question in words
 * @param weight 1 to 3
 * @param concerns with whom it must be talked about beforehand
 * @param topics the life domains of which one must have come up in that talk
 * @param contribution what shows that the household or its network does its own part, agreed and bearable
 * @param dangerous whether it counts 0 instead of 30 while it is undecided and danger stands
 * @param no what may be decided by a reasoned no, where that is an answer
 */
public record Matter(
        Ref<Matter> id,
        Text question,
        int weight,
        List<Ref<Resident>> concerns,
        List<LifeDomain> topics,
        List<Condition> contribution,
        boolean dangerous,
        Optional<ReasonedNo> no) {
    /** Refuses a weight outside 1 to 3. */
    public Matter {
        if (weight < 1 || weight > 3) {
            throw new IllegalArgumentException("het gewicht van een kwestie is 1, 2 of 3");
        }
    }
}
