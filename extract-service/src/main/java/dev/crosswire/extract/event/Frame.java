package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.Set;

/**
 * One event's word in its clause, and what the words around it are to it.
 *
 * @param head the word that carries the event
 */
record Frame(Sentence sentence, Clause clause, int head, EventType type) {
    /** Types in which the partners all act. */
    private static final Set<EventType> MUTUAL = Set.of(EventType.CALL, EventType.MEET, EventType.EXCHANGE);

    boolean isMutual() {
        return MUTUAL.contains(type);
    }

    String lemma(int word) {
        return Lemmas.of(sentence, word);
    }

    /** Whether the event's verb behaves in a way that {@code verbs.tsv} lists. */
    boolean behaves(String kind) {
        return Lexicon.INSTANCE.behaves(lemma(head), kind, "verb");
    }

    /** Whether a noun is of a kind that {@code verbs.tsv} lists. */
    boolean isA(String kind, int noun) {
        return Lexicon.INSTANCE.behaves(lemma(noun), kind, "noun");
    }

    /** Whether the event's verb is one: nouns and adjectives carry events too. */
    boolean isVerb() {
        return sentence.word(head).tag().startsWith("VB");
    }

    /** "is ready", "is out". */
    boolean isState() {
        return lemma(head).equals("be") && sentence.child(head, "acomp", "advmod") >= 0;
    }

    /** Whether a noun names an event of the same type. */
    boolean isEvent(int noun) {
        return Classifier.of(sentence).noun(noun).filter(type::equals).isPresent();
    }

    /** "opened fire": a word of the idiom that names the event. */
    boolean isIdiom(int object) {
        return sentence.word(object).head() == head
                && sentence.word(object).relation().equals("dobj")
                && Classifier.of(sentence).keys(head).get(0).equals(lemma(head) + " " + lemma(object));
    }

    /** Whether a word can take part: it names something, and no time. */
    boolean isParticipant(int index) {
        Word word = sentence.word(index);
        return (word.tag().startsWith("NN")
                        || word.hasTag("PRP", "CD", "DT", "JJ", "FW", "VBG")
                        || word.lemma().equals("most"))
                && (!word.isNamed("DATE", "TIME")
                        || word.token().form().equals("old")
                        || word.tag().equals("NNP") && word.relation().equals("dobj"));
    }
}
