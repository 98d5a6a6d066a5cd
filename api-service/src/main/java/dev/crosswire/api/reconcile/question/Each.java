package dev.crosswire.api.reconcile.question;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Whether something holds of items: as streams tell it, but for what is asked of each pair of claims, where a stream would cost the most of it. */
final class Each {
    private Each() {}

    static <T> boolean all(Collection<T> items, Predicate<? super T> holds) {
        for (T item : items) {
            if (!holds.test(item)) {
                return false;
            }
        }
        return true;
    }

    static <T> boolean all(List<T> items, Predicate<? super T> holds) {
        return !any(items, item -> !holds.test(item));
    }

    /** By their places: an iterator for each of two short lists would be most of what a comparison allocates. */
    static <T> boolean any(List<T> items, Predicate<? super T> holds) {
        for (int i = 0; i < items.size(); i++) {
            if (holds.test(items.get(i))) {
                return true;
            }
        }
        return false;
    }

    static <T> boolean any(Collection<T> items, Predicate<? super T> holds) {
        for (T item : items) {
            if (holds.test(item)) {
                return true;
            }
        }
        return false;
    }
}
