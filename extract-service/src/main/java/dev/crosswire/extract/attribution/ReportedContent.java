package dev.crosswire.extract.attribution;

import dev.crosswire.extract.attribution.Cues.Cue;
import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;
import java.util.Set;

/** What a reporting verb reports: its clauses and objects, or the clause that it is put into or stands behind. */
final class ReportedContent {
    private final Passage passage;
    private final Sentence sentence;
    private final ReportingSubject reporter;
    private final ReportedClause clauses;

    ReportedContent(Passage passage, ReportingSubject reporter) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.reporter = reporter;
        this.clauses = new ReportedClause(passage, reporter);
    }

    /** What the verb reports: its clauses, its object where it takes one, or the clause it is put into. */
    BitSet of(int verb, Cue cue) {
        if (isNaming(sentence, verb)) {
            return sentence.subtree(sentence.child(verb, "oprd"));
        }
        BitSet content = new Figures(passage).of(verb);
        sentence.children(verb).forEach(child -> complement(verb, child, cue, content));
        if (cue.takes("content")) {
            new ChargedContent(passage).add(verb, content);
        }
        if (takesClauses(cue) && !content.isEmpty()) {
            new ContentBeside(passage, reporter).add(verb, content);
        } else if (takesClauses(cue)) {
            content.or(new TaggedContent(passage, reporter).of(verb));
        }
        return content;
    }

    private static boolean takesClauses(Cue cue) {
        return cue.takes("clause") || cue.takes("any") || cue.takes("that");
    }

    private void complement(int verb, int child, Cue cue, BitSet content) {
        boolean clause = takesClauses(cue) && clauses.is(verb, child, cue);
        if (clause || cue.takes("any") && isObject(verb, child)) {
            content.or(new Content(passage).clause(verb, child));
        }
        int told = relation(child).equals("prep") ? sentence.child(child, "pobj") : child;
        if (takesClauses(cue) && told >= 0 && isToldTo(verb, told)) {
            content.or(sentence.subtree(sentence.child(told, "relcl")));
        }
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
