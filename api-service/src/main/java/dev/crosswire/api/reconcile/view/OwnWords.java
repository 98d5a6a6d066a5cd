package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Synonyms;
import dev.crosswire.api.reconcile.lexicon.TypeFamilies;
import dev.crosswire.contract.EventType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a question is put in a claim's own words, since the templates of its type do not tell what happened. */
final class OwnWords {
    /** Types without a verb of their own: their question is best put in the words of a claim. */
    private static final Set<EventType> PLAIN = EnumSet.of(EventType.OTHER, EventType.LEGAL);

    /** Types of which a question may have the target as its subject: a price fell, a line runs. */
    private static final Set<EventType> DONE = EnumSet.of(EventType.ECONOMY, EventType.OPERATE, EventType.DISASTER);

    /** The verbs that the questions of a type stand for. */
    private static final Map<EventType, Set<String>> VERBS = new EnumMap<>(EventType.class);

    static {
        for (String[] row : Resource.rows("asked.tsv")) {
            VERBS.put(
                    EventType.of(row[0]),
                    Stream.of(row[1].split(" "))
                            .map(verb -> Synonyms.classOf(verb.replace('_', ' ')))
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** Verbs that need an object. */
    private static final Set<String> TRANSITIVE = Resource.words("transitive.txt");

    private OwnWords() {}

    static boolean tellMore(Slots slots, Clause clause) {
        return vague(slots)
                || PLAIN.contains(slots.type())
                || bare(slots)
                || phrasal(slots)
                || lacksObject(slots)
                || otherVerb(slots) && clause.tells();
    }

    private static boolean lacksObject(Slots slots) {
        boolean none = slots.target().isEmpty() || slots.agent().isEmpty() && DONE.contains(slots.type());
        return none && TRANSITIVE.contains(slots.event());
    }

    /** Whether the claim tells by another verb than the questions of its type ask by: who bans orders nothing. */
    private static boolean otherVerb(Slots slots) {
        Set<String> verbs = VERBS.get(slots.type());
        return verbs != null && !verbs.contains(Synonyms.classOf(slots.event()));
    }

    /** Whether the event is a phrase that takes no object as it stands ("break out"). */
    private static boolean phrasal(Slots slots) {
        return slots.event().indexOf(' ') > 0
                && slots.type() != EventType.OPERATE
                && !slots.event().startsWith("be ")
                && !slots.target().isEmpty();
    }

    /** Whether only the words of a speech act tell its content: its targets name nobody but whom it addresses, or nothing. */
    private static boolean vague(Slots slots) {
        return TypeFamilies.ACTS.contains(slots.type())
                && slots.target().stream()
                        .allMatch(target -> Name.of(target.name()).proper()
                                && !Name.of(target.name()).commonHead());
    }

    private static boolean bare(Slots slots) {
        return slots.agent().isEmpty()
                && slots.target().isEmpty()
                && slots.place().isEmpty();
    }
}
