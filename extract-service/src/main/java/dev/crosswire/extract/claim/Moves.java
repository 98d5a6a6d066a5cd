package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.lexicon.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values that move ({@code moves.tsv}): of a traded thing the price does ("gold fell"), of a figure the figure ("inflation fell"). */
final class Moves {
    private static final Map<String, Set<String>> WORDS = read();

    private final Sentence sentence;

    Moves(Sentence sentence) {
        this.sentence = sentence;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        for (List<String> row : Table.rows(Moves.class, "moves.tsv")) {
            words.put(row.get(0), Set.copyOf(Arrays.asList(row.get(1).split(", "))));
        }
        return Map.copyOf(words);
    }

    /** The head words of what moves; empty where an event tells of no movement, or of what somebody does to something. */
    List<Integer> of(Event event) {
        boolean state = event.predicate().startsWith("be ");
        List<Integer> movers = state && event.agents().isEmpty() ? event.targets() : event.agents();
        boolean sum = Set.of("lose", "gain").contains(event.predicate())
                && event.targets().stream()
                        .anyMatch(target -> sentence.word(target).isNamed("MONEY"));
        if (sum && movers.stream().noneMatch(mover -> WORDS.get("asset").contains(lemma(mover)))) {
            return List.of();
        }
        boolean alone = state || event.targets().stream().allMatch(this::isLevel);
        boolean moves = event.type() == EventType.ECONOMY
                && !event.nominal()
                && WORDS.get("move").contains(event.predicate());
        return moves && alone ? movers : List.of();
    }

    /** Whether a word names what is traded, so that its price is meant. */
    boolean isAsset(int word) {
        return WORDS.get("asset").contains(lemma(word))
                || sentence.word(word).tag().startsWith("NNP")
                || sentence.word(word).isNamed("ORG", "PRODUCT");
    }

    private boolean isLevel(int word) {
        Word measured = sentence.word(word);
        return measured.isNamed("MONEY", "PERCENT", "CARDINAL", "QUANTITY")
                || measured.tag().equals("CD")
                || WORDS.get("level").contains(lemma(word));
    }

    private String lemma(int word) {
        return sentence.lowerLemma(word);
    }
}
