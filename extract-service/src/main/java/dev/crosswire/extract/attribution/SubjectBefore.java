package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.NounKinds;
import java.util.Comparator;

/** Who stands before a reporting verb as its subject. */
final class SubjectBefore {
    private final Passage passage;
    private final Sentence sentence;
    private final SubjectBehind behind;

    SubjectBefore(Passage passage, SubjectBehind behind) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.behind = behind;
    }

    /** Of several subjects, which only a misparsed quotation has, the nearest. */
    int nearest(int verb) {
        int sayer = behind.sayer(verb);
        return sayer >= 0 ? sayer : own(verb);
    }

    private int own(int verb) {
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
        int end = name < 0 ? 0 : sentence.end(name);
        boolean described = name >= 0
                && end < verb - 1
                && passage.word(name).tag().startsWith("NNP")
                && passage.form(verb - 1).equals(",")
                && passage.form(end).equals(",")
                && passage.word(end + 1).tag().equals("DT")
                && !passage.isQuoted(name);
        return described ? name : -1;
    }

    /** "called off ten games, two of them finals, but said": no subject of what "but" joins, though the parser may take it for one. */
    private boolean isBeforeLink(int word, int verb) {
        return word < verb - 1 && passage.word(verb - 1).tag().equals("CC");
    }

    /** "the court was told that": whoever hears evidence passes it on; -1 where nobody is. */
    private int hearer(int verb) {
        int told = passage.lemma(verb).equals("tell") ? sentence.child(verb, "nsubjpass") : -1;
        return told >= 0 && NounKinds.isCourt(passage.lemma(told)) ? told : -1;
    }

    /** "Two people briefed on the talks said": the participle that describes who speaks, misparsed as a clause; -1 where none is. */
    int described(int verb) {
        if (nearest(verb) >= 0 || passage.isSetOff(verb)) {
            return -1;
        }
        for (int i = verb - 1; i > 0 && !passage.word(i).hasTag(",", ":"); i--) {
            boolean clause =
                    passage.word(i).hasTag("VBD", "VBN") && passage.word(i).hasRelation("ccomp", "conj");
            if (clause && nearest(i) == i - 1 && sentence.child(i, "dobj", "ccomp") < 0) {
                return sentence.end(i) == verb && sentence.holds(verb, i) ? i : -1;
            }
        }
        return -1;
    }

    private String relation(int index) {
        return passage.word(index).relation();
    }
}
