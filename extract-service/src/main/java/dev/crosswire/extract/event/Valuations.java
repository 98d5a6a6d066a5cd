package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What things are worth, told beside what happened to them: "issued 60 fines, worth 2 million euros in total". */
final class Valuations {
    private static final String WORTH = "worth";

    /** How far behind "worth" its sum may end. */
    private static final int LONGEST_SUM = 8;

    private final Sentence sentence;

    Valuations(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The valuation that a word carries; empty where it carries none, or only tells which thing is meant ("a deal worth £5m"). */
    Optional<Event> at(int word) {
        int end = sentence.word(word).token().form().equals(WORTH) ? sumEnd(word) : -1;
        int noun = end < 0 ? -1 : noun(word);
        return noun < 0 || isTerms(noun) ? Optional.empty() : Optional.of(event(word, noun, end));
    }

    /** "an offer worth £5m": the sum is what is offered. */
    private boolean isTerms(int noun) {
        String lemma = Lemmas.of(sentence, noun);
        return Lexicon.INSTANCE.is(lemma, "offer") || Lexicon.INSTANCE.is(lemma, "deal");
    }

    /** The word after the sum; -1 where none follows. */
    private int sumEnd(int word) {
        int end = -1;
        for (int i = word + 1; i < Math.min(sentence.size(), word + LONGEST_SUM); i++) {
            if (sentence.word(i).name().endsWith("MONEY")) {
                end = i + 1;
            }
        }
        return end;
    }

    /** The thing before the comma, or the apposition, that is worth so much. */
    private int noun(int word) {
        int before = sentence.word(word - 1).tag().equals("RB") ? word - 2 : word - 1;
        if (before < 1) {
            return -1;
        }
        if (sentence.word(before).relation().equals("appos")) {
            return isTerms(before) ? before : sentence.word(before).head();
        }
        return sentence.word(before).tag().equals(",") ? counted(before) : -1;
    }

    /** The nearest noun with a number before the comma, or what is offered there. */
    private int counted(int comma) {
        for (int i = comma - 1; i >= 0 && !sentence.word(i).tag().startsWith("VB"); i--) {
            int number = sentence.child(i, "nummod");
            boolean counted = number >= 0 && number < i;
            if (sentence.word(i).tag().startsWith("NN") && (counted || isTerms(i))) {
                return i;
            }
        }
        return -1;
    }

    private Event event(int word, int noun, int end) {
        BitSet scope = new BitSet();
        scope.set(word, end);
        return new Event(EventType.ECONOMY, "be worth", word, List.of(), List.of(noun), scope, word, end, false);
    }
}
