package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.NounKinds;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;

/** Who reports: what a reporting verb has for its subject, before or behind it, as agent, or in the clause above. */
final class ReportingSubject {
    private static final int LONGEST_CLIMB = 8;
    /** So many words at most stand between a quotation and the subject of its cue. */
    private static final int SHORT = 4;

    private static final Set<String> ACCUSING = Set.of("of", "for", "with", "to");

    private final Passage passage;
    private final Sentence sentence;
    private final SourceAside aside;

    ReportingSubject(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.aside = new SourceAside(passage);
    }

    int agent(int verb) {
        for (int child : sentence.children(verb)) {
            boolean by = relation(child).equals("agent")
                    || relation(child).equals("prep") && passage.lower(child).equals("by");
            if (by) {
                return sentence.child(child, "pobj");
            }
        }
        return -1;
    }

    /** The words that name who reports, though the parser took them for a part of what is reported. */
    BitSet words(int verb, int source) {
        return aside.words(verb, source);
    }

    private boolean isPassive(int verb) {
        return sentence.child(verb, "auxpass", "nsubjpass") >= 0;
    }

    /** Who reports: the verb's subject or agent, else the subject of the clause above a participle. */
    int of(int verb) {
        if (isSupposed(verb)) {
            return -1;
        }
        int quoted = new QuotingVerb(passage).quoted(verb);
        if (quoted >= 0) {
            return quoted;
        }
        int subject = nearestSubject(verb);
        int behind = aside.namedBehind(verb);
        boolean misread =
                subject > verb && behind > subject && !passage.word(subject).isNamed("PERSON");
        if (subject >= 0) {
            return misread ? behind : new DescribedSpeaker(passage).of(subject);
        }
        int apart = aside.of(verb);
        if (apart >= 0) {
            return apart;
        }
        int described = described(verb);
        if (described >= 0) {
            return nearestSubject(described);
        }
        int inverted = Math.max(inverted(verb), behind);
        if (inverted >= 0) {
            return inverted;
        }
        int agent = agent(verb);
        boolean participle = passage.word(verb).tag().equals("VBN");
        if (isPassive(verb) || participle && agent >= 0) {
            return agent;
        }
        return above(verb);
    }

    /** "the court was told that": whoever hears evidence passes it on; -1 where nobody is. */
    private int hearer(int verb) {
        int told = passage.lemma(verb).equals("tell") ? sentence.child(verb, "nsubjpass") : -1;
        return told >= 0 && NounKinds.isCourt(passage.lemma(told)) ? told : -1;
    }

    /** "Ten were hurt, police said, denying that …": a word of speech right behind a cue, by which its source does more. */
    boolean isBeside(int cue, int participle) {
        return participle > cue
                && passage.word(participle).tag().equals("VBG")
                && relation(participle).equals("advcl")
                && passage.word(participle).head() == passage.word(cue).head()
                && (nearestSubject(cue) >= 0 || inverted(cue) >= 0)
                && passage.isSetOff(participle)
                && sentence.subtree(cue).length() >= participle - 1
                && isReporting(participle);
    }

    /** "Two people briefed on the talks said": the participle that describes who speaks, misparsed as a clause; -1 where none is. */
    int described(int verb) {
        if (nearestSubject(verb) >= 0 || passage.isSetOff(verb)) {
            return -1;
        }
        for (int i = verb - 1; i > 0 && !passage.word(i).hasTag(",", ":"); i--) {
            boolean clause =
                    passage.word(i).hasTag("VBD", "VBN") && passage.word(i).hasRelation("ccomp", "conj");
            if (clause && nearestSubject(i) == i - 1 && sentence.child(i, "dobj", "ccomp") < 0) {
                return sentence.subtree(i).length() == verb
                                && sentence.subtree(verb).get(i)
                        ? i
                        : -1;
            }
        }
        return -1;
    }

    /** Of several subjects, which only a misparsed quotation has, the nearest. */
    int nearestSubject(int verb) {
        int sayer = sayer(verb);
        return sayer >= 0 ? sayer : subjectBefore(verb);
    }

    private int subjectBefore(int verb) {
        int described = describedSubject(verb);
        if (described >= 0) {
            return described;
        }
        return sentence.children(verb).stream()
                .filter(child -> relation(child).equals("nsubj") && !isBeforeLink(child, verb))
                .min(Comparator.comparingInt(child -> Math.abs(child - verb)))
                .orElseGet(() -> hearer(verb));
    }

    /** "Orion, the firm behind the mine, said": the name before a description between commas that was taken for a second subject; -1 where there is none. */
    private int describedSubject(int verb) {
        int name = sentence.child(verb, "nsubj");
        int end = name < 0 ? 0 : sentence.subtree(name).length();
        boolean described = name >= 0
                && end < verb - 1
                && passage.word(name).tag().startsWith("NNP")
                && passage.form(verb - 1).equals(",")
                && passage.form(end).equals(",")
                && passage.word(end + 1).tag().equals("DT")
                && !passage.isQuoted(name);
        return described ? name : -1;
    }

    /** "Town down to one meal a day, say medics": who stands right behind, though what is said was taken for the subject; -1 where nobody does. */
    private int sayer(int verb) {
        int object = passage.lemma(verb).equals("say") ? inverted(verb) : -1;
        int end = object < 0 ? 0 : sentence.subtree(object).length();
        boolean last = end == sentence.size() || end > 0 && passage.word(end).hasTag(".", ",");
        return last && mayAnswer(object) ? object : -1;
    }

    /** "called off ten games, two of them finals, but said": no subject of what "but" joins, though the parser may take it for one. */
    private boolean isBeforeLink(int word, int verb) {
        return word < verb - 1 && passage.word(verb - 1).tag().equals("CC");
    }

    /** "…, reported French media": what looks like the object says it. */
    int inverted(int verb) {
        int object = behind(verb);
        boolean apart =
                verb > 0 && (passage.isSetOff(verb) || passage.form(verb - 1).equals("\""));
        boolean finite = passage.word(verb).hasTag("VBD", "VBZ", "VBP");
        boolean adjacent = object > verb && sentence.subtree(object).nextSetBit(0) == verb + 1;
        return apart
                        && finite
                        && adjacent
                        && (!takesObject(verb) || mayAnswer(object))
                        && Set.of("conj", "parataxis", "dep", "root").contains(relation(verb))
                        && sentence.children(verb).stream()
                                .noneMatch(child -> child > verb
                                        && child != object
                                        && relation(child).equals("ccomp"))
                ? object
                : -1;
    }

    /** "a man accused of theft", "firms alleged to have paid": of whom it is said, by nobody who is named. */
    private boolean isAccused(int verb) {
        boolean participle = passage.word(verb).tag().equals("VBN") && verb + 1 < sentence.size();
        boolean supposed = participle
                && relation(verb).equals("advcl")
                && sentence.child(verb, "aux", "auxpass", "mark") < 0
                && passage.lower(verb + 1).equals("to");
        return supposed || participle && relation(verb).equals("acl") && ACCUSING.contains(passage.lower(verb + 1));
    }

    /** "gunmen suspected to be rebels burned the market": a participle, misparsed as the verb of whoever it describes. */
    private boolean isSupposed(int verb) {
        return passage.word(verb).tag().equals("VBN")
                && verb + 1 < sentence.size()
                && passage.lower(verb + 1).equals("to")
                && sentence.child(verb, "nsubj") == verb - 1
                && sentence.child(verb, "aux", "auxpass") < 0;
    }

    /** "Officer resigns, alleges fraud": a verb that reports nouns too may have a true object. */
    private boolean takesObject(int verb) {
        return Cues.find("verb", passage.lemma(verb))
                .filter(cue -> cue.takes("any"))
                .isPresent();
    }

    private boolean mayAnswer(int noun) {
        return passage.word(noun).tag().startsWith("NNP")
                || NounKinds.isSpeaker(passage.lemma(noun))
                || Cues.document(passage.lemma(noun)).isPresent()
                || passage.names().isSomebody(passage.number(), noun);
    }

    /** The object, or a noun behind the verb that was taken for a clause. */
    private int behind(int verb) {
        int object = sentence.child(verb, "dobj");
        return object >= 0
                ? object
                : sentence.children(verb).stream()
                        .filter(child -> child > verb && relation(child).equals("ccomp"))
                        .filter(child -> passage.word(child).tag().startsWith("NN") && passage.subject(child) < 0)
                        .findFirst()
                        .orElse(-1);
    }

    private int above(int verb) {
        int absolute = absolute(verb);
        if (absolute >= 0 || isAccused(verb)) {
            return absolute;
        }
        int beside = Math.max(beside(verb), trailing(verb));
        if (beside >= 0) {
            return of(beside);
        }
        int at = outsideQuotation(verb);
        int mute = -1;
        boolean adding = passage.lower(verb).equals("adding");
        for (int steps = 0; steps < LONGEST_CLIMB; steps++) {
            int head = passage.word(at).head();
            if (head < 0) {
                return mute < 0 && at == verb ? joined(verb) : mute;
            }
            if (adding
                    && relation(head).equals("ccomp")
                    && isReporting(passage.word(head).head())) {
                at = head;
                continue;
            }
            if (!passage.isVerb(head)) {
                if (relation(at).equals("acl")
                        && !passage.isSetOff(at)
                        && passage.word(head).tag().startsWith("N")) {
                    return head;
                }
            } else if (prompted(at, head) >= 0) {
                return prompted(at, head);
            } else {
                int own = subjectOf(head);
                int subject = own < 0 && isReporting(head) ? inverted(head) : own;
                if (subject >= 0 && (isReporting(head) || !isMute(at, subject))) {
                    return subject;
                }
                mute = subject >= 0 && mute < 0 ? subject : mute;
            }
            at = head;
        }
        return mute;
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

    /** "…, he went on, warning that": the cue right before it, or behind a quotation, beside which a participle stands, whatever it was parsed to explain; else -1. */
    private int beside(int verb) {
        int opener = verb > 0 && passage.lower(verb - 1).equals("while") ? verb - 1 : verb;
        if (!passage.word(verb).tag().equals("VBG") || !passage.isSetOff(opener) || passage.isQuoted(verb)) {
            return -1;
        }
        int cue = opener - 2;
        if (cue > 0 && passage.word(cue).hasTag("VBD", "VBZ") && isReporting(cue) && nearestSubject(cue) >= 0) {
            return cue;
        }
        for (int i = verb - 2; i >= Math.max(0, verb - LONGEST_CLIMB) && !passage.isQuoted(i); i--) {
            if (passage.word(i).hasTag("VBD", "VBZ") && isReporting(i) && nearestSubject(i) >= 0) {
                int first = Math.min(i, nearestSubject(i));
                return IntStream.range(Math.max(0, first - SHORT), first).anyMatch(passage::isQuoted) ? i : -1;
            }
        }
        return -1;
    }

    /** "Ten were hurt, police said, denying that …": the cue right before a participle of speech; -1 where there is none. */
    private int trailing(int participle) {
        int head = passage.word(participle).head();
        return head < 0
                ? -1
                : sentence.children(head).stream()
                        .filter(cue -> isReporting(cue) && isBeside(cue, participle))
                        .findFirst()
                        .orElse(-1);
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

    private boolean isReporting(int verb) {
        return verb >= 0 && Cues.find("verb", passage.lemma(verb)).isPresent();
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

    /** The subject of a finite verb; in a passive without agent nobody speaks, but its subject does ("was quoted saying"). */
    private int subjectOf(int verb) {
        int subject = sentence.child(verb, "nsubj");
        return subject >= 0 ? subject : sentence.child(verb, "nsubjpass");
    }

    private String relation(int index) {
        return passage.word(index).relation();
    }
}
