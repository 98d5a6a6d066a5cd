package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.BitSet;
import java.util.Set;

/** Which words of a sentence belong to an event, and the shortest stretch of text that carries it. */
final class Spans {
    private static final Set<String> OWN_CLAIM = Set.of("relcl", "advcl", "parataxis");

    /** What hangs on a noun and is no part of its phrase. */
    private static final Set<String> BESIDE_NOUN =
            Set.of("relcl", "acl", "advcl", "parataxis", "punct", "appos", "dep");

    /** So many words after its subject a verb carries its event alone: what stands between is told apart. */
    private static final int FAR = 18;

    private final Sentence sentence;

    Spans(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The words that belong to a verb's event and to no clause beside or within it; its subject's too. */
    BitSet scope(int head, Clause clause) {
        int top = clause.top();
        BitSet scope = sentence.subtree(top, child -> cut(child, head));
        for (int at = head; at != top; at = sentence.word(at).head()) {
            scope.or(sentence.subtree(at, child -> cut(child, head)));
        }
        int subject = clause.subject();
        if (subject >= 0 && !sentence.holds(subject, head)) {
            scope.or(phrase(subject));
        }
        return scope;
    }

    /** The words of a noun phrase, without clauses, appositions and the like. */
    BitSet phrase(int noun) {
        return sentence.subtree(
                noun,
                child -> BESIDE_NOUN.contains(sentence.word(child).relation())
                        || EventFinder.opensClause(sentence, child));
    }

    private boolean cut(int child, int head) {
        Word word = sentence.word(child);
        if (child == head) {
            return false;
        }
        boolean verb = word.tag().startsWith("VB");
        if (word.token().form().equalsIgnoreCase("according")) {
            return true;
        }
        return OWN_CLAIM.contains(word.relation())
                || word.relation().equals("conj") && (verb || sentence.child(child, "nsubj", "nsubjpass") >= 0)
                || word.relation().equals("dep") && verb
                || word.relation().equals("punct")
                        && sentence.word(word.head()).tag().startsWith("VB")
                || word.relation().equals("ccomp") && child < word.head();
    }

    /** The stretch of text, as first word and the word after the last, that carries a verb's event. */
    int[] evidence(int head, Clause clause, BitSet scope) {
        int top = clause.top();
        BitSet words = (BitSet) scope.clone();
        int subject = clause.subject();
        int own = clause.ownSubject();
        if (own < 0 && subject >= 0) {
            words.andNot(outside(subject, head));
        }
        int first = Math.min(top, head);
        int start = own >= 0 && own < first ? left(own, words) : -1;
        int from = start >= 0 ? start : words.nextSetBit(0);
        if (start >= 0 && first - start > FAR) {
            from = opening(first);
        } else if (start >= 0) {
            from = clause.isFreeRelative() ? Math.min(start, sentence.start(top)) : start;
        }
        int to = Math.max(words.length(), head + 1);
        return trim(Math.max(0, Math.min(from, head)), to);
    }

    /** The first word of a verb with its auxiliaries. */
    private int opening(int verb) {
        return sentence.children(verb).stream()
                .filter(child -> child < verb && sentence.word(child).hasRelation("aux", "auxpass", "neg"))
                .min(Integer::compare)
                .orElse(verb);
    }

    /** The words of a subject that stands outside the verb's own clause. */
    private BitSet outside(int subject, int head) {
        BitSet phrase = phrase(subject);
        boolean modifies = sentence.holds(subject, head);
        return modifies ? new BitSet() : phrase;
    }

    private int left(int word, BitSet within) {
        BitSet phrase = phrase(word);
        phrase.and(within);
        return phrase.isEmpty() ? word : phrase.nextSetBit(0);
    }

    private int[] trim(int from, int to) {
        int start = from;
        int end = to;
        while (end > start + 1 && isLoose(end - 1, false)) {
            end--;
        }
        while (start < end - 1 && isLoose(start, true)) {
            start++;
        }
        return new int[] {start, end};
    }

    private boolean isLoose(int index, boolean leading) {
        Word word = sentence.word(index);
        String form = word.token().form();
        return !Character.isLetterOrDigit(form.codePointAt(0))
                        && !form.startsWith("$")
                        && !form.startsWith("%")
                        && form.length() <= 3
                        && !form.equals("(")
                || word.relation().equals("cc")
                || leading && word.relation().equals("mark") && !form.equalsIgnoreCase("to");
    }
}
