package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.List;
import java.util.Set;

/**
 * A copular clause with what it says of its subject.
 *
 * @param attributed whether somebody is quoted or reported as saying it
 */
record Copula(Sentence sentence, Clause clause, int verb, boolean attributed) {
    /** "There is", "there are believed to be". */
    boolean exists() {
        int raised = sentence.word(verb).relation().equals("xcomp")
                ? sentence.word(verb).head()
                : verb;
        return sentence.child(verb, "expl") >= 0
                || raised >= 0 && sentence.word(raised).tag().equals("VBN") && sentence.child(raised, "expl") >= 0;
    }

    /** The noun that it says the subject is, or that there is; -1 without one. */
    int attribute() {
        return sentence.child(verb, "attr");
    }

    /** The adjective that it says of the subject; -1 without one. */
    int adjective() {
        return sentence.child(verb, "acomp", "oprd");
    }

    /** Whether its own subject is one of these words. */
    boolean isOf(String... words) {
        int subject = sentence.child(verb, "nsubj");
        return subject >= 0 && Set.of(words).contains(lemma(subject));
    }

    /** The verb's dependents of these relations. */
    List<Integer> complements(String... relations) {
        return sentence.children(verb).stream()
                .filter(child -> sentence.word(child).hasRelation(relations))
                .toList();
    }

    /** The event under the verb's own name. */
    Classifier.Reading as(EventType type) {
        return new Classifier.Reading(type, lemma(verb));
    }

    /** The event under the name of what is said, where the verb only links it ("be dead", "remain high"). */
    Classifier.Reading as(EventType type, int complement) {
        boolean links = Lexicon.INSTANCE.behaves(lemma(verb), "linking", "verb");
        return links ? new Classifier.Reading(type, lemma(verb) + " " + form(complement)) : as(type);
    }

    String lemma(int index) {
        return Lemmas.of(sentence, index);
    }

    String form(int index) {
        return sentence.lowerForm(index);
    }
}
