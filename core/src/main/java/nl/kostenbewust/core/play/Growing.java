package nl.kostenbewust.core.play;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list that grows at its end. Adding gives another list and leaves this one as it was; what both hold is shared in whole chunks, so
 * that a long journal is not copied for every command.
 */
final class Growing<T> extends AbstractList<T> implements RandomAccess {
    private static final int CHUNK = 64;

    private final List<List<T>> full;
    private final List<T> last;

    private Growing(List<List<T>> full, List<T> last) {
        this.full = full;
        this.last = last;
    }

    /** {@code list} with {@code item} at the end. */
    static <T> List<T> add(List<T> list, T item) {
        Growing<T> growing = list instanceof Growing<T> already ? already : of(list);
        return growing.with(item);
    }

    private static <T> Growing<T> of(List<T> list) {
        Growing<T> growing = new Growing<>(List.of(), List.of());
        for (T item : list) {
            growing = growing.with(item);
        }
        return growing;
    }

    private Growing<T> with(T item) {
        List<T> longer = Frozen.add(last, item);
        return longer.size() < CHUNK ? new Growing<>(full, longer) : new Growing<>(Frozen.add(full, longer), List.of());
    }

    @Override
    public T get(int index) {
        int chunk = index / CHUNK;
        return chunk < full.size() ? full.get(chunk).get(index % CHUNK) : last.get(index - full.size() * CHUNK);
    }

    @Override
    public int size() {
        return full.size() * CHUNK + last.size();
    }
}
