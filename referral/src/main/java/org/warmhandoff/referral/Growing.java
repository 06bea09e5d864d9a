package org.warmhandoff.referral;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The beginning of a list that grows at its end: each value sees what was there when it was made. With it a fold over many
 * events copies none, as long as each value is followed by one other; a second one that follows is a copy. It is for one
 * thread, and what leaves the fold is copied.
 */
final class Growing<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> all;
    private final int size;

    private Growing(List<T> all, int size) {
        this.all = all;
        this.size = size;
    }

    static <T> Growing<T> of(T first) {
        List<T> all = new ArrayList<>();
        all.add(first);
        return new Growing<>(all, 1);
    }

    /** The list with one more. */
    static <T> List<T> and(List<T> list, T more) {
        if (list instanceof Growing<T> growing && growing.size == growing.all.size()) {
            growing.all.add(more);
            return new Growing<>(growing.all, growing.size + 1);
        }
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(more);
        return longer;
    }

    @Override
    public T get(int index) {
        return all.get(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
