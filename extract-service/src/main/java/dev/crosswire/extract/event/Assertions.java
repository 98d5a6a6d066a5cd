package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.Set;
import java.util.function.IntPredicate;

/** Tells which verbs of a sentence assert something to check, and which only serve others, ask, suppose or comment. */
final class Assertions {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;
    private static final Set<EventType> HARM = Set.of(EventType.DEATH, EventType.INJURY, EventType.DAMAGE);

    private final Sentence sentence;
    private final IntPredicate cue;
    private final Classifier classifier;
    private final VerbForms forms;
    private final Raising raising;
    private final Suppositions suppositions;
    private final SpeechContents contents;
    private final Charges charges;

    Assertions(Sentence sentence, IntPredicate cue, Classifier classifier, SpeechContents contents) {
        this.sentence = sentence;
        this.cue = cue;
        this.classifier = classifier;
        this.forms = new VerbForms(sentence);
        this.raising = new Raising(sentence, classifier);
        this.suppositions = new Suppositions(sentence, classifier);
        this.contents = contents;
        this.charges = new Charges(sentence, classifier);
    }

    /** Whether the grammar lets a verb tell an event of its own, be there anything to check in it or not. */
    boolean opens(int verb, Clause clause) {
        return !cue.test(verb)
                && !isEcho(verb)
                && !isAuxiliary(verb)
                && !raising.isRaising(verb)
                && stands(verb, clause)
                && !suppositions.isHypothetical(verb, clause);
    }

    /** "We will stay," she vowed: the speech act is told by its own words before it. */
    private boolean isEcho(int verb) {
        int up = sentence.word(verb).relation().equals("parataxis")
                ? sentence.word(verb).head()
                : -1;
        int content = up >= 0 ? up : sentence.child(verb, "ccomp");
        return content >= 0
                && content < verb
                && sentence.word(content).tag().startsWith("VB")
                && sentence.child(verb, "dobj", "xcomp", "dative") < 0
                && sentence.word(verb - 1).hasTag("NN", "NNS", "NNP", "NNPS", "PRP", "''", ",")
                && (up < 0 || sentence.child(verb, "ccomp") < 0)
                && classifier.isOf(verb, SpeechContents.SPEECH);
    }

    private boolean isAuxiliary(int verb) {
        return sentence.word(verb).relation().startsWith("aux");
    }

    /** Whether the grammar lets a verb assert anything here. */
    private boolean stands(int verb, Clause clause) {
        int top = clause.top();
        int up = sentence.word(top).head();
        boolean finite = forms.isFinite(top);
        if (up >= 0 && (contents.isContentOfSpeechAct(top, up) && !clause.isFreeRelative() || isDenied(top, up))) {
            return false;
        }
        return switch (sentence.word(top).relation()) {
            case "amod", "compound", "nmod", "poss" -> isActorCompound(verb);
            case "xcomp", "oprd" ->
                up >= 0
                        && (cue.test(up)
                                || raising.isCausative(up)
                                || isTopic(verb, up)
                                || sentence.word(up).tag().equals("MD"));
            case "dobj" -> finite && !isLeft(top, up);
            case "csubj", "csubjpass", "pobj", "nsubj", "nsubjpass", "attr", "prep", "npadvmod" -> finite;
            case "infmod", "nfmod" -> false;
            case "acl" ->
                forms.isInfinitive(top)
                                && (isHeadline(up)
                                        || Plans.teller(sentence, top) >= 0
                                        || Plans.failure(sentence, top) >= 0)
                        || !forms.isInfinitive(top)
                                && !isToBeDone(top)
                                && (hasOwnWords(verb) || pointsBack(up, clause))
                                && !contents.inContent(up)
                                && !charges.isCrime(up)
                                && !isLeft(top, sentence.word(up).head());
            case "advcl" ->
                finite
                        || isTopic(verb, up)
                        || !forms.isInfinitive(top) && !isHangingCommentary(verb) && !isBare(top) && !isLeft(top, up);
            case "pcomp" ->
                finite
                        || contents.isTemporal(up) && !charges.isCharge(up)
                        || charges.isDeedOf(up) && !charges.isSuspected(up)
                        || isShared(top, up)
                        || isMeanwhile(top, up);
            case "conj" -> conjunct(verb, top, up);
            case "relcl" -> (finite || !forms.isInfinitive(top)) && !isRestrictive(top, up) && !isOffice(verb, up);
            case "root" ->
                !isImperative(top, clause)
                        && (finite
                                || clause.subject() >= 0
                                || sentence.word(verb).hasTag("VBN", "VBD"));
            case "ccomp" ->
                !isPermitted(top, up)
                        && (finite
                                || clause.ownSubject() >= 0
                                        && !contents.inContent(up)
                                        && !isLeft(top, up)
                                        && !isCompoundAdjective(top, up)
                                || isBrought(verb, up));
            default -> finite || !forms.isInfinitive(top);
        };
    }

    /** "rejected claims that shots were fired", "dismissed suggestions he would resign": what a claim is of that somebody denies. */
    private boolean isDenied(int top, int claim) {
        int denies = sentence.word(claim).head();
        boolean content = sentence.word(top).hasRelation("acl", "relcl", "ccomp")
                && forms.isFinite(top)
                && sentence.word(claim).hasRelation("dobj", "nsubjpass")
                && LEXICON.behaves(lemma(claim), "claim", "noun")
                && !sentence.anyWithin(top, word -> sentence.word(word).hasTag("WDT", "WP", "WRB"));
        return content && denies >= 0 && classifier.isOf(denies, Set.of(EventType.REJECT, EventType.LEGAL));
    }

    /** "those who voted", "dealers who like the idea": a clause that only says which, of somebody or of a kind of things. */
    private boolean isRestrictive(int top, int noun) {
        int first = sentence.start(top);
        boolean told = first > 0 && sentence.word(first - 1).tag().equals(",")
                || sentence.word(noun).relation().equals("attr");
        boolean counted = sentence.child(noun, "nummod") >= 0;
        boolean kind = sentence.word(top).tag().equals("VBP")
                && sentence.child(top, "aux") < 0
                && sentence.word(noun).tag().equals("NNS");
        boolean any = sentence.anyChild(noun, child -> LEXICON.behaves(lemma(child), "indefinite", "determiner"));
        return !told && !counted && (kind || any || LEXICON.behaves(lemma(noun), "indefinite", "noun"));
    }

    /** "Jan Berg, who heads the union, said": who speaks is only told by his office; but "which owns 9 percent" is counted. */
    private boolean isOffice(int verb, int noun) {
        int says = sentence.word(noun).head();
        return sentence.word(noun).relation().equals("nsubj")
                && says >= 0
                && cue.test(says)
                && sentence.word(verb).tag().equals("VBZ")
                && LEXICON.behaves(lemma(verb), "office", "verb")
                && !sentence.anyWithin(verb, word -> sentence.word(word).tag().equals("CD"));
    }

    /** "Thank you", "Stay at home". */
    private boolean isImperative(int top, Clause clause) {
        return sentence.word(top).hasTag("VB", "VBP") && clause.subject() < 0 && sentence.child(top, "expl") < 0;
    }

    /** "Carmaker to cut 4,000 jobs": a noun with an infinitive and no full stop. */
    private boolean isHeadline(int noun) {
        String last = sentence.word(sentence.size() - 1).token().form();
        return sentence.word(noun).relation().equals("root")
                && sentence.word(noun).tag().startsWith("NN")
                && sentence.child(noun, "det", "poss") < 0
                && Character.isLetterOrDigit(last.codePointAt(last.length() - 1));
    }

    private boolean conjunct(int verb, int top, int up) {
        boolean hanging = sentence.word(top).tag().equals("VBG") && isHangingCommentary(verb);
        if (up < 0 || hanging || forms.isInfinitive(top) && !sentence.word(up).hasTag("VB")) {
            return !hanging && forms.isFinite(top);
        }
        if (sentence.word(up).relation().equals("relcl")
                && isRestrictive(up, sentence.word(up).head())) {
            return false;
        }
        if (!sentence.word(up).tag().startsWith("VB")) {
            return forms.isFinite(top);
        }
        Clause first = Clause.of(sentence, up);
        return forms.isFinite(top) || stands(up, first) || first.top() != up && stands(up, first);
    }

    /** "35 of those intercepted", "was among the places hit". */
    private boolean pointsBack(int noun, Clause clause) {
        boolean those = LEXICON.behaves(lemma(noun), "pointing back", "pronoun");
        return those && clause.subject() != noun || clause.among(noun) >= 0;
    }

    /** "as scheduled": a participle with nothing of its own. */
    private boolean isBare(int verb) {
        return !hasOwnWords(verb) || sentence.children(verb).size() == 1 && sentence.child(verb, "mark") >= 0;
    }

    /** What a meeting or a call is for, where that is to discuss something ("will meet to discuss …"). */
    private boolean isTopic(int verb, int up) {
        Set<EventType> encounters = Set.of(EventType.MEET, EventType.CALL);
        return up >= 0
                && forms.isInfinitive(verb)
                && (LEXICON.behaves(lemma(verb), "topic", "verb") || classifier.isOf(verb, encounters))
                && classifier.isOf(up, encounters);
    }

    /** Whether a participle after a noun says more than that it happened. */
    private boolean hasOwnWords(int verb) {
        return sentence.anyChild(
                verb, child -> !sentence.word(child).hasRelation("punct", "advmod", "cc", "conj", "neg"));
    }

    /** "allowed the family to leave": what is permitted is told by its verb. */
    private boolean isPermitted(int deed, int verb) {
        return verb >= 0 && forms.isInfinitive(deed) && LEXICON.behaves(lemma(verb), "permitting", "verb");
    }

    /** "the law to be repealed": a passive that is to come. */
    private boolean isToBeDone(int participle) {
        return sentence.word(participle).tag().equals("VBN")
                && sentence.anyChild(
                        participle, child -> sentence.word(child).tag().equals("TO"));
    }

    /** "with 300 people sleeping in tents": what somebody else than the subject does meanwhile. */
    private boolean isMeanwhile(int verb, int with) {
        return with >= 0 && lemma(with).equals("with") && sentence.child(verb, "nsubj", "nsubjpass") > with;
    }

    private boolean isShared(int verb, int preposition) {
        int up = preposition < 0 ? -1 : sentence.word(preposition).head();
        return up >= 0 && raising.sharedDeed(up) == verb;
    }

    /** "expects the rain to reach the coast": what the object of a verb is to do. */
    private boolean isBrought(int verb, int up) {
        return up >= 0
                && forms.isInfinitive(verb)
                && raising.isCausative(up)
                && forms.isFinite(up)
                && sentence.child(up, "dobj") >= 0;
    }

    /** "highlighting the risk", where it tells no harm of its own ("leaving four dead"). */
    private boolean isHangingCommentary(int verb) {
        return LEXICON.behaves(lemma(verb), "commentary", "verb") && !classifier.isOf(verb, HARM);
    }

    /** "left 40 people injured": how somebody was left is told by the verb. */
    private boolean isLeft(int participle, int up) {
        boolean somebody = sentence.word(participle).tag().equals("VBG")
                && up >= 0
                && LEXICON.is(lemma(Math.max(0, sentence.child(up, "dobj"))), "person");
        return up >= 0
                && lemma(up).equals("leave")
                && participle > up
                && (sentence.word(participle).tag().equals("VBN") || somebody);
    }

    /** "is life threatening": a participle that is an adjective with the bare noun before it. */
    private boolean isCompoundAdjective(int participle, int up) {
        return sentence.word(participle).tag().equals("VBG")
                && sentence.word(up).tag().startsWith("VB")
                && lemma(up).equals("be")
                && sentence.child(participle, "nsubj") == participle - 1
                && sentence.children(participle - 1).isEmpty();
    }

    /** "US-proposed": a participle joined to its actor. */
    private boolean isActorCompound(int verb) {
        return sentence.word(verb).tag().equals("VBN")
                && verb >= 2
                && sentence.word(verb - 1).tag().equals("HYPH")
                && sentence.word(verb - 2).tag().startsWith("NNP");
    }

    private String lemma(int index) {
        return Lemmas.of(sentence, index);
    }
}
