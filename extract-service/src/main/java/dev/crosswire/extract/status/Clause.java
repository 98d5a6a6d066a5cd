package dev.crosswire.extract.status;

import dev.crosswire.contract.Modality;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a sentence does to an event: its own clause's negators, auxiliaries, adverbs and quantifiers, then what governs
 * the clause.
 */
final class Clause {
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubjpass", "dobj", "attr", "acomp", "oprd");

    private static final Effect HEDGED = new Effect(false, Modality.HEDGED, false);

    private final Sentence sentence;
    private final Governors governors;
    private final States states;

    Clause(Sentence sentence) {
        this.sentence = sentence;
        this.governors = new Governors(sentence, this);
        this.states = new States(sentence, this);
    }

    /** The effect of all that bears on an event. */
    Effect effectOn(int event) {
        return effectOn(event, sentence.size());
    }

    /** The same, climbing so many heads at most: engines promise no cycle, this bounds the cost. */
    Effect effectOn(int event, int climbs) {
        if (climbs <= 0) {
            return Effect.NONE;
        }
        return own(event).and(self(event)).and(states.of(event)).and(governors.effectOn(event, climbs - 1));
    }

    /** A verb such as "prepare" whose event is the one it prepares. */
    private Effect self(int event) {
        boolean active = sentence.child(event, "dobj", "prep", "nsubjpass") >= 0 && sentence.child(event, "xcomp") < 0;
        return isEscape(event)
                ? Effect.NEGATION
                : isAhead(event) ? HEDGED : active && !isPast(event) ? effect("self", event) : Effect.NONE;
    }

    /** "more than was expected", "as two of them had predicted", "flights planned by the firm": that somebody did expect it, whatever came of it. */
    private boolean isPast(int event) {
        if (sentence.child(event, "agent") >= 0) {
            return true;
        }
        for (int child : sentence.children(event)) {
            if (sentence.word(child).hasRelation("aux", "auxpass")
                    && sentence.word(child).tag().equals("VBD")) {
                return true;
            }
        }
        return false;
    }

    /** "faces up to ten years in prison": what may yet come. */
    private boolean isAhead(int event) {
        int object = sentence.child(event, "dobj");
        return object > event && lemma(event).equals("face") && Operators.has("ahead", lemma(object));
    }

    /** "escaped damage": what would have been harm. */
    private boolean isEscape(int event) {
        int harm = sentence.child(event, "dobj");
        return harm > event && Operators.has("escape", lemma(event)) && Operators.has("harm", lemma(harm));
    }

    boolean isDoubted(int verb) {
        return states.isDoubted(verb);
    }

    /** What the words that depend on an event do to it. */
    Effect own(int event) {
        Effect effect = Effect.NONE;
        boolean negated = false;
        for (int child : sentence.children(event)) {
            Effect next = dependent(event, child);
            negated |= next.negative();
            effect = effect.and(next.withoutNegation());
        }
        return negated && !isRefusal(event) ? effect.and(Effect.NEGATION) : effect;
    }

    /** "would not comment": a refusal, that was given. */
    private boolean isRefusal(int event) {
        return Operators.has("refusing", lemma(event)) && hasAuxiliary(event, "would", "will", "wo");
    }

    private Effect dependent(int event, int child) {
        Word word = sentence.word(child);
        if (states.isPlea(event, child)) {
            return Effect.NONE;
        }
        if (isNegator(child)) {
            return Effect.NEGATION;
        }
        if (negates(child) || isShortOf(event, child) || isNever(child)) {
            return Effect.NEGATION;
        }
        return switch (word.relation()) {
            case "aux" -> auxiliary(event, child);
            case "advmod", "npadvmod" -> effect("adverb", child);
            case "amod", "nmod", "nn", "compound" -> effect("modifier", child);
            case "mark", "complm" -> effect("mark", child);
            default -> Effect.NONE;
        };
    }

    /** "at no point", "under no circumstances", with the verb or its auxiliary. */
    private boolean isNever(int child) {
        if (sentence.word(child).relation().startsWith("aux")) {
            return sentence.anyChild(child, this::isNever);
        }
        int noun = sentence.word(child).relation().equals("prep") ? sentence.child(child, "pobj") : -1;
        int no = noun < 0 ? -1 : sentence.child(noun, "det");
        return no >= 0 && form(no).equals("no") && Operators.has("never", lemma(noun));
    }

    /** "nearly ended her career", but not "nearly doubled" or "nearly reached 20". */
    private boolean isShortOf(int event, int child) {
        return child == event - 1
                && Operators.has("short", form(child))
                && sentence.word(event).hasTag("VBD", "VBN", "VBZ", "VBP")
                && !Operators.has("scaled", lemma(event))
                && !sentence.anyWithin(
                        event, word -> word > event && sentence.word(word).tag().equals("CD"));
    }

    Effect effect(String wordClass, int index) {
        Optional<Operators.Operator> operator = Operators.find(wordClass, lemma(index));
        return (operator.isPresent() ? operator : Operators.find(wordClass, form(index)))
                .map(Operators.Operator::effect)
                .orElse(Effect.NONE);
    }

    /** "not", "never", "no longer", "yet to" – but not "not only", "no fewer than". */
    private boolean isNegator(int child) {
        Word word = sentence.word(child);
        if (lemma(child).equals("longer") || form(child).equals("longer")) {
            return child > 0 && form(child - 1).equals("no");
        }
        if (word.relation().equals("aux") && form(child).equals("to")) {
            return child > 0 && Operators.has("infinitive", form(child - 1));
        }
        boolean negator = Operators.has("negator", form(child))
                && word.hasRelation("neg", "advmod", "preconj", "cc", "det", "dep");
        return negator && !(child + 1 < sentence.size() && isExempt(child + 1)) && !isDelayed(child);
    }

    /** "not expected until May", "not due until then", "not expected before May": it is, later. */
    private boolean isDelayed(int negator) {
        int verb = sentence.word(negator).head();
        int state = sentence.child(verb, "acomp");
        boolean ahead =
                Operators.has("self", lemma(verb)) || state >= 0 && lemma(state).equals("due");
        return IntStream.of(verb, state)
                .filter(at -> at >= 0)
                .boxed()
                .flatMap(at -> sentence.children(at).stream())
                .anyMatch(child -> child > negator
                        && (form(child).equals("until") || ahead && form(child).equals("before")));
    }

    /** "no more than 20" is no negation, "no more hope" is. */
    private boolean isExempt(int index) {
        boolean comparison = !form(index).equals("more")
                || index + 1 < sentence.size() && form(index + 1).equals("than");
        return Operators.has("exempt", form(index)) && comparison;
    }

    /** Whether an argument's own negation is its clause's. */
    boolean negates(int argument) {
        return ARGUMENTS.contains(sentence.word(argument).relation()) && isNegativePhrase(argument);
    }

    /** "no casualties", "none of the injuries", "nobody". */
    private boolean isNegativePhrase(int head) {
        if (Operators.has("quantifier", form(head))) {
            return true;
        }
        return sentence.anyChild(
                head,
                child -> child < head
                        && sentence.word(child).hasRelation("det", "neg", "preconj", "nummod")
                        && (Operators.has("quantifier", form(child))
                                || form(child).equals("not"))
                        && !isExempt(child + 1));
    }

    /** "will", "may"; "would" is future in the past where something happens, and plain where something is judged or kept back ("would not say"). */
    private Effect auxiliary(int event, int child) {
        if (child > 0 && Operators.has("infinitive", form(child - 1))) {
            return Effect.NONE;
        }
        if (isAnnounced(event, child)) {
            return new Effect(false, Modality.FUTURE, false);
        }
        if (!form(child).equals("would")
                && !form(child).equals("'d")
                && !form(child).equals("’d")) {
            boolean plain = isInability(event, child) || isRefusal(event) || states.isPerceived(event, child);
            return plain ? Effect.NONE : effect("modal", child);
        }
        if (form(child).endsWith("d")
                && !form(child).equals("would")
                && sentence.word(event).tag().equals("VBN")) {
            return Effect.NONE;
        }
        if (hasAuxiliary(event, "have")) {
            return HEDGED;
        }
        if (sentence.child(event, "neg") >= 0 && Operators.has("withheld", lemma(event))) {
            return Effect.NONE;
        }
        return lemma(event).equals("be") && !isAbility(event) ? Effect.NONE : new Effect(false, Modality.FUTURE, false);
    }

    /** "would be able to sell": what somebody will, and no judgement. */
    private boolean isAbility(int event) {
        int state = sentence.child(event, "acomp");
        return state > event && lemma(state).endsWith("able") && sentence.child(state, "xcomp") >= 0;
    }

    /** "could not log in": what did not happen. */
    private boolean isInability(int event, int modal) {
        return form(modal).equals("could") && sentence.child(event, "neg") >= 0;
    }

    /** "Court to hear appeal": a headline's infinitive is what is going to be. */
    private boolean isAnnounced(int event, int to) {
        int head = sentence.word(event).head();
        boolean ofNoun = head >= 0
                && sentence.word(head).head() < 0
                && sentence.word(head).tag().startsWith("NN")
                && sentence.word(event).relation().equals("acl");
        return form(to).equals("to") && (ofNoun || head < 0 && sentence.child(event, "nsubj", "nsubjpass") >= 0);
    }

    private boolean hasAuxiliary(int event, String... lemmas) {
        return sentence.anyChild(
                event,
                child -> sentence.word(child).relation().equals("aux")
                        && List.of(lemmas).contains(lemma(child)));
    }

    String lemma(int index) {
        return sentence.lowerLemma(index);
    }

    String form(int index) {
        return sentence.lowerForm(index);
    }
}
