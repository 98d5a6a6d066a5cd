package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** What a cue with its source reports that is put into it or stands behind it ("…, she said, …"). */
final class TaggedContent {
    /** How many words a tag has at most. */
    private static final int LONGEST_TAG = 8;

    private final Passage passage;
    private final Sentence sentence;
    private final ReportingSubject reporter;

    TaggedContent(Passage passage, ReportingSubject reporter) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.reporter = reporter;
    }

    /** "…, towards which ministers have pledged £2m", "…, which experts had feared": what is told of a noun, and reports nothing else. */
    private boolean isRelative(int verb) {
        int source = reporter.nearestSubject(verb);
        return isWhich(sentence.child(verb, "dobj"))
                || source >= 0 && isWhich(sentence.child(source, "det"))
                || sentence.children(verb).stream()
                        .filter(child -> child < verb && relation(child).equals("prep"))
                        .anyMatch(child -> isWhich(sentence.child(child, "pobj")));
    }

    private boolean isWhich(int word) {
        return word >= 0 && passage.word(word).tag().equals("WDT");
    }

    /** "One of them, she said, was hurt": the clause that the cue with its source is put into. */
    BitSet of(int verb) {
        BitSet content = new BitSet();
        int head = passage.word(verb).head();
        int loose = head < 0 ? loose(verb) : -1;
        if (loose >= 0) {
            return new Content(passage).clause(verb, loose);
        }
        if (isRelative(verb)) {
            return content;
        } else if (isInside(verb)) {
            content.set(0, sentence.size());
            content.andNot(sentence.subtree(reporter.nearestSubject(verb)));
            content.clear(verb);
            return content;
        } else if (head < 0 || isApposed(verb) || isTrailing(verb)) {
            return hasOwnObject(verb) ? content : before(verb);
        }
        if (isPutIn(verb)) {
            content.set(0, sentence.size());
            content.andNot(sentence.subtree(verb));
            return content;
        }
        boolean inserted = Set.of("parataxis", "dep", "ccomp", "intj", "meta").contains(relation(verb))
                || reporter.inverted(verb) >= 0
                || relation(verb).equals("advcl") && sentence.child(verb, "mark") < 0 && passage.subject(verb) >= 0;
        boolean reportedNoun = (relation(verb).equals("acl") || isAs(verb))
                && passage.word(verb).tag().equals("VBN")
                && reporter.agent(verb) >= 0;
        if (head < 0
                || !inserted && !reportedNoun
                || hasOwnObject(verb)
                || sentence.child(head, "auxpass") < 0
                        && Cues.find("verb", passage.lemma(head))
                                .filter(cue -> !cue.document())
                                .isPresent()) {
            return content;
        }
        content.or(new Content(passage).clause(verb, head));
        content.andNot(sentence.subtree(verb));
        sentence.children(head).stream()
                .filter(child -> reporter.isBeside(verb, child))
                .forEach(child -> content.andNot(sentence.subtree(child)));
        return content;
    }

    /** "…, as reported by Reuters": of the clause before. */
    private boolean isAs(int verb) {
        return relation(verb).equals("advcl")
                && verb > 0
                && passage.lower(verb - 1).equals("as");
    }

    /** "Doing nothing, they reckon, would cost more": a cue between a subject and its verb, of which the parser made two deeds of one. */
    private boolean isInside(int verb) {
        int subject = reporter.nearestSubject(verb);
        int first = subject < 0 || subject > verb ? -1 : sentence.start(subject);
        int rest = sentence.child(verb, "conj");
        return first > 1
                && rest > verb + 2
                && passage.form(first - 1).equals(",")
                && passage.form(verb + 1).equals(",")
                && isShort(first, verb)
                && !passage.word(verb + 2).tag().equals("CC")
                && passage.subject(rest) < 0;
    }

    /** "The mayor said the town was safe": a clause right behind that the parser hung on nothing; -1 where there is none. */
    private int loose(int verb) {
        for (int clause = verb + 1; clause < sentence.size(); clause++) {
            boolean apart = passage.word(clause).head() < 0 && passage.isVerb(clause) && passage.subject(clause) > verb;
            if (apart) {
                return sentence.start(clause) == verb + 1 ? clause : -1;
            }
        }
        return -1;
    }

    /** "The road was safe, she said, but it would stay shut": what is said goes on behind the tag, misparsed as one more deed. */
    private boolean isPutIn(int verb) {
        int subject = reporter.nearestSubject(verb);
        int first = subject < 0 ? -1 : sentence.start(subject);
        return relation(verb).equals("conj")
                && sentence.child(verb, "ccomp", "xcomp", "dobj") < 0
                && first > 1
                && passage.form(first - 1).equals(",")
                && isShort(first, verb)
                && sentence.end(verb) <= verb + 2
                && goesOnBehind(verb);
    }

    /** "…, the mayor says", misparsed as what describes the noun before its comma. */
    private boolean isApposed(int verb) {
        return relation(verb).equals("relcl") && sentence.child(verb, "ccomp", "xcomp", "dobj") < 0 && !isRelated(verb);
    }

    /** ", some of whom told reporters": a clause that a relative word ties to what stands before. */
    private boolean isRelated(int verb) {
        return sentence.anyWithin(verb, word -> passage.word(word).tag().startsWith("W"));
    }

    /** "40 are without power and 10 without water, the mayor added": misparsed as one more deed beside what is said. */
    private boolean isTrailing(int verb) {
        return relation(verb).equals("conj")
                && sentence.child(verb, "ccomp", "xcomp") < 0
                && !hasOwnObject(verb)
                && endsSentence(sentence.end(verb))
                && !isRelated(verb)
                && !opensContrast(verb);
    }

    private boolean endsSentence(int end) {
        return end == sentence.size()
                || end == sentence.size() - 1 && passage.word(end).tag().equals(".");
    }

    private boolean opensContrast(int verb) {
        int subject = reporter.nearestSubject(verb);
        int first = subject < 0 ? verb : sentence.start(subject);
        return first > 0 && passage.word(first - 1).tag().equals("CC");
    }

    /** "when police found him": what the verb is about is its object, unless that is who is told. */
    private boolean hasOwnObject(int verb) {
        int object = sentence.child(verb, "dobj");
        boolean addressee = Cues.find("verb", passage.lemma(verb))
                .filter(cue -> cue.takes("clause") && !cue.people())
                .filter(cue -> passage.lemma(verb).equals("tell") || object > verb && !isThing(object))
                .isPresent();
        return object > verb && reporter.inverted(verb) != object && !addressee;
    }

    /** "promised a new start": what is no one to tell something to. */
    private boolean isThing(int object) {
        return passage.word(object).tag().startsWith("NN")
                && !passage.word(object).tag().startsWith("NNP")
                && !passage.names().isSomebody(passage.number(), object);
    }

    /** "…, police said" where the parser joined them otherwise: all that stands before the comma. */
    private BitSet before(int verb) {
        BitSet content = new BitSet();
        int own = reporter.nearestSubject(verb);
        int subject = own < 0 ? reporter.inverted(verb) : own;
        int first = subject < 0 ? -1 : sentence.start(subject);
        if (subject >= 0
                && subject < verb
                && first > 1
                && passage.form(first - 1).equals(",")
                && isShort(first, verb)
                && !isSetting(verb, first)) {
            content.set(0, first - 1);
            if (goesOnBehind(verb)) {
                content.set(verb + 2, sentence.size());
            }
        } else if (subject > verb && first == verb + 1 && passage.isSetOff(verb)) {
            content.set(0, verb - 1);
            int end = sentence.end(subject);
            if (goesOnAt(end)) {
                content.set(end + 1, sentence.size());
            }
        }
        return content;
    }

    /** "…, she said, but it would stay shut": whether a further clause follows the tag and its comma. */
    private boolean goesOnBehind(int verb) {
        return goesOnAt(verb + 1);
    }

    private boolean goesOnAt(int comma) {
        return comma + 1 < sentence.size()
                && passage.form(comma).equals(",")
                && passage.word(comma + 1).tag().equals("CC");
    }

    /** "In a second meeting, the mayor told officials to hurry": what stands before only says when or where it was said. */
    private boolean isSetting(int verb, int first) {
        List<Integer> before = sentence.children(verb).stream()
                .filter(child -> child < first && !relation(child).equals("punct"))
                .toList();
        return !before.isEmpty()
                && before.stream()
                        .allMatch(child -> Set.of("prep", "npadvmod", "advmod").contains(relation(child))
                                || relation(child).equals("advcl")
                                        && passage.word(child).hasTag("VBG", "VBN")
                                        && passage.subject(child) < 0);
    }

    private static boolean isShort(int first, int verb) {
        return verb - first <= LONGEST_TAG;
    }

    private String relation(int index) {
        return passage.word(index).relation();
    }
}
