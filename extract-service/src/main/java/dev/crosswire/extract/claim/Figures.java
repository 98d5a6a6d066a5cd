package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.lexicon.Table;
import dev.crosswire.extract.names.Names;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose a figure is that is named without an owner ("Pre-tax profit fell"): that of the firm which the text is about. */
final class Figures {
    private static final Set<String> NOUNS = words("figure");
    private static final Set<String> SORTS = words("sort");

    private final Names names;

    Figures(Names names) {
        this.names = names;
    }

    private static Set<String> words(String kind) {
        return Table.rows(Figures.class, "figures.tsv").stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The firm that an event's figures are of; empty where it tells of none, or of somebody's. */
    Optional<String> owner(int number, Sentence sentence, Event event, List<Integer> heads) {
        boolean figures = event.type() == EventType.ECONOMY
                && !heads.isEmpty()
                && heads.stream().allMatch(head -> isUnowned(sentence, head));
        return figures ? names.salient(number).firm() : Optional.empty();
    }

    private static boolean isUnowned(Sentence sentence, int head) {
        return NOUNS.contains(lemma(sentence, head)) && !sentence.anyChild(head, child -> isOwner(sentence, child));
    }

    private static boolean isOwner(Sentence sentence, int child) {
        return switch (sentence.word(child).relation()) {
            case "poss" -> true;
            case "compound", "nmod" -> !SORTS.contains(lemma(sentence, child));
            case "prep" ->
                Set.of("of", "in").contains(lemma(sentence, child))
                        && sentence.child(child, "pobj") >= 0
                        && sentence.word(sentence.child(child, "pobj")).name().equals("O");
            default -> false;
        };
    }

    private static String lemma(Sentence sentence, int word) {
        return sentence.lowerLemma(word);
    }
}
