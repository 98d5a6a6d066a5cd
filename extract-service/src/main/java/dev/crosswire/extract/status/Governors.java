package dev.crosswire.extract.status;

import dev.crosswire.contract.Modality;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.names.NounKinds;
import dev.crosswire.extract.status.Operators.Operator;
import java.util.Optional;
import java.util.Set;

/** What the words above an event do to it: implicatives, hedging raising verbs, nouns such as "lack", conjuncts. */
final class Governors {
    private static final Set<String> CLAUSAL =
            Set.of("xcomp", "ccomp", "pcomp", "acl", "oprd", "csubj", "csubjpass", "advcl");
    private static final Set<String> NOMINAL = Set.of("dobj", "pobj", "attr");
    private static final Set<String> COMPLEMENT = Set.of("acomp", "attr", "oprd", "prep", "prt");

    private final Sentence sentence;
    private final Clause clause;
    private final Odds odds;

    Governors(Sentence sentence, Clause clause) {
        this.sentence = sentence;
        this.clause = clause;
        this.odds = new Odds(sentence, clause);
    }

    /** The effect of what governs an event, climbing so many heads at most. */
    Effect effectOn(int event, int climbs) {
        int head = sentence.word(event).head();
        if (head < 0 || climbs <= 0) {
            return Effect.NONE;
        }
        String relation = sentence.word(event).relation();
        if (relation.equals("conj")) {
            return conjunct(event, head, climbs);
        }
        if (sentence.word(head).tag().equals("IN") || sentence.word(head).tag().equals("TO") || isLinkingAdverb(head)) {
            return prepositional(event, head, climbs);
        }
        if (relation.equals("advcl")) {
            return Effect.NONE;
        }
        boolean bare =
                relation.equals("acl") && sentence.child(event, "nsubj") >= 0 && sentence.child(event, "mark") < 0;
        if (bare && !isProof(head) && !Operators.has("odds", clause.lemma(head))) {
            return Effect.NONE;
        }
        if (isVain(event, head)) {
            return Effect.NEGATION;
        }
        if (CLAUSAL.contains(relation) || relation.equals("relcl") && odds.areOf(event, head)) {
            return governor(event, head, "clause", climbs);
        }
        if (COMPLEMENT.contains(relation) && clause.lemma(head).equals("be")) {
            return above(event, head, climbs);
        }
        return NOMINAL.contains(relation) ? governor(event, head, "noun", climbs) : Effect.NONE;
    }

    /** A conjunct without an own subject shares what governs the first, and its auxiliaries where it has none. */
    private Effect conjunct(int event, int first, int climbs) {
        boolean clauseOfItsOwn = sentence.child(event, "nsubj", "nsubjpass", "expl", "csubj") >= 0;
        Effect above = clauseOfItsOwn ? Effect.NONE : governorsOf(first, climbs);
        boolean sharesAuxiliaries = !clauseOfItsOwn
                && sentence.child(event, "aux", "auxpass", "neg") < 0
                && sentence.word(event).tag().equals(sentence.word(first).tag());
        return sharesAuxiliaries ? above.and(shared(first, event)) : above;
    }

    private Effect governorsOf(int first, int climbs) {
        return effectOn(first, climbs - 1);
    }

    /** Negation is shared over "or" and "nor" only: "did not sign and left" is read as a second assertion. */
    private Effect shared(int first, int event) {
        Effect own = clause.own(first);
        boolean alternative = sentence.anyChild(
                first,
                child -> sentence.word(child).relation().equals("cc")
                        && Set.of("or", "nor").contains(clause.form(child)));
        boolean plainVerb = sentence.word(event).hasTag("VB", "VBN", "VBG");
        boolean negative = own.negative() && alternative && plainVerb;
        Effect doubt = clause.isDoubted(first) ? new Effect(false, Modality.HEDGED, false) : Effect.NONE;
        return plainVerb ? new Effect(negative, own.modality(), own.unasserted()) : doubt;
    }

    private boolean isLinkingAdverb(int index) {
        return sentence.word(index).tag().equals("RB")
                && Set.of("short", "ahead", "rather", "instead").contains(clause.form(index));
    }

    /** "without a deal", "ahead of checks", "prevented from leaving", "stopped short of signing". */
    private Effect prepositional(int event, int preposition, int climbs) {
        int top = preposition;
        String phrase = clause.form(preposition);
        while (sentence.word(top).head() >= 0
                && isPrepositional(sentence.word(top).head())) {
            top = sentence.word(top).head();
            phrase = clause.form(top) + " " + phrase;
        }
        Optional<Operator> operator = Operators.find("preposition", phrase);
        if (operator.isPresent()) {
            return operator.get().effect();
        }
        int head = sentence.word(top).head();
        String takes = sentence.word(event).relation().equals("pobj") ? "noun" : "clause";
        Effect effect = head < 0 ? Effect.NONE : governor(event, head, takes, climbs);
        return effect.negative() && Operators.has("apart", phrase) ? Effect.NONE : effect;
    }

    private boolean isPrepositional(int index) {
        return sentence.word(index).tag().equals("IN") || isLinkingAdverb(index);
    }

    /** The effect of one governing word, with what bears on that word itself. */
    private Effect governor(int event, int head, String takes, int climbs) {
        Word word = sentence.word(head);
        String wordClass = word.tag().startsWith("VB") ? "verb" : word.tag().startsWith("JJ") ? "adjective" : "noun";
        Optional<Operator> operator = Operators.find(wordClass, clause.lemma(head))
                .filter(found ->
                        fits(found, event, head, takes) && !isInserted(event, head, wordClass) && !isFurther(head));
        Optional<Operator> complement = complement(head).filter(found -> fits(found, event, head, takes));
        boolean undoubted =
                clause.lemma(head).equals("doubt") && clause.own(head).negative();
        if (undoubted || operator.isPresent() && odds.areDenied(head)) {
            return undoubted ? Effect.NONE : above(event, head, climbs);
        }
        if (operator.isPresent() && odds.areSlight(head)) {
            return effect(operator).and(Effect.NEGATION).and(above(event, head, climbs));
        }
        if (operator.isPresent() || complement.isPresent()) {
            return effect(operator).and(effect(complement)).and(above(event, head, climbs));
        }
        if (takes.equals("noun")) {
            return Operators.has("light", clause.lemma(head)) && isObject(event)
                    ? above(event, head, climbs)
                    : Effect.NONE;
        }
        boolean described = sentence.word(event).relation().equals("acl")
                && sentence.word(event).tag().equals("VBN");
        return described && isDoubted(head) ? clause.effectOn(head, climbs) : clausal(event, head, climbs);
    }

    /** "went on to win": what was done next, where "goes to" looks ahead. */
    private boolean isFurther(int verb) {
        return clause.lemma(verb).equals("go")
                && sentence.anyChild(
                        verb, child -> child > verb && clause.form(child).equals("on"));
    }

    /** "evidence", "sign": a noun that says nothing of its clause but by a negation of its own. */
    private boolean isProof(int noun) {
        return Operators.find("noun", clause.lemma(noun))
                .filter(operator -> operator.effect().equals(Effect.NONE))
                .isPresent();
    }

    /** "no injuries caused by", "reports of damage caused by": what is described may not be. */
    private boolean isDoubted(int noun) {
        int of = sentence.word(noun).relation().equals("pobj")
                ? sentence.word(noun).head()
                : -1;
        boolean report = of >= 0
                && sentence.word(of).head() >= 0
                && Operators.has("noun", clause.lemma(sentence.word(of).head()))
                && !isProof(sentence.word(of).head());
        return report || clause.negates(noun);
    }

    /** What bears on the governing word; a "no" before an object bears on its verb too, and counts once. */
    private Effect above(int event, int head, int climbs) {
        Effect effect = clause.effectOn(head, climbs);
        return clause.negates(event) ? effect.and(Effect.NEGATION) : effect;
    }

    private static Effect effect(Optional<Operator> operator) {
        return operator.map(Operator::effect).orElse(Effect.NONE);
    }

    /** A clause before its verb is no complement of "demand" or "expect", but what the verb is put into. */
    private static boolean isInserted(int event, int head, String wordClass) {
        return wordClass.equals("verb") && event < head;
    }

    /** "it is unlikely that": the adjective stands beside the clause, under the copula. */
    private Optional<Operator> complement(int head) {
        int adjective = sentence.child(head, "acomp", "oprd");
        return adjective < 0 ? Optional.empty() : Operators.find("adjective", clause.lemma(adjective));
    }

    /** Control and raising pass on what bears on the governing verb; hearsay subjects hedge; a cue passes on nothing. */
    private Effect clausal(int event, int head, int climbs) {
        if (sentence.word(event).relation().equals("xcomp")) {
            Effect above = clause.effectOn(head, climbs);
            return isArranged(event, head) || isAim(event, head)
                    ? above.and(new Effect(false, Modality.FUTURE, false))
                    : above;
        }
        if (Operators.has("passing", clause.lemma(head)) && clause.own(head).negative()) {
            return Effect.NEGATION;
        }
        int subject = sentence.child(head, "nsubj");
        if (subject >= 0 && clause.negates(subject)) {
            return Effect.NEGATION;
        }
        return subject >= 0 && Operators.has("subject", clause.lemma(subject)) && !isKnown(subject)
                ? new Effect(false, Modality.HEDGED, false)
                : Effect.NONE;
    }

    /** "the firm is to close two plants". */
    private boolean isArranged(int event, int head) {
        return clause.lemma(head).equals("be")
                && sentence.word(head).hasTag("VBZ", "VBP")
                && isInfinitive(event)
                && !Operators.has("fixed", clause.lemma(event))
                && !isYet(event)
                && sentence.anyChild(head, child -> isActor(child, event));
    }

    /** "the goal is to open ten schools": what is meant to be done; what was the goal may since have been reached. */
    private boolean isAim(int event, int head) {
        int subject = sentence.child(head, "nsubj");
        return subject >= 0
                && clause.lemma(head).equals("be")
                && isInfinitive(event)
                && Operators.has("aim", clause.lemma(subject));
    }

    /** "is yet to be found": it is not so, whatever is planned. */
    private boolean isYet(int event) {
        return sentence.anyChild(
                event,
                child -> child > 0
                        && clause.form(child).equals("to")
                        && Operators.has("infinitive", clause.form(child - 1)));
    }

    /** Whether a subject is who does it, as no "way" or "aim" is; of a part that is counted the roles are the whole's ("ten of them"). */
    private boolean isActor(int subject, int event) {
        return sentence.word(subject).hasRelation("nsubj", "nsubjpass")
                && (sentence.word(subject).tag().equals("CD")
                        || sentence.word(subject).roles().stream().anyMatch(role -> role.predicate() == event));
    }

    /** "the report said", "early reports said": such as were published, where "reports say" and "further reports say" is hearsay. */
    private boolean isKnown(int subject) {
        boolean described = sentence.child(subject, "amod", "compound", "poss", "acl") >= 0;
        if (sentence.word(subject).tag().equals("NNS")) {
            int kind = sentence.child(subject, "amod", "advmod", "compound");
            return kind >= 0
                    && kind == subject - 1
                    && clause.lemma(subject).equals("report")
                    && !NounKinds.isMore(clause.form(kind));
        }
        return subject > 0
                && sentence.word(subject).tag().equals("NN")
                && (clause.form(subject - 1).equals("the")
                        || described && clause.lemma(subject).equals("report"));
    }

    /** "efforts to save the bank failed": what was tried did not come about. */
    private boolean isVain(int event, int attempt) {
        int verb = sentence.word(attempt).head();
        return sentence.word(event).relation().equals("acl")
                && isInfinitive(event)
                && verb > event
                && sentence.word(attempt).relation().equals("nsubj")
                && Operators.has("vain", clause.lemma(verb));
    }

    private boolean isObject(int event) {
        return sentence.word(event).hasRelation("dobj", "attr", "pobj");
    }

    private boolean fits(Operator operator, int event, int head, String takes) {
        return switch (operator.takes()) {
            case "any" -> true;
            case "passive" -> takes.equals("clause") && isPassive(head);
            case "infinitive" ->
                sentence.word(event).relation().equals("xcomp")
                        && isInfinitive(event)
                        && sentence.child(head, "acomp", "attr") < 0;
            default -> operator.takes().equals(takes);
        };
    }

    private boolean isPassive(int verb) {
        return sentence.word(verb).tag().equals("VBN")
                && sentence.child(verb, "auxpass") >= 0
                && sentence.child(verb, "agent") < 0;
    }

    private boolean isInfinitive(int event) {
        return sentence.anyChild(event, child -> clause.form(child).equals("to"));
    }
}
