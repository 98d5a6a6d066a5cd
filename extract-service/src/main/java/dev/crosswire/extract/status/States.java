package dev.crosswire.extract.status;

import dev.crosswire.contract.Modality;
import dev.crosswire.extract.language.Sentence;
import java.util.Optional;

/** What a clause's own predicate says of how sure it is: "is possible", "seemed intent", "is reportedly in debt", "could be seen". */
final class States {
    private static final Effect HEDGED = new Effect(false, Modality.HEDGED, false);

    private final Sentence sentence;
    private final Clause clause;

    States(Sentence sentence, Clause clause) {
        this.sentence = sentence;
        this.clause = clause;
    }

    /** The effect of what a copula says of its subject; none of any other verb. */
    Effect of(int event) {
        int state = sentence.child(event, "acomp", "oprd");
        if (Operators.has("seeming", clause.lemma(event)) && state > event) {
            return HEDGED;
        }
        if (!clause.lemma(event).equals("be")) {
            return Effect.NONE;
        }
        boolean clausal = sentence.anyChild(
                event, child -> child > event && sentence.word(child).hasRelation("ccomp", "xcomp", "csubj"));
        return (clausal ? Effect.NONE : likelihood(state)).and(doubt(event));
    }

    /** "a strike is likely", but not "is likely to last", where what is likely is told behind. */
    private Effect likelihood(int state) {
        Optional<Operators.Operator> operator = state < 0 || sentence.child(state, "xcomp", "ccomp") >= 0
                ? Optional.empty()
                : Operators.find("state", clause.lemma(state));
        return operator.map(Operators.Operator::effect).orElse(Effect.NONE);
    }

    /** "was reportedly in debt", "is apparently dead": an adverb of the predicate is its clause's. */
    private Effect doubt(int event) {
        boolean doubted = sentence.children(event).stream()
                .filter(child -> child > event && sentence.word(child).hasRelation("acomp", "attr", "prep", "advmod"))
                .flatMap(child -> sentence.children(child).stream())
                .anyMatch(adverb -> sentence.word(adverb).relation().equals("advmod") && isDoubting(adverb));
        return doubted ? HEDGED : Effect.NONE;
    }

    /** Whether an adverb before a verb weakens it, and with it the verbs that are joined to it ("allegedly shot and robbed"). */
    boolean isDoubted(int verb) {
        return sentence.anyChild(
                verb, child -> child < verb && sentence.word(child).relation().equals("advmod") && isDoubting(child));
    }

    private boolean isDoubting(int adverb) {
        return clause.effect("adverb", adverb).modality() == Modality.HEDGED;
    }

    /** "flames could be seen", "we could hear shots": who can perceive a thing does. */
    boolean isPerceived(int event, int modal) {
        boolean passive = sentence.child(event, "auxpass") >= 0;
        return clause.form(modal).equals("could")
                && Operators.has(passive ? "perceived" : "perceiving", clause.lemma(event));
    }

    /** "pleaded not guilty": the "not" is of what is pleaded. */
    boolean isPlea(int event, int child) {
        return child > event && clause.lemma(event).equals("plead");
    }
}
