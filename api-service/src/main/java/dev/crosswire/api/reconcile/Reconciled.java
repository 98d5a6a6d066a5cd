package dev.crosswire.api.reconcile;

import dev.crosswire.contract.Fact;
import java.util.List;
import java.util.Objects;

/**
 * A fact with all its claims.
 *
 * @param fact of version and revision 0, which follow from what was told before; its lists of claims are cut at 50
 * @param storyTitle the title of the story that the fact names, null where it names none
 * @param members the ids of every claim that is a value of the fact, in canonical order
 */
public record Reconciled(Fact fact, String storyTitle, List<String> members) {
    public Reconciled {
        Objects.requireNonNull(fact, "fact");
        members = List.copyOf(members);
    }
}
