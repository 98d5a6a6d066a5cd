package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.NounKinds;
import dev.crosswire.extract.quotation.Quotations;
import java.util.BitSet;
import java.util.stream.IntStream;

/** What is told with the clauses that a verb reports, though it is no part of them: what opens them, what goes on behind. */
final class ContentBeside {
    private final Passage passage;
    private final Sentence sentence;
    private final ReportingSubject reporter;

    ContentBeside(Passage passage, ReportingSubject reporter) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.reporter = reporter;
    }

    /** Adds it to what a verb reports, and takes away what its source does beside. */
    void add(int verb, BitSet content) {
        opened(verb, content);
        followed(verb, content);
        new ActsBeside(passage).withoutActs(verb, content);
        listed(verb, content);
        explained(verb, content);
    }

    /** "Of the ten ships, they said, two have sailed": a cue put behind the phrase that opens what it reports. */
    private void opened(int verb, BitSet content) {
        int subject = reporter.nearestSubject(verb);
        int first = subject < 0 ? 0 : sentence.start(subject);
        boolean putIn = content.nextSetBit(0) > verb
                && first > 1
                && subject < verb
                && passage.form(first - 1).equals(",")
                && passage.form(verb + 1).equals(",")
                && !Quotations.isMark(passage.word(verb + 2));
        int phrase = putIn ? sentence.child(verb, "prep") : -1;
        if (phrase >= 0 && sentence.holds(phrase, first - 2) && sentence.holds(phrase, 0)) {
            content.or(sentence.subtree(phrase));
        }
    }

    /** "Jobs fell by 500, the bureau said, wiping out the gains of May": what goes on behind a cue of a body is told by it, and no gesture of somebody's. */
    private void followed(int verb, BitSet content) {
        int source = reporter.nearestSubject(verb);
        boolean body = source >= 0
                && content.length() <= Math.min(source, verb)
                && (passage.word(source).isNamed("ORG") || NounKinds.isBody(passage.lemma(source)));
        sentence.children(verb).stream()
                .filter(child -> body && child > verb && isResult(child))
                .forEach(child -> content.or(sentence.subtree(child)));
    }

    private boolean isResult(int child) {
        return relation(child).equals("advcl")
                && passage.word(child).tag().equals("VBG")
                && passage.isSetOff(child)
                && sentence.child(child, "dobj") > child
                && !NounKinds.isSaying(passage.lemma(child))
                && !passage.isReporting(child);
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
                && (passage.lower(verb + 2).equals("and")
                        || passage.lower(verb + 2).equals("but"));
    }

    /** Whether a clause is of something else than who speaks, and reports nothing itself. */
    private boolean goesOn(int clause) {
        int subject = sentence.child(clause, "nsubj", "nsubjpass");
        return subject >= 0
                && !passage.word(subject).tag().startsWith("PRP")
                && (!passage.isReporting(clause)
                        || isUnsaid(clause) && !passage.word(subject).hasTag("DT", "WDT"));
    }

    /** "no damage was reported": done by nobody who is named, and so no further cue. */
    private boolean isUnsaid(int clause) {
        return sentence.child(clause, "auxpass") >= 0
                && reporter.agent(clause) < 0
                && sentence.child(clause, "ccomp", "xcomp") < 0;
    }

    private String relation(int index) {
        return passage.word(index).relation();
    }
}
