package dev.crosswire.extract.names;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a text has named so far, for descriptions that stand for some of it. */
record NamedBefore(NamedBodies bodies, NamedOrganisations organisations, NamedGroups groups) {
    NamedBefore() {
        this(new NamedBodies(), new NamedOrganisations(), new NamedGroups());
    }

    /** The last of those that fit. */
    static <T> Optional<T> last(List<T> all, Predicate<T> which) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (which.test(all.get(i))) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }
}
