package dev.crosswire.api.reconcile.question;

import java.util.Collection;
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

    static <T> boolean any(Collection<T> items, Predicate<? super T> holds) {
        for (T item : items) {
            if (holds.test(item)) {
                return true;
            }
        }
        return false;
    }
}
