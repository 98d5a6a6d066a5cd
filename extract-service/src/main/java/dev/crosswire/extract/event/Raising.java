package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;

/** Verbs whose event is that of the infinitive or participle on which they open. */
final class Raising {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private final Sentence sentence;
    private final Classifier classifier;

    Raising(Sentence sentence, Classifier classifier) {
        this.sentence = sentence;
        this.classifier = classifier;
    }

    /** A verb whose event is that of the infinitive or participle on which it opens. */
    boolean isRaising(int verb) {
        int object = sentence.child(verb, "dobj");
        if (isCausative(verb) && object >= 0 && classifier.noun(object).isPresent()) {
            return false;
        }
        return opensState(verb)
                || isHadDone(verb)
                || Plans.tells(sentence, verb)
                || Plans.isFailure(sentence, verb)
                || sharedDeed(verb) >= 0
                || sentence.anyChild(
                        verb,
                        child -> (sentence.word(child).relation().equals("xcomp")
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
                        : sentence.subtree(object, child -> child == done).length() == sentence.start(done)
                                && classifier.verb(done).isPresent());
    }

    /** The participle that ends the phrase of an object: "a goal by Lund disallowed"; -1 where none does. */
    private int done(int object) {
        int of = sentence.child(object, "prep");
        int inner = of < 0 ? -1 : sentence.child(of, "pobj");
        int done = inner < 0 ? -1 : sentence.child(inner, "acl");
        return sentence.child(object, "acl") >= 0 ? sentence.child(object, "acl") : done;
    }

    /** "joined them in opposing the bill", "succeeded in uniting them": what is done, -1 where the verb tells of something else. */
    int sharedDeed(int verb) {
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
        return sentence.anyChild(
                verb,
                child -> sentence.word(child).hasRelation("acomp", "oprd")
                        && (LEXICON.behaves(lemma(child), "raising", "adjective")
                                || sentence.word(child).tag().equals("VBN")
                                        && LEXICON.behaves(lemma(child), "raising", "verb"))
                        && LEXICON.entries("adjective", lemma(child)).stream()
                                .noneMatch(entry -> entry.type() == EventType.SUPPORT)
                        && sentence.child(child, "xcomp") >= 0
                        && sentence.word(sentence.child(child, "xcomp")).tag().startsWith("VB"));
    }

    boolean isCausative(int verb) {
        return LEXICON.behaves(lemma(verb), "causative", "verb");
    }

    private String lemma(int index) {
        return Lemmas.of(sentence, index);
    }
}
