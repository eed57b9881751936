package nl.kostenbewust.core.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Collections of a state: copied with one change, never edited. Sorted, so that every walk has one order. */
public final class Frozen {
    private Frozen() {}

    /** {@code map} with {@code key} set to {@code value}. */
    public static <K, V> SortedMap<K, V> put(SortedMap<K, V> map, K key, V value) {
        SortedMap<K, V> copy = new TreeMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableSortedMap(copy);
    }

    /** {@code map} without {@code key}. */
    public static <K, V> SortedMap<K, V> drop(SortedMap<K, V> map, K key) {
        SortedMap<K, V> copy = new TreeMap<>(map);
        copy.remove(key);
        return Collections.unmodifiableSortedMap(copy);
    }

    /** {@code map} with every value changed. */
    public static <K, V> SortedMap<K, V> each(SortedMap<K, V> map, UnaryOperator<V> change) {
        SortedMap<K, V> copy = new TreeMap<>(map);
        copy.replaceAll((key, value) -> change.apply(value));
        return Collections.unmodifiableSortedMap(copy);
    }

    /** No entries. */
    public static <K, V> SortedMap<K, V> none() {
        return Collections.emptySortedMap();
    }

    /** {@code list} with {@code item} at the end. */
    public static <T> List<T> add(List<T> list, T item) {
        List<T> copy = new ArrayList<>(list.size() + 1);
        copy.addAll(list);
        copy.add(item);
        return Collections.unmodifiableList(copy);
    }

    /** {@code list} with {@code item} at the end, unless it is there. */
    public static <T> List<T> addOnce(List<T> list, T item) {
        return list.contains(item) ? list : add(list, item);
    }

    /** {@code list} with {@code more} at the end, without doubles. */
    public static <T> List<T> addAllOnce(List<T> list, List<T> more) {
        List<T> result = list;
        for (T item : more) {
            result = addOnce(result, item);
        }
        return result;
    }

    /** {@code list} without {@code item}. */
    public static <T> List<T> remove(List<T> list, T item) {
        List<T> copy = new ArrayList<>(list);
        copy.remove(item);
        return Collections.unmodifiableList(copy);
    }
}
