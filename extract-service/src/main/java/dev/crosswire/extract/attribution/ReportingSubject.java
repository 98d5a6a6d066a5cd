package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;

/** Who reports: what a reporting verb has for its subject, before or behind it, as agent, or in the clause above. */
final class ReportingSubject {
    private final Passage passage;
    private final Sentence sentence;
    private final SourceAside aside;
    private final SubjectBehind behind;
    private final SubjectBefore before;
    private final CueBeside beside;
    private final SubjectAbove above;

    ReportingSubject(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.aside = new SourceAside(passage);
        this.behind = new SubjectBehind(passage);
        this.before = new SubjectBefore(passage, behind);
        this.beside = new CueBeside(passage, before, behind);
        this.above = new SubjectAbove(passage, behind, beside, this);
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
        int found = subject >= 0 ? own(verb, subject) : apart(verb);
        return found >= 0 ? found : isDoneBySomebody(verb) ? agent(verb) : above.of(verb);
    }

    private int own(int verb, int subject) {
        int name = aside.namedBehind(verb);
        boolean misread =
                subject > verb && name > subject && !passage.word(subject).isNamed("PERSON");
        return misread ? name : new DescribedSpeaker(passage).of(subject);
    }

    /** Who stands apart from a verb without a subject; -1 where nobody does. */
    private int apart(int verb) {
        int apart = aside.of(verb);
        if (apart >= 0) {
            return apart;
        }
        int described = described(verb);
        return described >= 0 ? nearestSubject(described) : Math.max(inverted(verb), aside.namedBehind(verb));
    }

    /** A passive, or a participle with an agent. */
    private boolean isDoneBySomebody(int verb) {
        return sentence.child(verb, "auxpass", "nsubjpass") >= 0
                || passage.word(verb).tag().equals("VBN") && agent(verb) >= 0;
    }

    /** "gunmen suspected to be rebels burned the market": a participle, misparsed as the verb of whoever it describes. */
    private boolean isSupposed(int verb) {
        return passage.word(verb).tag().equals("VBN")
                && verb + 1 < sentence.size()
                && passage.lower(verb + 1).equals("to")
                && sentence.child(verb, "nsubj") == verb - 1
                && sentence.child(verb, "aux", "auxpass") < 0;
    }

    /** The words that name who reports, though the parser took them for a part of what is reported. */
    BitSet words(int verb, int source) {
        return aside.words(verb, source);
    }

    /** Of several subjects, which only a misparsed quotation has, the nearest. */
    int nearestSubject(int verb) {
        return before.nearest(verb);
    }

    /** Who stands behind the verb, though he looks like its object; -1 where nobody does. */
    int inverted(int verb) {
        return behind.of(verb);
    }

    /** The participle that describes who speaks, misparsed as a clause; -1 where none is. */
    int described(int verb) {
        return before.described(verb);
    }

    /** Whether a participle is a word of speech right behind a cue, by which its source does more. */
    boolean isBeside(int cue, int participle) {
        return beside.isBeside(cue, participle);
    }

    /** "reported by the bank"; -1 where no agent is named. */
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

    private String relation(int index) {
        return passage.word(index).relation();
    }
}
