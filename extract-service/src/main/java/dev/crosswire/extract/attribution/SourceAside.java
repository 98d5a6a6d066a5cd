package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;

/** Who reports, where the parser hung their name elsewhere than on their verb. */
final class SourceAside {
    private static final int LONGEST_CLIMB = 8;
    /** The tags of what no name goes on behind. */
    private static final String[] ENDS = {",", ":", ".", "IN", "CC", "TO"};

    private final Passage passage;
    private final Sentence sentence;

    SourceAside(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence();
    }

    /** The name between commas before the verb, or the phrase that opens the sentence; -1 where there is none. */
    int of(int verb) {
        return Math.max(Math.max(adjacent(verb), opening(verb)), explained(verb));
    }

    /** The words that name a source found so, though the parser took them for a part of what is reported. */
    BitSet words(int verb, int source) {
        BitSet words = new BitSet();
        if (source > verb && source == namedBehind(verb)) {
            words.set(verb + 1, source + 1);
        }
        if (source < 0 || source != adjacent(verb) && source != explained(verb)) {
            return words;
        }
        return sentence.subtree(
                source == adjacent(verb) ? source : passage.word(source).head());
    }

    /** "Ten people died, broadcaster TVN said on Monday, as …": the phrase between comma and cue, whatever it was parsed as. */
    private int adjacent(int verb) {
        int last = verb - 1;
        boolean finite = passage.word(verb).hasTag("VBD", "VBZ") && sentence.child(verb, "ccomp") >= 0;
        if (!finite || last < 2 || !passage.word(last).tag().startsWith("NN")) {
            return -1;
        }
        int top = joint(phrase(last));
        for (int steps = 0; steps < LONGEST_CLIMB && passage.word(top).hasRelation("pobj", "prep"); steps++) {
            if (isSetOff(top) || passage.word(top).head() > top) {
                break;
            }
            top = passage.word(top).head();
        }
        boolean office = isOffice(top);
        boolean apart = isSetOff(top)
                && (office || passage.word(top).hasRelation("npadvmod", "appos", "conj", "dep", "tmod", "dobj", "pobj"))
                && sentence.end(top) == verb;
        return !apart ? -1 : office || top == phrase(last) ? last : top;
    }

    private boolean isSetOff(int top) {
        int first = sentence.start(top);
        return first > 1
                && (passage.isSetOff(first)
                        || passage.word(first - 1).hasTag("``", "''") && passage.isSetOff(first - 1));
    }

    /** "Under Secretary Ann Berg": an office that begins like a phrase. */
    private boolean isOffice(int top) {
        return relation(top).equals("prep")
                && passage.form(top).equals("Under")
                && top + 1 < sentence.size()
                && passage.lemma(top + 1).equals("secretary");
    }

    /** "…," one of them, Ann Berg, said: the name set off before the verb, of whom it explains; -1 where none is. */
    private int explained(int verb) {
        int name = verb - 2;
        boolean apposed = name > 2
                && passage.word(verb).hasTag("VBD", "VBZ")
                && passage.form(verb - 1).equals(",")
                && passage.word(name).isNamed("PERSON")
                && relation(name).equals("appos")
                && passage.word(name).head() < name;
        int first = apposed ? sentence.start(passage.word(name).head()) : 0;
        return first > 1 && passage.word(first - 1).hasTag("''", ",") ? name : -1;
    }

    /** "The agency, citing a doctor, reported that": the phrase that opens the sentence, whatever it was parsed as; -1 for none. */
    private int opening(int verb) {
        int end = 0;
        while (end < verb && !passage.form(end).equals(",")) {
            end++;
        }
        int last = end - 1;
        boolean apart = last >= 0 && end < verb - 1 && passage.form(verb - 1).equals(",");
        return apart
                        && passage.word(last).tag().startsWith("NN")
                        && relation(last).equals("dep")
                        && passage.word(last).head() > last
                        && sentence.start(last) == 0
                        && passage.names().isSomebody(passage.number(), last)
                ? last
                : -1;
    }

    /** "police and hospital officials": the first of several who speak together. */
    private int joint(int last) {
        int at = last;
        while (relation(at).equals("conj")
                && passage.word(at).head() < at
                && passage.word(passage.word(at).head()).tag().startsWith("NN")
                && !passage.isSetOff(sentence.start(at))) {
            at = passage.word(at).head();
        }
        return at;
    }

    /** "finance minister Jan Berg": the head of the phrase that a name stands in as what explains it. */
    private int phrase(int name) {
        int head = passage.word(name).head();
        boolean named = relation(name).equals("appos") && passage.word(name).isNamed("PERSON");
        return named && head >= 0 && head < name && !passage.isSetOff(sentence.start(name)) ? head : name;
    }

    /** "…, said Museum am Platz director Ann Berg: …": the person whose name ends what stands behind the verb, whatever it was parsed as; -1 where there is none. */
    int namedBehind(int verb) {
        boolean says = passage.word(verb).hasTag("VBD", "VBZ", "VBP")
                && passage.isSetOff(verb)
                && Cues.find("verb", passage.lemma(verb))
                        .filter(cue -> !cue.people())
                        .isPresent();
        int end = verb + 1;
        while (says
                && end < sentence.size()
                && end <= verb + LONGEST_CLIMB
                && !passage.word(end).hasTag(ENDS)) {
            end++;
        }
        boolean named = says
                && end > verb + 1
                && end < sentence.size()
                && passage.word(end).hasTag(",", ":", ".")
                && passage.word(end - 1).name().endsWith("L-PERSON");
        return named ? end - 1 : -1;
    }

    private String relation(int index) {
        return passage.word(index).relation();
    }
}
