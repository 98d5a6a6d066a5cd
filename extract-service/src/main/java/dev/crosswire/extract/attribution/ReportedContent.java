package dev.crosswire.extract.attribution;

import dev.crosswire.extract.attribution.Cues.Cue;
import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What a reporting verb reports: its clauses and objects, or the clause that it is put into or stands behind. */
final class ReportedContent {
    private static final int LONGEST_CLIMB = 8;

    private final Passage passage;
    private final Sentence sentence;
    private final ReportingSubject reporter;

    ReportedContent(Passage passage, ReportingSubject reporter) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.reporter = reporter;
    }

    /** What the verb reports: its clauses, its object where it takes one, or the clause it is put into. */
    BitSet of(int verb, Cue cue) {
        BitSet content = new Figures(passage).of(verb);
        boolean clauses = cue.takes("clause") || cue.takes("any") || cue.takes("that");
        for (int child : sentence.children(verb)) {
            if (clauses && (isReportedClause(verb, child, cue) || isFronted(verb, child))
                    || cue.takes("any") && isObject(verb, child)) {
                content.or(new Content(passage).clause(verb, child));
            }
            int told = relation(child).equals("prep") ? sentence.child(child, "pobj") : child;
            if (clauses && told >= 0 && isToldTo(verb, told)) {
                content.or(sentence.subtree(sentence.child(told, "relcl")));
            }
            if (cue.takes("content") && Set.of("prep", "advcl", "xcomp").contains(relation(child))) {
                content.or(new Content(passage).clause(verb, child));
            }
        }
        if (cue.takes("content")) {
            content.stream()
                    .filter(clause -> isOccasion(verb, clause))
                    .boxed()
                    .toList()
                    .forEach(clause -> content.andNot(sentence.subtree(clause)));
        }
        if (clauses && !content.isEmpty()) {
            withoutActs(verb, content);
            listed(verb, content);
            explained(verb, content);
        } else if (clauses) {
            content.or(around(verb));
        }
        return content;
    }

    /** "accused each other of firing first after a clash left two dead": when the act was, and no part of it. */
    private boolean isOccasion(int verb, int clause) {
        int first = sentence.subtree(clause).nextSetBit(0);
        int mark = sentence.child(clause, "mark");
        boolean after = mark >= 0 && passage.lower(mark).equals("after")
                || first > 0 && passage.lower(first - 1).equals("after");
        return relation(clause).equals("advcl")
                && passage.word(clause).hasTag("VBD", "VBZ", "VBP")
                && !passage.isQuoted(clause)
                && (after || passage.word(clause).head() == verb);
    }

    /**
     * "said the road was closed and urged drivers to wait", "said the state had slept, and called for a vote": the second is what
     * the source does beside, and no road urges.
     */
    private void withoutActs(int verb, BitSet content) {
        content.stream()
                .filter(act -> act > verb && relation(act).equals("conj") && passage.subject(act) < 0)
                .filter(act ->
                        passage.word(act).hasTag("VBD", "VBZ", "VBN") && sentence.child(act, "aux", "auxpass") < 0)
                .filter(act -> Cues.find("verb", passage.lemma(act))
                        .filter(cue -> !cue.kind().equals("neutral") || cue.takes("content") || tellsOfThing(act))
                        .isPresent())
                .filter(act -> isBeside(verb, act))
                .boxed()
                .toList()
                .forEach(act -> content.andNot(sentence.subtree(act)));
    }

    /** "and announced a grant": a thing that is made known. */
    private boolean tellsOfThing(int verb) {
        int object = sentence.child(verb, "dobj");
        return object > verb
                && passage.word(object).hasTag("NN", "NNS", "CD")
                && sentence.child(verb, "ccomp", "xcomp") < 0;
    }

    /** "said his side would stay away and criticised the board", "confirmed that they had left but denied …": what the source does beside is told otherwise than what it reports. */
    private boolean isSupposed(int clause) {
        return sentence.children(clause).stream()
                .anyMatch(child -> passage.word(child).tag().equals("MD")
                        || passage.lower(child).equals("but"));
    }

    /** Whether the clause that a word of speech is joined to is of nobody who could speak, or is set off from it. */
    private boolean isBeside(int verb, int act) {
        int clause = passage.word(act).head();
        int subject = passage.subject(clause);
        boolean reported =
                relation(clause).equals("ccomp") && passage.word(clause).head() == verb && subject >= 0;
        boolean apart = act > 2
                && passage.word(act - 1).tag().equals("CC")
                && passage.lower(act - 2).equals(",")
                && !passage.isQuoted(act);
        boolean unable = reported && (!passage.names().isSomebody(passage.number(), subject) || isSupposed(clause));
        return unable || apart && hangsOn(verb, clause);
    }

    private boolean hangsOn(int verb, int clause) {
        int at = clause;
        for (int steps = 0; steps < LONGEST_CLIMB && passage.word(at).hasRelation("conj", "advcl"); steps++) {
            at = passage.word(at).head();
        }
        return relation(at).equals("ccomp") && passage.word(at).head() == verb;
    }

    /** "said that the bridge was shut, and the road flooded": clauses in a row are reported together, however they are parsed. */
    private void listed(int verb, BitSet content) {
        for (int child : sentence.children(verb)) {
            boolean beside = content.nextSetBit(0) > verb || isPutBetween(verb);
            if (child > verb && beside && relation(child).equals("conj") && goesOn(child)) {
                content.or(new Content(passage).clause(verb, child));
            }
        }
    }

    /** "argued that it had no choice: prices had doubled": what stands behind the colon is told with what is reported before it. */
    private void explained(int verb, BitSet content) {
        int colon = content.length();
        boolean explains = content.nextSetBit(0) > verb
                && colon + 1 < sentence.size()
                && passage.form(colon).equals(":")
                && IntStream.range(colon + 1, sentence.size())
                        .anyMatch(word -> passage.word(word).hasTag("VBD", "VBZ", "VBP") && passage.subject(word) >= 0);
        if (explains) {
            content.set(colon + 1, sentence.size());
        }
    }

    /** "The road was shut, police said, and two houses lost power": a cue between the clauses that it reports. */
    private boolean isPutBetween(int verb) {
        return verb + 2 < sentence.size()
                && passage.lower(verb + 1).equals(",")
                && passage.lower(verb + 2).matches("and|but");
    }

    /** Whether a clause is of something else than who speaks, and reports nothing itself. */
    private boolean goesOn(int clause) {
        int subject = sentence.child(clause, "nsubj", "nsubjpass");
        return subject >= 0
                && !passage.word(subject).tag().startsWith("PRP")
                && Cues.find("verb", passage.lemma(clause)).isEmpty();
    }

    /** "told officers that she opened fire", "said in a post that": a clause of its own, misparsed as telling which officers or post. */
    private boolean isToldTo(int verb, int child) {
        int clause = sentence.child(child, "relcl");
        boolean told = relation(child).equals("dobj") && passage.lemma(verb).equals("tell");
        boolean written = relation(child).equals("pobj")
                && Cues.document(passage.lemma(child)).isPresent();
        return clause > child
                && (told || written)
                && passage.lower(child + 1).equals("that")
                && (Set.of("advmod", "mark", "complm").contains(relation(child + 1))
                        || told && sentence.child(verb, "ccomp", "xcomp") < 0)
                && passage.subject(clause) > child + 1;
    }

    private boolean isReportedClause(int verb, int child, Cue cue) {
        String relation = relation(child);
        int described = reporter.described(verb);
        if (described >= 0 && sentence.subtree(child).get(described)) {
            return false;
        }
        if (relation.equals("xcomp")) {
            return !cue.takes("that") && !isInstruction(verb, child);
        }
        if (relation.equals("ccomp") || relation.equals("csubj")) {
            return child != reporter.inverted(verb)
                    && (child < verb ? !isOfAnother(verb, child) : !isRelative(verb, child));
        }
        if (relation.equals("advcl") && isBeforeInverted(verb, child)) {
            return true;
        }
        boolean that = sentence.children(child).stream()
                .anyMatch(mark -> passage.word(mark).relation().equals("mark")
                        && passage.lower(mark).equals("that"));
        return that && Set.of("conj", "advcl", "dep", "acl").contains(relation)
                || relation.equals("parataxis") && !isCueBefore(verb, child);
    }

    /** "…, he went on, warning that": the cue before a participle, misparsed as put into what it reports. */
    private boolean isCueBefore(int verb, int child) {
        return child < verb
                && passage.subject(child) >= 0
                && Cues.find("verb", passage.lemma(child)).isPresent();
    }

    /** "Floods hit the port, said the mayor": what stands before, though the parser takes it for a circumstance. */
    private boolean isBeforeInverted(int verb, int clause) {
        int source = reporter.nearestSubject(verb) >= 0 ? reporter.nearestSubject(verb) : reporter.inverted(verb);
        return clause < verb
                && source > verb
                && passage.isSetOff(verb)
                && passage.word(clause).hasTag("VBD", "VBZ", "VBP")
                && sentence.child(clause, "mark") < 0
                && passage.subject(clause) >= 0;
    }

    /** "Talks had failed, she said: nobody came", misparsed as a circumstance. */
    private boolean isFronted(int verb, int clause) {
        int source = reporter.nearestSubject(verb);
        int first = source < 0 || source > verb ? -1 : sentence.subtree(source).nextSetBit(0);
        return relation(clause).equals("advcl")
                && first > 0
                && sentence.subtree(clause).length() == first - 1
                && passage.form(first - 1).equals(",")
                && passage.word(clause).hasTag("VBD", "VBZ", "VBP")
                && sentence.child(clause, "mark", "advmod") < 0
                && passage.subject(clause) >= 0;
    }

    /** "Buses stopped; the mayor said …": a clause apart, not in anybody's words. */
    private boolean isOfAnother(int verb, int clause) {
        int next = sentence.subtree(clause).length();
        return next < verb && passage.form(next).equals(";") && !passage.isQuoted(clause);
    }

    /** ", which experts had feared", misparsed as a further report; not "which officials said was an accident". */
    private boolean isRelative(int verb, int clause) {
        int first = sentence.subtree(clause).nextSetBit(0);
        return first > verb && passage.isSetOff(first) && passage.word(first).hasTag("WDT", "WP", "WP$");
    }

    /** "told residents to leave": nothing is reported as so. */
    private boolean isInstruction(int verb, int child) {
        boolean infinitive = sentence.children(child).stream()
                .anyMatch(to -> passage.lower(to).equals("to"));
        return infinitive && sentence.child(verb, "dobj", "nsubjpass", "dative") >= 0;
    }

    private boolean isObject(int verb, int child) {
        String relation = relation(child);
        boolean passive = relation.equals("nsubjpass") && reporter.agent(verb) >= 0;
        return relation.equals("dobj") && child > verb && reporter.inverted(verb) < 0 && !isPersonAlone(verb, child)
                || passive;
    }

    /** "confirmed the judge": one person of whom nothing is told; not "confirmed two patients", "reported the boy missing". */
    boolean isPersonAlone(int verb, int object) {
        return object > verb
                && passage.word(object).tag().matches("NNP?")
                && passage.names().isSomebody(passage.number(), object)
                && sentence.child(object, "acl", "relcl", "nummod") < 0
                && sentence.child(verb, "oprd", "acomp", "ccomp", "xcomp") < 0;
    }

    /** "…, towards which ministers have pledged £2m": what is told of a noun, and reports nothing else. */
    private boolean isRelative(int verb) {
        return sentence.children(verb).stream()
                .filter(child -> child < verb && relation(child).equals("prep"))
                .map(child -> sentence.child(child, "pobj"))
                .anyMatch(object -> object >= 0 && passage.word(object).tag().equals("WDT"));
    }

    /** "One of them, she said, was hurt": the clause that the cue with its source is put into. */
    private BitSet around(int verb) {
        BitSet content = new BitSet();
        int head = passage.word(verb).head();
        int loose = head < 0 ? loose(verb) : -1;
        if (loose >= 0) {
            return new Content(passage).clause(verb, loose);
        }
        if (isRelative(verb)) {
            return content;
        } else if (head < 0 || isApposed(verb) || isTrailing(verb)) {
            return before(verb);
        }
        if (isPutIn(verb)) {
            content.set(0, sentence.size());
            content.andNot(sentence.subtree(verb));
            return content;
        }
        boolean inserted = Set.of("parataxis", "dep", "ccomp", "intj", "meta").contains(relation(verb))
                || reporter.inverted(verb) >= 0
                || relation(verb).equals("advcl") && sentence.child(verb, "mark") < 0 && passage.subject(verb) >= 0;
        boolean reportedNoun =
                relation(verb).equals("acl") && passage.word(verb).tag().equals("VBN") && reporter.agent(verb) >= 0;
        if (head < 0
                || !inserted && !reportedNoun
                || hasOwnObject(verb)
                || sentence.child(head, "auxpass") < 0
                        && Cues.find("verb", passage.lemma(head)).isPresent()) {
            return content;
        }
        content.or(new Content(passage).clause(verb, head));
        content.andNot(sentence.subtree(verb));
        sentence.children(head).stream()
                .filter(child -> reporter.isBeside(verb, child))
                .forEach(child -> content.andNot(sentence.subtree(child)));
        return content;
    }

    /** "The mayor said the town was safe": a clause right behind that the parser hung on nothing; -1 where there is none. */
    private int loose(int verb) {
        for (int clause = verb + 1; clause < sentence.size(); clause++) {
            boolean apart = passage.word(clause).head() < 0 && passage.isVerb(clause) && passage.subject(clause) > verb;
            if (apart) {
                return sentence.subtree(clause).nextSetBit(0) == verb + 1 ? clause : -1;
            }
        }
        return -1;
    }

    /** "The road was safe, she said, but it would stay shut": what is said goes on behind the tag, misparsed as one more deed. */
    private boolean isPutIn(int verb) {
        int subject = reporter.nearestSubject(verb);
        int first = subject < 0 ? -1 : sentence.subtree(subject).nextSetBit(0);
        return relation(verb).equals("conj")
                && sentence.child(verb, "ccomp", "xcomp", "dobj") < 0
                && first > 1
                && passage.form(first - 1).equals(",")
                && isShort(first, verb)
                && sentence.subtree(verb).length() <= verb + 2
                && goesOnBehind(verb);
    }

    /** "…, the mayor says", misparsed as what describes the noun before its comma. */
    private boolean isApposed(int verb) {
        return relation(verb).equals("relcl")
                && sentence.child(verb, "ccomp", "xcomp", "dobj") < 0
                && sentence.subtree(verb).stream()
                        .noneMatch(word -> passage.word(word).tag().startsWith("W"));
    }

    /** "40 are without power and 10 without water, the mayor added": misparsed as one more deed beside what is said. */
    private boolean isTrailing(int verb) {
        return relation(verb).equals("conj")
                && sentence.child(verb, "ccomp", "xcomp") < 0
                && !hasOwnObject(verb)
                && sentence.subtree(verb).length() == sentence.size()
                && !opensContrast(verb);
    }

    private boolean opensContrast(int verb) {
        int subject = reporter.nearestSubject(verb);
        int first = subject < 0 ? verb : sentence.subtree(subject).nextSetBit(0);
        return first > 0 && passage.word(first - 1).tag().equals("CC");
    }

    /** "when police found him": what the verb is about is its object, unless that is who is told. */
    private boolean hasOwnObject(int verb) {
        int object = sentence.child(verb, "dobj");
        boolean addressee = Cues.find("verb", passage.lemma(verb))
                .filter(cue -> cue.takes("clause") && !cue.people())
                .isPresent();
        return object > verb && reporter.inverted(verb) != object && !addressee;
    }

    /** "…, police said" where the parser joined them otherwise: all that stands before the comma. */
    private BitSet before(int verb) {
        BitSet content = new BitSet();
        int subject = reporter.nearestSubject(verb);
        int first = subject < 0 ? -1 : sentence.subtree(subject).nextSetBit(0);
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
            int end = sentence.subtree(subject).length();
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
        return verb - first <= LONGEST_CLIMB;
    }

    private String relation(int index) {
        return passage.word(index).relation();
    }
}
