package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.Set;

/** Clauses that suppose, ask or wait for what they say. */
final class Suppositions {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private final Sentence sentence;
    private final Classifier classifier;

    Suppositions(Sentence sentence, Classifier classifier) {
        this.sentence = sentence;
        this.classifier = classifier;
    }

    /** Conditions, and clauses that ask ("how many were hurt", "what it will be"). */
    boolean isHypothetical(int verb, Clause clause) {
        int top = clause.top();
        boolean marked = sentence.anyChild(
                top,
                child -> sentence.word(child).relation().equals("mark")
                        && (LEXICON.behaves(lemma(child), "condition", "conjunction") || isDeadline(child, top)));
        boolean asked = sentence.anyChild(
                verb,
                child -> child < verb
                        && LEXICON.behaves(lemma(child), "question", "pronoun")
                        && sentence.word(child).tag().startsWith("W"));
        boolean inner = sentence.word(top).hasRelation("ccomp", "pcomp", "csubj", "dobj", "pobj", "nsubj", "attr");
        asked |= isLeftOpen(top);
        return marked
                || isAwaited(top)
                || isConceded(verb)
                || isInverted(top, clause)
                || asked && inner && !(clause.isFreeRelative() && names(verb));
    }

    /** "will not disarm before the talks have begun": what is waited for. */
    private boolean isAwaited(int top) {
        int up = sentence.word(top).head();
        boolean withheld = up >= 0
                && sentence.word(top).relation().equals("advcl")
                && sentence.child(up, "neg") >= 0
                && sentence.anyChild(up, child -> sentence.word(child).tag().equals("MD"));
        return withheld
                && sentence.anyChild(top, child -> Set.of("before", "until").contains(lemma(child)));
    }

    /** "however small it may seem": whatever the degree. */
    private boolean isConceded(int verb) {
        return sentence.children(verb).stream()
                .filter(child -> child < verb && sentence.word(child).hasRelation("acomp", "attr", "advmod"))
                .flatMap(child -> sentence.subtree(child).stream().boxed())
                .anyMatch(word -> word + 1 < verb
                        && lemma(word).equals("however")
                        && !sentence.word(word + 1).tag().equals(","));
    }

    /** "had it not been for her", "were he to go": a condition by its order. */
    private boolean isInverted(int top, Clause clause) {
        return sentence.anyChild(
                top,
                child -> sentence.word(child).relation().startsWith("aux")
                        && Lexicon.INSTANCE.behaves(sentence.lowerForm(child), "inverted", "auxiliary")
                        && child < clause.ownSubject());
    }

    /** "until the bill is withdrawn": what has not come yet. */
    private boolean isDeadline(int mark, int verb) {
        int auxiliary = sentence.child(verb, "auxpass", "aux");
        int finite = auxiliary < 0 ? verb : auxiliary;
        return lemma(mark).equals("until")
                && !lemma(mark + 1).equals("then")
                && sentence.word(finite).hasTag("VBZ", "VBP");
    }

    /** "did not say when it will reopen", "declined to say how many were hurt": a question that stays without an answer. */
    private boolean isLeftOpen(int top) {
        int first = sentence.start(top);
        int up = sentence.word(top).head();
        return up >= 0
                && up < first
                && sentence.word(first).tag().startsWith("W")
                && (sentence.child(up, "neg") >= 0
                        || sentence.word(up).relation().equals("xcomp")
                        || sentence.word(first).tag().equals("WRB"));
    }

    /** "what he called an attack": a verb by which somebody says what something is. */
    private boolean names(int verb) {
        return sentence.child(verb, "oprd", "attr", "ccomp", "xcomp") >= 0
                && classifier.isOf(verb, Set.of(EventType.EVALUATE));
    }

    private String lemma(int index) {
        return Lemmas.of(sentence, index);
    }
}
