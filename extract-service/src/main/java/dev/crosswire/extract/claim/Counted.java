package dev.crosswire.extract.claim;

import dev.crosswire.contract.Quantity;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.quantity.FoundQuantity;
import dev.crosswire.extract.quantity.QuantityFinder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One of the numbers that an event gives, and the stretch of words that carries it; no number where it gives none.
 *
 * @param head the counted noun's head word, -1 where there is none
 * @param other the word that names another who did the same, -1 where it is who did what was counted first
 */
record Counted(Quantity quantity, int head, int other, int from, int to) {
    /** An event's numbers, one claim each: the first carried by the clause, each other by its own phrase. */
    static List<Counted> of(Sentence sentence, Event event, List<FoundQuantity> own) {
        if (own.isEmpty()) {
            return List.of(new Counted(null, -1, -1, event.from(), event.to()));
        }
        List<Counted> counted = new ArrayList<>();
        int[] first = first(sentence, event, own);
        counted.add(new Counted(own.get(0).quantity(), own.get(0).head(), -1, first[0], first[1]));
        for (FoundQuantity found : own.subList(1, own.size())) {
            int[] span = phrase(sentence, found);
            int name = QuantityFinder.name(sentence, found);
            int other = name < 0 ? -1 : name(sentence, name, found.from());
            counted.add(new Counted(found.quantity(), found.head(), other, span[0], span[1]));
        }
        return counted;
    }

    /** The noun of a name that begins there. */
    private static int name(Sentence sentence, int from, int to) {
        int noun = to - 1;
        while (noun > from && !sentence.word(noun).tag().startsWith("NN")) {
            noun--;
        }
        return noun;
    }

    /** The clause as far as the next number, with the words of its own number where they stand outside. */
    private static int[] first(Sentence sentence, Event event, List<FoundQuantity> own) {
        FoundQuantity number = own.get(0);
        int from = event.from();
        int to = event.to();
        boolean near = number.from() - to <= 12 && from - number.to() <= 12
                || event.agents().contains(number.head())
                || event.targets().contains(number.head());
        if (!inside(event, number) && near) {
            int[] span = phrase(sentence, number);
            from = Math.min(from, span[0]);
            to = Math.max(to, span[1]);
        }
        if (Tally.is(sentence, number)) {
            to = Math.max(event.head() + 1, number.to() + 1);
        } else if (own.size() > 1 && own.get(1).from() < to) {
            int end = phrase(sentence, own.get(1))[0];
            while (end > from + 1 && sentence.word(end - 1).hasRelation("cc", "punct", "prep")) {
                end--;
            }
            to = Math.max(Math.max(event.head() + 1, number.to()), end);
        }
        return new int[] {from, to};
    }

    private static boolean inside(Event event, FoundQuantity number) {
        return event.from() <= number.from() && number.to() <= event.to();
    }

    /** Whether a word is the noun that the quantity counts, so that its unit names it. */
    boolean isOf(Sentence sentence, int word) {
        return quantity != null
                && word == head
                && quantity.unit() != null
                && !quantity.unit().startsWith("share")
                && quantity.unit().endsWith(sentence.word(word).lemma());
    }

    /** What a measured noun tells the amount of ("two tons of rice"); -1 where it tells of nothing, or counts. */
    int substance(Sentence sentence) {
        int of = quantity != null && QuantityFinder.measures(quantity.unit()) ? sentence.child(head, "prep") : -1;
        return of >= 0 && sentence.word(of).lemma().equals("of") ? sentence.child(of, "pobj") : -1;
    }

    /** Whether a word is a number that stands for what it counts ("scores were killed"). */
    boolean isNumeral(Sentence sentence, int word) {
        return quantity != null
                && quantity.unit() != null
                && !quantity.unit().startsWith("share")
                && !QuantityFinder.measures(quantity.unit())
                && (sentence.word(word).tag().equals("CD")
                        || NumberWords.NUMERAL.has(sentence.word(word).lemma())
                        || sentence.word(word).lemma().startsWith("#"));
    }

    /**
     * The words of a counted noun phrase; a bare number's with the preposition before it ("to $194") and the phrase after it
     * ("eight in the capital"), which say what it is.
     */
    static int[] phrase(Sentence sentence, FoundQuantity found) {
        if (Tally.is(sentence, found)) {
            return Tally.phrase(sentence, found);
        } else if (Difference.is(sentence, found)) {
            return new int[] {found.from(), Difference.end(sentence, found)};
        }
        int name = QuantityFinder.name(sentence, found);
        if (name >= 0) {
            return new int[] {name, found.to()};
        }
        int noun = bought(sentence, found);
        if (noun >= 0) {
            BitSet words = withoutFurther(sentence, noun);
            return new int[] {Math.min(found.from(), words.nextSetBit(0)), Math.max(found.to(), words.length())};
        }
        if (found.head() < 0) {
            boolean preposition =
                    found.from() > 0 && sentence.word(found.from() - 1).hasTag("IN", "TO");
            return new int[] {preposition ? found.from() - 1 : found.from(), after(sentence, found.to())};
        }
        BitSet words = withoutFurther(sentence, found.head());
        int from = Math.min(found.from(), words.nextSetBit(0));
        return new int[] {from, Math.max(found.to(), words.length())};
    }

    /** The noun that a sum of money stands before ("a previous $7m order"); -1 where there is none. */
    private static int bought(Sentence sentence, FoundQuantity found) {
        int at = found.to() - 1;
        for (int steps = 0; found.head() < 0 && steps < 4; steps++) {
            int up = sentence.word(at).head();
            boolean within = up > at && sentence.word(at).hasRelation("nummod", "compound", "quantmod", "nmod", "amod");
            if (!within) {
                break;
            }
            at = up;
        }
        return at >= found.to() && sentence.word(at).tag().startsWith("NN") ? at : -1;
    }

    /** The end of the prepositional phrase that begins at a word; the word itself where none does. */
    private static int after(Sentence sentence, int at) {
        boolean preposition = at < sentence.size()
                && sentence.word(at).tag().equals("IN")
                && sentence.anyChild(
                        at, child -> child > at && sentence.word(child).hasRelation("pobj"));
        return preposition ? withoutFurther(sentence, at).length() : at;
    }

    /** A word's own phrase, without what is joined or set to it. */
    private static BitSet withoutFurther(Sentence sentence, int head) {
        return sentence.subtree(head, child -> sentence.word(child)
                .hasRelation("conj", "cc", "punct", "relcl", "appos", "acl", "advcl", "parataxis", "dep", "ccomp"));
    }
}
