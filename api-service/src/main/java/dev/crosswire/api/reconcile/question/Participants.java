package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Who takes part in what a claim tells, and as what. */
final class Participants {
    private static final Set<String> GAINS = Resource.words("gains.txt");

    private Participants() {}

    /** Who acts: of a commitment that is got from somebody, who gives it; of what was shot down, for want of an agent, the side that tells of it: it counts its own. */
    static List<Name> agents(Claim claim) {
        if (claim.agent().isEmpty() && claim.type() == EventType.INTERCEPT && claim.attribution() != null) {
            Name teller = Name.of(claim.attribution().source().name());
            return teller.side() == null ? List.of() : List.of(teller);
        }
        if (claim.type() == EventType.AGREE && GAINS.contains(claim.predicate())) {
            List<Name> givers = names(claim.target()).stream()
                    .filter(name -> name.side() != null && !name.commonHead())
                    .toList();
            return givers.isEmpty() ? names(claim.agent()) : givers;
        }
        return names(claim.agent());
    }

    /** Whom it is done to; where a list names everybody who is counted, what is counted. */
    static List<Name> targets(Claim claim) {
        List<Name> names = names(claim.target());
        Quantity quantity = claim.quantity();
        boolean all = quantity != null
                && quantity.unit() != null
                && quantity.value() != null
                && names.size() > 1
                && quantity.value().compareTo(BigDecimal.valueOf(names.size())) == 0
                && names.stream().noneMatch(Name::commonHead);
        return all ? List.of(Name.of(quantity.unit())) : names;
    }

    private static List<Name> names(List<Entity> entities) {
        Name[] names = new Name[entities.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = Name.of(entities.get(i).name());
        }
        return List.of(names);
    }
}
