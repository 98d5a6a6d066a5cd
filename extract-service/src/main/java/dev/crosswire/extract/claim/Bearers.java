package dev.crosswire.extract.claim;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Objects that only bear on what a claim is about ({@code bearers.tsv}), and what that is. */
final class Bearers {
    private static final Map<String, Set<String>> PREPOSITIONS = Table.rows(Bearers.class, "bearers.tsv").stream()
            .collect(Collectors.toMap(
                    row -> row.get(0),
                    row -> Set.copyOf(Arrays.asList(row.get(1).split("\\|")))));

    private final Sentence sentence;

    Bearers(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The targets of an event, each bearer replaced by what it bears on where the sentence says so. */
    List<Integer> resolve(int event, List<Integer> targets) {
        return targets.stream()
                .flatMap(target -> {
                    List<Integer> borne = target == event ? List.of() : borne(event, target);
                    return borne.isEmpty() ? Stream.of(target) : borne.stream();
                })
                .distinct()
                .toList();
    }

    private List<Integer> borne(int event, int bearer) {
        Set<String> prepositions = PREPOSITIONS.getOrDefault(sentence.lowerLemma(bearer), Set.of());
        if (prepositions.isEmpty()) {
            return List.of();
        }
        List<Integer> objects = objects(bearer, prepositions);
        return objects.isEmpty() && event >= 0 && event < bearer ? objects(event, prepositions) : objects;
    }

    private List<Integer> objects(int head, Set<String> prepositions) {
        for (int child : sentence.children(head)) {
            boolean wanted = child > head
                    && prepositions.contains(sentence.word(child).token().form());
            int object = wanted ? object(child) : -1;
            if (object >= 0) {
                return withConjuncts(object);
            }
        }
        return List.of();
    }

    /** What a preposition governs; of a gerund ("commitment to helping Chile") its own object. */
    private int object(int preposition) {
        int object = sentence.child(preposition, "pobj");
        int gerund = object < 0 ? sentence.child(preposition, "pcomp") : -1;
        return gerund < 0 ? object : sentence.child(gerund, "dobj");
    }

    private List<Integer> withConjuncts(int object) {
        List<Integer> all = new ArrayList<>(List.of(object));
        for (int i = 0; i < all.size() && all.size() < 10; i++) {
            sentence.children(all.get(i)).stream()
                    .filter(child -> sentence.word(child).relation().equals("conj"))
                    .forEach(all::add);
        }
        return all;
    }
}
