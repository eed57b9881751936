package nl.kostenbewust.server.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A poll that stands, in numbers: its words are elsewhere. A value.
 *
 * @param number of the poll
 * @param options how many options each question has
 * @param answers what each trainee chose, for each question
 * @param revealed whether all may see how that spreads
 */
record Ballot(int number, List<Integer> options, SortedMap<Integer, List<Integer>> answers, boolean revealed) {
    static Ballot of(RoomEvent.Asked asked) {
        return new Ballot(asked.poll(), asked.options(), Collections.emptySortedMap(), false);
    }

    Ballot with(RoomEvent.Answered answered) {
        SortedMap<Integer, List<Integer>> now = new TreeMap<>(answers);
        now.put(answered.trainee(), answered.choices());
        return new Ballot(number, options, now, revealed);
    }

    Ballot open() {
        return new Ballot(number, options, answers, true);
    }

    /** Whether each question has one of its options. */
    boolean fits(List<Integer> choices) {
        boolean fits = choices.size() == options.size();
        for (int i = 0; fits && i < choices.size(); i++) {
            fits = choices.get(i) >= 0 && choices.get(i) < options.get(i);
        }
        return fits;
    }

    /** For each question how often each option was chosen. */
    List<List<Integer>> spread() {
        List<List<Integer>> all = new ArrayList<>();
        for (int question = 0; question < options.size(); question++) {
            List<Integer> counts = new ArrayList<>(Collections.nCopies(options.get(question), 0));
            for (List<Integer> chosen : answers.values()) {
                counts.set(chosen.get(question), counts.get(chosen.get(question)) + 1);
            }
            all.add(List.copyOf(counts));
        }
        return List.copyOf(all);
    }
}
