package dev.crosswire.extract.attribution;

import dev.crosswire.extract.attribution.Cues.Cue;
import dev.crosswire.extract.language.Sentence;

/** Which clauses around a reporting verb are what it reports. */
final class ReportedClause {
    private final Passage passage;
    private final Sentence sentence;
    private final ReportingSubject reporter;

    ReportedClause(Passage passage, ReportingSubject reporter) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.reporter = reporter;
    }

    /** Whether a verb reports a clause, be it its complement or parsed as another. */
    boolean is(int verb, int child, Cue cue) {
        return isReported(verb, child, cue) || isFronted(verb, child);
    }

    private boolean isReported(int verb, int child, Cue cue) {
        int described = reporter.described(verb);
        if (described >= 0 && sentence.holds(child, described)) {
            return false;
        }
        return switch (relation(child)) {
            case "xcomp" -> !cue.takes("that") && !isInstruction(verb, child);
            case "ccomp", "csubj" -> isComplement(verb, child);
            case "advcl" -> isBeforeInverted(verb, child) || isThat(child);
            case "conj", "dep", "acl" -> isThat(child);
            case "parataxis" -> !isCueBefore(verb, child);
            default -> false;
        };
    }

    private boolean isComplement(int verb, int clause) {
        return clause != reporter.inverted(verb)
                && !isSeen(verb, clause)
                && !isNamedSo(verb, clause)
                && (clause < verb ? !isOfAnother(verb, clause) : !isRelative(verb, clause));
    }

    private boolean isThat(int clause) {
        return sentence.anyChild(
                clause,
                mark -> relation(mark).equals("mark") && passage.lower(mark).equals("that"));
    }

    /** "declared two envoys personae non gratae": what somebody is made by it, misparsed as a clause. */
    private boolean isNamedSo(int verb, int clause) {
        int object = passage.lemma(verb).equals("declare") ? sentence.child(verb, "dobj") : -1;
        return object > verb && object < clause && passage.subject(clause) < 0;
    }

    /** "found smoke pouring out", "found him guilty", "only to find that": what somebody comes upon or holds, and says nothing of. */
    private boolean isSeen(int verb, int clause) {
        boolean verbless = passage.word(clause).hasTag("VBG", "JJ") && sentence.child(clause, "mark", "aux", "cop") < 0;
        int to = sentence.child(verb, "aux");
        boolean infinitive = to >= 0 && passage.lower(to).equals("to");
        return clause > verb && passage.lemma(verb).equals("find") && (verbless || infinitive);
    }

    /** "…, he went on, warning that": the cue before a participle, misparsed as put into what it reports. */
    private boolean isCueBefore(int verb, int child) {
        return child < verb && passage.subject(child) >= 0 && passage.isReporting(child);
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
        int first = source < 0 || source > verb ? -1 : sentence.start(source);
        return relation(clause).equals("advcl")
                && first > 0
                && sentence.end(clause) == first - 1
                && passage.form(first - 1).equals(",")
                && passage.word(clause).hasTag("VBD", "VBZ", "VBP")
                && sentence.child(clause, "mark", "advmod") < 0
                && passage.subject(clause) >= 0;
    }

    /** "Buses stopped; the mayor said …": a clause apart, not in anybody's words. */
    private boolean isOfAnother(int verb, int clause) {
        int next = sentence.end(clause);
        return next < verb && passage.form(next).equals(";") && !passage.isQuoted(clause);
    }

    /** ", which experts had feared", misparsed as a further report; not "which officials said was an accident". */
    private boolean isRelative(int verb, int clause) {
        int first = sentence.start(clause);
        return first > verb && passage.isSetOff(first) && passage.word(first).hasTag("WDT", "WP", "WP$");
    }

    /** "told residents to leave": nothing is reported as so. */
    private boolean isInstruction(int verb, int child) {
        boolean infinitive = sentence.anyChild(child, to -> passage.lower(to).equals("to"));
        return infinitive && sentence.child(verb, "dobj", "nsubjpass", "dative") >= 0;
    }

    private String relation(int index) {
        return passage.word(index).relation();
    }
}
