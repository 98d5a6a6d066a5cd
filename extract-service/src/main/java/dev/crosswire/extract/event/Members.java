package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is told beside an event of those it tells of: "two people, among them a clerk, were held", "twelve men, most of them sailors". */
final class Members {
    private final Sentence sentence;
    private final List<Event> told;

    Members(Sentence sentence, List<Event> told) {
        this.sentence = sentence;
        this.told = told;
    }

    List<Event> find() {
        List<Event> found = new ArrayList<>();
        for (int i = 2; i + 1 < sentence.size(); i++) {
            if (form(i).equals("them") && isUncounted(i + 1)) {
                boolean some =
                        form(i - 1).equals("of") && Lexicon.INSTANCE.behaves(form(i - 2), "part of them", "quantifier");
                int opens = some ? i - 2 : i - 1;
                Optional<Event> event = some ? kind(opens, i + 1) : member(opens, i + 1);
                event.filter(told -> opens > 0 && sentence.word(opens - 1).tag().equals(","))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Of what happened to all, that it happened to one by name. */
    private Optional<Event> member(int among, int from) {
        return !form(among).equals("among")
                ? Optional.empty()
                : told.stream()
                        .filter(event -> !event.nominal() && event.from() < among)
                        .max(Comparator.comparing((Event event) -> among < event.to())
                                .thenComparing(Event::head))
                        .map(event -> shared(event, among, from));
    }

    private Event shared(Event event, int among, int from) {
        int noun = noun(from, end(from));
        boolean done = event.agents().isEmpty()
                || event.targets().stream().anyMatch(target -> target < among && target > event.head());
        return new Event(
                event.type(),
                event.predicate(),
                event.head(),
                done ? event.agents() : List.of(noun),
                done ? List.of(noun) : event.targets(),
                words(from),
                among,
                end(from),
                false);
    }

    /** What most of them are. */
    private Optional<Event> kind(int part, int from) {
        return sentence.word(from).hasTag("NN", "NNS", "NNP", "NNPS", "JJ")
                ? Optional.of(new Event(
                        EventType.OTHER,
                        "be",
                        part,
                        List.of(),
                        List.of(noun(from, end(from))),
                        words(from),
                        part,
                        end(from),
                        true))
                : Optional.empty();
    }

    private boolean isUncounted(int from) {
        return sentence.word(from).hasTag("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP$", "VBG", "VBN")
                && IntStream.range(from, end(from))
                        .noneMatch(i -> sentence.word(i).tag().equals("CD"));
    }

    private int noun(int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> sentence.word(i).tag().startsWith("NN"))
                .filter(i -> sentence.word(i).head() < from || sentence.word(i).head() >= to)
                .findFirst()
                .orElse(to - 1);
    }

    private int end(int from) {
        return IntStream.range(from, sentence.size())
                .filter(i ->
                        sentence.word(i).hasTag(",", ".", ":", "VBD", "VBZ", "VBP", "MD", "WP", "WDT", "''", "-RRB-"))
                .findFirst()
                .orElse(sentence.size());
    }

    private BitSet words(int from) {
        BitSet words = new BitSet();
        words.set(from, end(from));
        return words;
    }

    private String form(int word) {
        return sentence.lowerForm(word);
    }
}
