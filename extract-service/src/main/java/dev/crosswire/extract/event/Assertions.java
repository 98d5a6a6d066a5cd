package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** Tells which verbs of a sentence assert something to check, and which only serve others, ask, suppose or comment. */
final class Assertions {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;
    /** Types of speech acts: what they are about is their content, and no claim of its own. */
    static final Set<EventType> SPEECH = Set.of(
            EventType.AGREE,
            EventType.REJECT,
            EventType.PROPOSE,
            EventType.DEMAND,
            EventType.ORDER,
            EventType.PROMISE,
            EventType.ACCUSE,
            EventType.SUPPORT);

    private static final Set<EventType> HARM = Set.of(EventType.DEATH, EventType.INJURY, EventType.DAMAGE);

    private final Sentence sentence;
    private final IntPredicate cue;
    private final Classifier classifier;

    Assertions(Sentence sentence, IntPredicate cue, Classifier classifier) {
        this.sentence = sentence;
        this.cue = cue;
        this.classifier = classifier;
    }

    /** Whether the grammar lets a verb tell an event of its own, be there anything to check in it or not. */
    boolean opens(int verb, Clause clause) {
        return !cue.test(verb)
                && !isEcho(verb)
                && !isAuxiliary(verb)
                && !isRaising(verb)
                && stands(verb, clause)
                && !isHypothetical(verb, clause);
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
                && sentence.word(verb - 1).tag().matches("NN.*|PRP|''|,")
                && (up < 0 || sentence.child(verb, "ccomp") < 0)
                && typed(verb, SPEECH);
    }

    private boolean isAuxiliary(int verb) {
        return sentence.word(verb).relation().startsWith("aux");
    }

    /** A verb whose event is that of the infinitive or participle on which it opens. */
    private boolean isRaising(int verb) {
        int object = sentence.child(verb, "dobj");
        if (isCausative(verb) && object >= 0 && classifier.noun(object).isPresent()) {
            return false;
        }
        return opensState(verb)
                || isHadDone(verb)
                || Plans.tells(sentence, verb)
                || Plans.isFailure(sentence, verb)
                || sharedDeed(verb) >= 0
                || sentence.children(verb).stream()
                        .anyMatch(child -> (sentence.word(child).relation().equals("xcomp")
                                        || isCausative(verb)
                                                && sentence.word(child)
                                                        .relation()
                                                        .equals("ccomp")
                                        || lemma(verb).equals("work")
                                                && sentence.word(child)
                                                        .relation()
                                                        .equals("advcl"))
                                && sentence.word(child).tag().startsWith("VB")
                                && (LEXICON.behaves(lemma(verb), "raising", "verb") && sentence.child(verb, "dobj") < 0
                                        || LEXICON.behaves(lemma(verb), "causative", "verb")));
    }

    /** "had his licence suspended", "had a goal ruled out": the participle tells what befell somebody's thing. */
    private boolean isHadDone(int verb) {
        if (!lemma(verb).equals("have")) {
            return false;
        }
        int object = sentence.child(verb, "dobj");
        int done = object < 0 ? sentence.child(verb, "ccomp") : done(object);
        return done > verb
                && sentence.word(done).hasTag("VBN", "VBD")
                && sentence.child(done, "aux", "auxpass", "mark", "dobj") < 0
                && (object < 0
                        ? sentence.child(done, "nsubj") > verb
                        : sentence.subtree(object, child -> child == done).length()
                                        == sentence.subtree(done).nextSetBit(0)
                                && classifier
                                        .verb(new Clause(sentence, done), done)
                                        .isPresent());
    }

    /** The participle that ends the phrase of an object: "a goal by Lund disallowed"; -1 where none does. */
    private int done(int object) {
        int of = sentence.child(object, "prep");
        int inner = of < 0 ? -1 : sentence.child(of, "pobj");
        int done = inner < 0 ? -1 : sentence.child(inner, "acl");
        return sentence.child(object, "acl") >= 0 ? sentence.child(object, "acl") : done;
    }

    /** "joined them in opposing the bill", "succeeded in uniting them": what is done, -1 where the verb tells of something else. */
    private int sharedDeed(int verb) {
        if (!LEXICON.behaves(lemma(verb), "raising in", "verb")) {
            return -1;
        }
        return sentence.children(verb).stream()
                .filter(child -> lemma(child).equals("in"))
                .map(in -> sentence.child(in, "pcomp"))
                .filter(deed -> deed >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** "was able to leave", "looked set to win": the infinitive tells the event, unless the state is one that the ontology knows. */
    private boolean opensState(int verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> sentence.word(child).hasRelation("acomp", "oprd")
                        && (LEXICON.behaves(lemma(child), "raising", "adjective")
                                || sentence.word(child).tag().equals("VBN")
                                        && LEXICON.behaves(lemma(child), "raising", "verb"))
                        && LEXICON.entries("adjective", lemma(child)).stream()
                                .noneMatch(entry -> entry.type() == EventType.SUPPORT)
                        && sentence.child(child, "xcomp") >= 0
                        && sentence.word(sentence.child(child, "xcomp")).tag().startsWith("VB"));
    }

    /** Whether the grammar lets a verb assert anything here. */
    private boolean stands(int verb, Clause clause) {
        int top = clause.top();
        int up = sentence.word(top).head();
        boolean finite = isFinite(top);
        if (up >= 0 && (isContentOfSpeechAct(top, up) && !clause.isFreeRelative() || isDenied(top, up))) {
            return false;
        }
        return switch (sentence.word(top).relation()) {
            case "amod", "compound", "nmod", "poss" -> isActorCompound(verb);
            case "xcomp", "oprd" ->
                up >= 0
                        && (cue.test(up)
                                || isCausative(up)
                                || isTopic(verb, up)
                                || sentence.word(up).tag().equals("MD"));
            case "dobj" -> finite && !isLeft(top, up);
            case "csubj", "csubjpass", "pobj", "nsubj", "nsubjpass", "attr", "prep", "npadvmod" -> finite;
            case "infmod", "nfmod" -> false;
            case "acl" ->
                isInfinitive(top)
                                && (isHeadline(up)
                                        || Plans.teller(sentence, top) >= 0
                                        || Plans.failure(sentence, top) >= 0)
                        || !isInfinitive(top)
                                && !isToBeDone(top)
                                && (hasOwnWords(verb) || pointsBack(up, clause))
                                && !inContent(up)
                                && !isCrime(up)
                                && !isLeft(top, sentence.word(up).head());
            case "advcl" ->
                finite
                        || isTopic(verb, up)
                        || !isInfinitive(top) && !isHangingCommentary(verb) && !isBare(top) && !isLeft(top, up);
            case "pcomp" ->
                finite || isTemporal(up) && !isCharge(up) || isDeedOf(up) && !isSuspected(up) || isShared(top, up);
            case "conj" -> conjunct(verb, top, up);
            case "relcl" -> (finite || !isInfinitive(top)) && !isRestrictive(top, up) && !isOffice(verb, up);
            case "root" ->
                !isImperative(top, clause)
                        && (finite
                                || clause.subject() >= 0
                                || sentence.word(verb).hasTag("VBN", "VBD"));
            case "ccomp" ->
                !isPermitted(top, up)
                        && (finite
                                || clause.ownSubject() >= 0
                                        && !inContent(up)
                                        && !isLeft(top, up)
                                        && !isCompoundAdjective(top, up)
                                || isBrought(verb, up));
            default -> finite || !isInfinitive(top);
        };
    }

    /** "rejected claims that shots were fired", "dismissed suggestions he would resign": what a claim is of that somebody denies. */
    private boolean isDenied(int top, int claim) {
        int denies = sentence.word(claim).head();
        boolean content = sentence.word(top).hasRelation("acl", "relcl", "ccomp")
                && isFinite(top)
                && sentence.word(claim).hasRelation("dobj", "nsubjpass")
                && LEXICON.behaves(lemma(claim), "claim", "noun")
                && sentence.subtree(top).stream()
                        .noneMatch(word -> sentence.word(word).hasTag("WDT", "WP", "WRB"));
        return content && denies >= 0 && typed(denies, Set.of(EventType.REJECT, EventType.LEGAL));
    }

    /** "those who voted", "dealers who like the idea": a clause that only says which, of somebody or of a kind of things. */
    private boolean isRestrictive(int top, int noun) {
        int first = sentence.subtree(top).nextSetBit(0);
        boolean told = first > 0 && sentence.word(first - 1).tag().equals(",")
                || sentence.word(noun).relation().equals("attr");
        boolean counted = sentence.child(noun, "nummod") >= 0;
        boolean kind = sentence.word(top).tag().equals("VBP")
                && sentence.child(top, "aux") < 0
                && sentence.word(noun).tag().equals("NNS");
        boolean any = sentence.children(noun).stream()
                .anyMatch(child -> LEXICON.behaves(lemma(child), "indefinite", "determiner"));
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
                && sentence.subtree(verb).stream()
                        .noneMatch(word -> sentence.word(word).tag().equals("CD"));
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
        if (up < 0 || hanging || isInfinitive(top) && !sentence.word(up).hasTag("VB")) {
            return !hanging && isFinite(top);
        }
        if (sentence.word(up).relation().equals("relcl")
                && isRestrictive(up, sentence.word(up).head())) {
            return false;
        }
        if (!sentence.word(up).tag().startsWith("VB")) {
            return isFinite(top);
        }
        Clause first = new Clause(sentence, up);
        return isFinite(top) || stands(up, first) || first.top() != up && stands(up, first);
    }

    /** "35 of those intercepted", "was among the places hit". */
    private boolean pointsBack(int noun, Clause clause) {
        boolean those = LEXICON.behaves(lemma(noun), "pointing back", "pronoun");
        return those && clause.subject() != noun || clause.among(noun) >= 0;
    }

    /** Whether a word stands in what a speech act is about, and so in no clause that asserts. */
    boolean inContent(int word) {
        int at = word;
        for (int steps = 0; steps < 12 && at >= 0 && sentence.word(at).head() >= 0; steps++) {
            int up = sentence.word(at).head();
            if (sentence.word(at).hasRelation("xcomp", "pcomp", "ccomp") && isContentOfSpeechAct(at, up)) {
                return true;
            }
            at = up;
        }
        return false;
    }

    /** "as scheduled": a participle with nothing of its own. */
    private boolean isBare(int verb) {
        return !hasOwnWords(verb) || sentence.children(verb).size() == 1 && sentence.child(verb, "mark") >= 0;
    }

    /** What a meeting or a call is for, where that is to discuss something ("will meet to discuss …"). */
    private boolean isTopic(int verb, int up) {
        Set<EventType> encounters = Set.of(EventType.MEET, EventType.CALL);
        return up >= 0
                && isInfinitive(verb)
                && (LEXICON.behaves(lemma(verb), "topic", "verb") || typed(verb, encounters))
                && typed(up, encounters);
    }

    private boolean typed(int verb, Set<EventType> types) {
        return sentence.word(verb).tag().startsWith("VB")
                && classifier
                        .verb(new Clause(sentence, verb), verb)
                        .filter(types::contains)
                        .isPresent();
    }

    /** Whether a participle after a noun says more than that it happened. */
    private boolean hasOwnWords(int verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> !sentence.word(child).hasRelation("punct", "advmod", "cc", "conj", "neg"));
    }

    private boolean isFinite(int verb) {
        boolean auxiliary = sentence.children(verb).stream()
                .anyMatch(child -> sentence.word(child).relation().startsWith("aux")
                        && sentence.word(child).hasTag("VBD", "VBP", "VBZ", "MD"));
        return auxiliary || sentence.word(verb).hasTag("VBD", "VBP", "VBZ") || isPast(verb);
    }

    /** "blocked two roads and cut power": verbs whose past looks like the infinitive, beside a past. */
    private boolean isPast(int verb) {
        int first = sentence.word(verb).head();
        return sentence.word(verb).relation().equals("conj")
                && LEXICON.behaves(lemma(verb), "invariant", "verb")
                && sentence.word(first).hasTag("VBD", "VBN")
                && sentence.child(verb, "aux") < 0;
    }

    private boolean isInfinitive(int verb) {
        return sentence.word(verb).tag().equals("VB")
                && !isPast(verb)
                && sentence.children(verb).stream()
                        .noneMatch(child -> sentence.word(child).tag().equals("MD"));
    }

    /** "allowed the family to leave": what is permitted is told by its verb. */
    private boolean isPermitted(int deed, int verb) {
        return verb >= 0 && isInfinitive(deed) && LEXICON.behaves(lemma(verb), "permitting", "verb");
    }

    /** "the law to be repealed": a passive that is to come. */
    private boolean isToBeDone(int participle) {
        return sentence.word(participle).tag().equals("VBN")
                && sentence.children(participle).stream()
                        .anyMatch(child -> sentence.word(child).tag().equals("TO"));
    }

    /** Whether a clause is what a speech act is about. */
    private boolean isContentOfSpeechAct(int top, int up) {
        Word word = sentence.word(top);
        int act = word.relation().equals("pcomp") ? sentence.word(up).head() : up;
        if (word.relation().equals("conj") && sentence.word(up).tag().startsWith("VB")) {
            int above = sentence.word(up).head();
            return above >= 0 && isContentOfSpeechAct(up, above) && sentence.child(top, "nsubj", "nsubjpass") < 0;
        }
        if (!word.hasRelation("ccomp", "pcomp", "xcomp") || act < 0 || cue.test(act)) {
            return false;
        }
        boolean temporal = word.relation().equals("pcomp") && isTemporal(up);
        boolean verb = sentence.word(act).tag().startsWith("VB");
        return verb
                && !temporal
                && top > act
                && classifier
                        .verb(new Clause(sentence, act), act)
                        .filter(type -> SPEECH.contains(type)
                                || type == EventType.LEGAL && LEXICON.behaves(lemma(act), "ruling", "verb"))
                        .isPresent();
    }

    /** "convicted of defrauding investors", "praised for saving two boys". */
    private boolean isDeedOf(int preposition) {
        int verb = preposition < 0 ? -1 : new Deed(sentence).verb(preposition);
        return verb >= 0
                && LEXICON.behaves(lemma(preposition), "deed", "preposition")
                && sentence.word(verb).tag().startsWith("VB")
                && (typed(verb, Set.of(EventType.LEGAL)) || LEXICON.behaves(lemma(verb), "rewarding", "verb"));
    }

    /** "charged with causing death": what somebody is charged with is not told as done. */
    private boolean isCharge(int preposition) {
        int verb = preposition < 0 ? -1 : sentence.word(preposition).head();
        return verb >= 0 && LEXICON.behaves(lemma(verb), "charging", "verb");
    }

    /** "held on suspicion of causing death": what nobody has found to be so. */
    private boolean isSuspected(int of) {
        int noun = sentence.word(of).head();
        return noun >= 0 && LEXICON.behaves(lemma(noun), "suspicion", "noun");
    }

    /** "on suspicion of dangerous driving causing death": what an accusation is of. */
    private boolean isCrime(int noun) {
        int of = sentence.word(noun).relation().equals("pobj")
                ? sentence.word(noun).head()
                : -1;
        int above = of < 0 ? -1 : sentence.word(of).head();
        return above >= 0 && (isCharge(of) || LEXICON.behaves(lemma(above), "accusation", "noun"));
    }

    private boolean isShared(int verb, int preposition) {
        int up = preposition < 0 ? -1 : sentence.word(preposition).head();
        return up >= 0 && sharedDeed(up) == verb;
    }

    private boolean isTemporal(int preposition) {
        return preposition >= 0 && LEXICON.behaves(lemma(preposition), "circumstance", "preposition");
    }

    private boolean isCausative(int verb) {
        return LEXICON.behaves(lemma(verb), "causative", "verb");
    }

    /** "expects the rain to reach the coast": what the object of a verb is to do. */
    private boolean isBrought(int verb, int up) {
        return up >= 0 && isInfinitive(verb) && isCausative(up) && isFinite(up) && sentence.child(up, "dobj") >= 0;
    }

    /** "highlighting the risk", where it tells no harm of its own ("leaving four dead"). */
    private boolean isHangingCommentary(int verb) {
        return LEXICON.behaves(lemma(verb), "commentary", "verb") && !typed(verb, HARM);
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

    /** Conditions, and clauses that ask ("how many were hurt", "what it will be"). */
    private boolean isHypothetical(int verb, Clause clause) {
        int top = clause.top();
        boolean marked = sentence.children(top).stream()
                .anyMatch(child -> sentence.word(child).relation().equals("mark")
                        && (LEXICON.behaves(lemma(child), "condition", "conjunction") || isDeadline(child, top)));
        boolean asked = sentence.children(verb).stream()
                .anyMatch(child -> child < verb
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
                && sentence.children(up).stream()
                        .anyMatch(child -> sentence.word(child).tag().equals("MD"));
        return withheld
                && sentence.children(top).stream()
                        .anyMatch(child -> Set.of("before", "until").contains(lemma(child)));
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
        return sentence.children(top).stream()
                .anyMatch(child -> sentence.word(child).relation().startsWith("aux")
                        && Set.of("had", "were", "should")
                                .contains(sentence.word(child).token().form().toLowerCase(Locale.ROOT))
                        && child < clause.ownSubject());
    }

    /** "until the bill is withdrawn": what has not come yet. */
    private boolean isDeadline(int mark, int verb) {
        int auxiliary = sentence.child(verb, "auxpass", "aux");
        int finite = auxiliary < 0 ? verb : auxiliary;
        return lemma(mark).equals("until") && sentence.word(finite).hasTag("VBZ", "VBP");
    }

    /** "did not say when it will reopen", "declined to say how many were hurt": a question that stays without an answer. */
    private boolean isLeftOpen(int top) {
        int first = sentence.subtree(top).nextSetBit(0);
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
        return sentence.child(verb, "oprd", "attr", "ccomp", "xcomp") >= 0 && typed(verb, Set.of(EventType.EVALUATE));
    }

    private String lemma(int index) {
        return Clause.lemma(sentence.word(index));
    }
}
