package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How one list becomes another, as a list of steps through the old one: a number above 0 keeps so many, one below 0 passes over so
 * many, a list of one is a new item, and a list of two says after a 0 how the next item changes.
 */
final class ListChange {
    private final Type item;
    private final List<?> before;
    private final List<?> after;
    private final JsonGenerator out;
    private final WireForms forms;
    private int at;
    private int kept;

    private ListChange(Type item, List<?> before, List<?> after, JsonGenerator out, WireForms forms) {
        this.item = item;
        this.before = before;
        this.after = after;
        this.out = out;
        this.forms = forms;
    }

    static void write(Type item, List<?> before, List<?> after, JsonGenerator out, WireForms forms) throws IOException {
        new ListChange(item, before, after, out, forms).write();
    }

    private void write() throws IOException {
        out.writeStartArray();
        int start = commonStart();
        int end = commonEnd(start);
        keep(start);
        middle(start, before.size() - end, after.size() - end);
        keep(end);
        flush();
        out.writeEndArray();
    }

    private int commonStart() {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        return start;
    }

    private int commonEnd(int start) {
        int most = Math.min(before.size(), after.size()) - start;
        int end = 0;
        while (end < most && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return end;
    }

    /** Items that are in both stay, in the order of the new list as far as that goes; what lies between is changed one by one. */
    private void middle(int from, int untilBefore, int untilAfter) throws IOException {
        Map<Object, Deque<Integer>> places = places(from, untilBefore);
        int waiting = from;
        for (int i = from; i < untilAfter; i++) {
            int place = take(places, after.get(i));
            if (place >= 0) {
                between(place, waiting, i);
                keep(1);
                waiting = i + 1;
            }
        }
        between(untilBefore, waiting, untilAfter);
    }

    private Map<Object, Deque<Integer>> places(int from, int until) {
        Map<Object, Deque<Integer>> places = new HashMap<>();
        for (int i = from; i < until; i++) {
            places.computeIfAbsent(before.get(i), none -> new ArrayDeque<>()).add(i);
        }
        return places;
    }

    /** The first place from here on where this item stands in the old list; less than 0: none. */
    private int take(Map<Object, Deque<Integer>> places, Object wanted) {
        Deque<Integer> found = places.getOrDefault(wanted, new ArrayDeque<>());
        while (!found.isEmpty() && found.peek() < at) {
            found.remove();
        }
        return found.isEmpty() ? -1 : found.remove();
    }

    private void between(int untilBefore, int from, int until) throws IOException {
        for (int i = from; i < until; i++) {
            flush();
            out.writeStartArray();
            if (at < untilBefore) {
                out.writeNumber(0);
                forms.writeChange(item, before.get(at), after.get(i), out);
                at++;
            } else {
                forms.write(item, after.get(i), out);
            }
            out.writeEndArray();
        }
        if (at < untilBefore) {
            flush();
            out.writeNumber(at - untilBefore);
            at = untilBefore;
        }
    }

    private void keep(int count) {
        kept += count;
        at += count;
    }

    private void flush() throws IOException {
        if (kept > 0) {
            out.writeNumber(kept);
            kept = 0;
        }
    }

    /** The new list; throws CodecException when the steps do not fit the old one. */
    static List<Object> apply(Type item, List<?> before, JsonNode steps, WireForms forms) {
        if (!steps.isArray()) {
            throw new CodecException("hier horen stappen door een lijst");
        }
        List<Object> made = new ArrayList<>();
        int at = 0;
        for (JsonNode step : steps) {
            int moved = step.isInt() ? Math.abs(step.intValue()) : step.size() - 1;
            if (moved < 0 || moved > before.size() - at) {
                throw new CodecException("deze stap past niet in de lijst");
            }
            made.addAll(taken(item, before.subList(at, at + moved), step, forms));
            at += moved;
        }
        if (at != before.size()) {
            throw new CodecException("deze stappen zijn niet genoeg");
        }
        return made;
    }

    private static List<?> taken(Type item, List<?> passed, JsonNode step, WireForms forms) {
        if (step.isInt()) {
            return step.intValue() > 0 ? passed : List.of();
        }
        if (!step.isArray() || step.size() > 2) {
            throw new CodecException("dit is geen stap door een lijst");
        }
        Object changed =
                step.size() == 1 ? forms.read(item, step.get(0)) : forms.change(item, passed.get(0), step.get(1));
        return List.of(changed);
    }
}
