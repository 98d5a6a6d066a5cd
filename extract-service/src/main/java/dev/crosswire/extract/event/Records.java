package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Since when nothing like an event has been, told beside it: "prices rose, the first rise since May", "for the first time in nine years". */
final class Records {
    /** So many words a record has at most before its "since". */
    private static final int LONGEST = 9;

    private final Sentence sentence;
    private final List<Event> told;

    Records(Sentence sentence, List<Event> told) {
        this.sentence = sentence;
        this.told = told;
    }

    List<Event> find() {
        List<Event> found = new ArrayList<>();
        for (int i = 2; i + 1 < sentence.size(); i++) {
            if (isSpan(i)) {
                record(i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether a word opens the time of a record: "since", "in nine years". */
    private boolean isSpan(int word) {
        return form(word).equals("since")
                || form(word).equals("in")
                        && !sentence.word(word + 1).hasTag("DT", "PRP$")
                        && IntStream.range(word + 1, Math.min(sentence.size(), word + 6))
                                .takeWhile(i -> !sentence.word(i).hasTag("IN", ",", "."))
                                .anyMatch(i -> Lexicon.INSTANCE.behaves(
                                        sentence.word(i).lemma(), "record time", "noun"));
    }

    private Optional<Event> record(int span) {
        int from = from(span);
        boolean named = told.stream().anyMatch(event -> event.nominal() && event.head() >= from && event.head() < span);
        return from < 0 || named
                ? Optional.empty()
                : told.stream()
                        .filter(event -> event.from() < from && event.head() < from)
                        .max(Comparator.comparingInt(Event::head))
                        .map(event -> beside(event, event.predicate(), from, end(span)))
                        .or(() -> told.stream().findFirst().map(event -> beside(event, "be", from, end(span))));
    }

    /** The first word of a record that stands apart, and ends before its time; -1 where none does. */
    private int from(int span) {
        for (int i = span - 1; i > 0 && span - i <= LONGEST; i--) {
            Word word = sentence.word(i);
            if (word.hasTag(",", ":", "VBD", "VBZ", "VBP", "MD")) {
                return -1;
            }
            if (word.hasTag("DT", "PRP$") && (isSuperlative(i + 1) || isSuperlative(i + 2))) {
                boolean time = form(i - 1).equals("for") && form(i + 2).equals("time");
                boolean apart = sentence.word(i - 1).hasTag(",", ":", "CC");
                return time ? i - 1 : apart ? i : -1;
            }
        }
        return -1;
    }

    private boolean isSuperlative(int word) {
        return word < sentence.size()
                && (sentence.word(word).hasTag("JJS", "RBS")
                        || sentence.word(word).isNamed("ORDINAL")
                        || form(word).equals("first"));
    }

    private int end(int span) {
        return IntStream.range(span + 1, sentence.size())
                .filter(i -> sentence.word(i).hasTag(",", ".", ":", "CC", "''", "-RRB-"))
                .findFirst()
                .orElse(sentence.size());
    }

    /** A record of the kind of the event beside it. */
    private Event beside(Event event, String predicate, int from, int to) {
        BitSet words = new BitSet();
        words.set(from, to);
        int head = IntStream.range(from, to)
                .filter(i -> sentence.word(i).head() < from || sentence.word(i).head() >= to)
                .findFirst()
                .orElse(from);
        List<Integer> agents = event.agents().isEmpty() ? event.targets() : event.agents();
        return new Event(event.type(), predicate, head, agents, List.of(head), words, from, to, true);
    }

    private String form(int word) {
        return word < sentence.size() ? sentence.lowerForm(word) : "";
    }
}
