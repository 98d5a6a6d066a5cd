package dev.crosswire.extract.claim;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.lexicon.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Prices, sales and the like as what of a thing changes: the thing acts, its attribute is the target. */
final class Attributes {
    /** A thing, by its head word, and the name of its attribute. */
    record Attribute(int owner, String name) {}

    private static final Set<String> NAMES = Table.rows(Attributes.class, "attributes.tsv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private final Sentence sentence;

    Attributes(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The thing whose attribute an event's only actor is; empty where it is none, or nobody's. */
    Optional<Attribute> of(List<Integer> agents) {
        if (agents.size() != 1) {
            return Optional.empty();
        }
        int head = agents.get(0);
        String name = lemma(head);
        boolean two = head > 0 && NAMES.contains(lemma(head - 1) + " " + name);
        if (!two && !NAMES.contains(name)) {
            return Optional.empty();
        }
        int owner = owner(head, two ? head - 1 : head);
        return owner < 0
                ? Optional.empty()
                : Optional.of(new Attribute(owner, two ? lemma(head - 1) + " " + name : name));
    }

    private int owner(int head, int first) {
        for (int child : sentence.children(head)) {
            String relation = sentence.word(child).relation();
            boolean before = child < first
                    && (relation.equals("poss")
                            || relation.equals("compound")
                                    && sentence.word(child).tag().startsWith("NN")
                                    && !sentence.word(child).isNamed("DATE"));
            if (before) {
                return child;
            }
            boolean of =
                    Set.of("of", "in").contains(sentence.word(child).token().form()) && relation.equals("prep");
            if (of && sentence.child(child, "pobj") >= 0) {
                return sentence.child(child, "pobj");
            }
        }
        return -1;
    }

    private String lemma(int index) {
        return sentence.lowerLemma(index);
    }
}
