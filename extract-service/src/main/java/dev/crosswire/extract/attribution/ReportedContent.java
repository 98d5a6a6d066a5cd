package dev.crosswire.extract.attribution;

import dev.crosswire.extract.attribution.Cues.Cue;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.NounKinds;
import dev.crosswire.extract.quotation.Quotations;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What a reporting verb reports: its clauses and objects, or the clause that it is put into or stands behind. */
final class ReportedContent {
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
        if (isNaming(sentence, verb)) {
            return sentence.subtree(sentence.child(verb, "oprd"));
        }
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
            if (cue.takes("content") && isCharge(verb, child)) {
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
            opened(verb, content);
            followed(verb, content);
            new ActsBeside(passage).withoutActs(verb, content);
            listed(verb, content);
            explained(verb, content);
        } else if (clauses) {
            content.or(new TaggedContent(passage, reporter).of(verb));
        }
        return content;
    }

    /** "in what police called a raid": what a thing is named, in the words of whoever calls it so. */
    static boolean isNaming(Sentence sentence, int verb) {
        int what = sentence.child(verb, "dobj");
        return what >= 0
                && what < verb
                && sentence.word(what).lemma().equals("what")
                && sentence.word(verb).hasRelation("pcomp", "ccomp")
                && sentence.child(verb, "oprd") > verb;
    }

    /** "accused them of lying", "blamed it on a strike": what somebody is charged with, and not when or where he is. */
    private boolean isCharge(int verb, int child) {
        return switch (relation(child)) {
            case "prep" ->
                Cues.find("charge", passage.lower(child)).isPresent()
                        || passage.lower(child).equals("by") && sentence.child(child, "pcomp") > child;
            case "advcl", "xcomp" -> child > verb;
            default -> false;
        };
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

    /** "said that the bridge was shut, and the road flooded": clauses in a row are reported together, however they are parsed. */
    private void listed(int verb, BitSet content) {
        for (int child : sentence.children(verb)) {
            boolean beside = content.nextSetBit(0) > verb || isPutBetween(verb);
            if (child > verb && beside && relation(child).equals("conj") && goesOn(child)) {
                content.or(new Content(passage).clause(verb, child));
            }
        }
    }

    /** "Jobs fell by 500, the bureau said, wiping out the gains of May": what goes on behind a cue of a body is told by it, and no gesture of somebody's. */
    private void followed(int verb, BitSet content) {
        int source = reporter.nearestSubject(verb);
        boolean body = source >= 0
                && content.length() <= Math.min(source, verb)
                && (passage.word(source).isNamed("ORG") || NounKinds.isBody(passage.lemma(source)));
        for (int child : body ? sentence.children(verb) : List.<Integer>of()) {
            boolean result = child > verb
                    && relation(child).equals("advcl")
                    && passage.word(child).tag().equals("VBG")
                    && passage.isSetOff(child)
                    && sentence.child(child, "dobj") > child
                    && !NounKinds.isSaying(passage.lemma(child))
                    && Cues.find("verb", passage.lemma(child)).isEmpty();
            if (result) {
                content.or(sentence.subtree(child));
            }
        }
    }

    /** "Of the ten ships, they said, two have sailed": a cue put behind the phrase that opens what it reports. */
    private void opened(int verb, BitSet content) {
        int subject = reporter.nearestSubject(verb);
        int first = subject < 0 ? 0 : sentence.subtree(subject).nextSetBit(0);
        boolean putIn = content.nextSetBit(0) > verb
                && first > 1
                && subject < verb
                && passage.form(first - 1).equals(",")
                && passage.form(verb + 1).equals(",")
                && !Quotations.isMark(passage.word(verb + 2));
        int phrase = putIn ? sentence.child(verb, "prep") : -1;
        if (phrase >= 0
                && sentence.subtree(phrase).get(first - 2)
                && sentence.subtree(phrase).get(0)) {
            content.or(sentence.subtree(phrase));
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
                && (passage.lower(verb + 2).equals("and")
                        || passage.lower(verb + 2).equals("but"));
    }

    /** Whether a clause is of something else than who speaks, and reports nothing itself. */
    private boolean goesOn(int clause) {
        int subject = sentence.child(clause, "nsubj", "nsubjpass");
        return subject >= 0
                && !passage.word(subject).tag().startsWith("PRP")
                && (Cues.find("verb", passage.lemma(clause)).isEmpty()
                        || isUnsaid(clause) && !passage.word(subject).hasTag("DT", "WDT"));
    }

    /** "no damage was reported": done by nobody who is named, and so no further cue. */
    private boolean isUnsaid(int clause) {
        return sentence.child(clause, "auxpass") >= 0
                && reporter.agent(clause) < 0
                && sentence.child(clause, "ccomp", "xcomp") < 0;
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
                    && !isSeen(verb, child)
                    && !isNamedSo(verb, child)
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
                && passage.word(object).hasTag("NN", "NNP")
                && passage.names().isSomebody(passage.number(), object)
                && sentence.child(object, "acl", "relcl", "nummod") < 0
                && sentence.child(verb, "oprd", "acomp", "ccomp", "xcomp") < 0;
    }

    private String relation(int index) {
        return passage.word(index).relation();
    }
}
