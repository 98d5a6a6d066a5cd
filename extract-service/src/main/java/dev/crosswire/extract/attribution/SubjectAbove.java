package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;

/** Who reports by a verb without a subject of its own: the subject of a clause above it. */
final class SubjectAbove {
    private static final int LONGEST_CLIMB = 8;

    private final Passage passage;
    private final Sentence sentence;
    private final SubjectBehind behind;
    private final CueBeside beside;
    private final ReportingSubject reporter;

    SubjectAbove(Passage passage, SubjectBehind behind, CueBeside beside, ReportingSubject reporter) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.behind = behind;
        this.beside = beside;
        this.reporter = reporter;
    }

    /** The subject; -1 where there is none. */
    int of(int verb) {
        int absolute = absolute(verb);
        if (absolute >= 0 || isAccused(verb)) {
            return absolute;
        }
        int cue = beside.of(verb);
        return cue >= 0 ? reporter.of(cue) : climb(verb);
    }

    private int climb(int verb) {
        int at = outsideQuotation(verb);
        int mute = -1;
        for (int steps = 0; steps < LONGEST_CLIMB; steps++) {
            int head = passage.word(at).head();
            if (head < 0) {
                return mute < 0 && at == verb ? joined(verb) : mute;
            }
            int speaker = isAddedTo(verb, head) ? -1 : speaker(at, head);
            if (speaker >= 0 && (passage.isReporting(head) || !isMute(at, speaker))) {
                return speaker;
            }
            mute = mute < 0 ? speaker : mute;
            at = head;
        }
        return mute;
    }

    /** "…, adding": what is added goes on from the cue, and not from what that reports. */
    private boolean isAddedTo(int verb, int head) {
        return passage.lower(verb).equals("adding")
                && relation(head).equals("ccomp")
                && passage.isReporting(passage.word(head).head());
    }

    /** Whom the head of a word makes speak; -1 for nobody. */
    private int speaker(int word, int head) {
        if (!passage.isVerb(head)) {
            boolean describing = relation(word).equals("acl") && !passage.isSetOff(word);
            return describing && passage.word(head).tag().startsWith("N") ? head : -1;
        }
        int prompted = prompted(word, head);
        int subject = prompted < 0 ? subjectOf(head) : prompted;
        return subject < 0 && passage.isReporting(head) ? behind.of(head) : subject;
    }

    /** "with officials confirming that": the object of "with" just before the participle. */
    private int absolute(int verb) {
        int head = passage.word(verb).head();
        if (head < 0 || !passage.word(verb).tag().equals("VBG")) {
            return -1;
        }
        int at = verb - 1;
        while (at > 0 && relation(at).equals("pobj")) {
            int preposition = passage.word(at).head();
            if (passage.lower(preposition).equals("with")) {
                return at;
            }
            at = preposition < at ? passage.word(preposition).head() : -1;
        }
        return -1;
    }

    /** "a man accused of theft", "firms alleged to have paid": of whom it is said, by nobody who is named. */
    private boolean isAccused(int verb) {
        boolean participle = passage.word(verb).tag().equals("VBN") && verb + 1 < sentence.size();
        boolean supposed = participle
                && relation(verb).equals("advcl")
                && sentence.child(verb, "aux", "auxpass", "mark") < 0
                && passage.lower(verb + 1).equals("to");
        return supposed || participle && relation(verb).equals("acl") && Words.ACCUSING.has(passage.lower(verb + 1));
    }

    /** "The agency counted ten, and says …": the subject of the clause that a verb without one goes on from, where the parser joined the two to nothing. */
    private int joined(int verb) {
        int root = sentence.root();
        boolean goesOn = root >= 0
                && root < verb
                && passage.word(verb - 1).tag().equals("CC")
                && passage.word(verb).hasTag("VBD", "VBZ", "VBP");
        return goesOn ? subjectOf(root) : -1;
    }

    /** "prompting the minister to warn that": who is brought to say so; -1 where nobody is. */
    private int prompted(int infinitive, int verb) {
        int object = sentence.child(verb, "dobj");
        return relation(infinitive).equals("xcomp")
                        && object > verb
                        && object < infinitive
                        && passage.names().isSomebody(passage.number(), object)
                ? object
                : -1;
    }

    /** "said they had "seen nobody", and called for help": the word by which a verb hangs on what stands before the quotation. */
    private int outsideQuotation(int verb) {
        int at = verb;
        while (!passage.isQuoted(verb)
                && passage.word(at).head() >= 0
                && passage.isQuoted(passage.word(at).head())) {
            at = passage.word(at).head();
        }
        return at;
    }

    /** "She said the decision was hard and added that", "denied that the bus was old, saying that": who adds is not the subject that the parser joins it to. */
    private boolean isMute(int verb, int subject) {
        boolean document = Cues.document(passage.lemma(subject)).isPresent();
        return (relation(verb).equals("conj") || isSetOffParticiple(verb))
                && relation(passage.word(verb).head()).equals("ccomp")
                && !document
                && !passage.names().isSomebody(passage.number(), subject);
    }

    private boolean isSetOffParticiple(int verb) {
        return passage.word(verb).tag().equals("VBG") && relation(verb).equals("advcl") && passage.isSetOff(verb);
    }

    /** The subject of a finite verb; in a passive without agent nobody speaks, but its subject does ("was quoted saying"). */
    private int subjectOf(int verb) {
        int subject = sentence.child(verb, "nsubj");
        return subject >= 0 ? subject : sentence.child(verb, "nsubjpass");
    }

    private String relation(int index) {
        return passage.word(index).relation();
    }
}
