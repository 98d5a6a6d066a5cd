package dev.crosswire.extract.attribution;

import dev.crosswire.extract.attribution.Cues.Cue;
import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;

/** Reporting verbs that report nothing where they stand: "claimed the title", "has not said when", "cited the firm for two breaches". */
final class SilentVerbs {
    private final Passage passage;
    private final Sentence sentence;
    private final Sources sources;
    private final ReportingSubject subject;
    private final ReportedContent reported;

    SilentVerbs(Passage passage, Sources sources, ReportingSubject subject, ReportedContent reported) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.sources = sources;
        this.subject = subject;
        this.reported = reported;
    }

    /**
     * Whether a verb is one.
     *
     * @param head its source
     */
    boolean is(int verb, Cue cue, int head, BitSet content) {
        return isSilent(verb, cue, head, content) || isSummons(verb) || isWithheld(verb, cue);
    }

    /** Whether a verb reports nothing: without content, or of a thing that shows no clause, or a participle before a figure. */
    private boolean isSilent(int verb, Cue cue, int head, BitSet content) {
        boolean shows = cue.document()
                && Cues.document(passage.lemma(head)).isEmpty()
                && sentence.child(verb, "ccomp", "advcl") < 0;
        boolean figure = cue.takes("figure")
                && !cue.takes("any")
                && passage.word(verb).tag().equals("VBG");
        return shows || figure || content.isEmpty() && needsContent(verb, cue);
    }

    private boolean needsContent(int verb, Cue cue) {
        boolean any = cue.takes("any");
        return cue.takes("of")
                || cue.court()
                || !any && (cue.takes("figure") || cue.takes("count"))
                || any && reported.isPersonAlone(verb, sentence.child(verb, "dobj"))
                || passage.isQuoted(verb)
                || doesSomething(verb);
    }

    /** "inspectors cited the firm for two breaches": what is done to somebody, and reports nothing. */
    private boolean isSummons(int verb) {
        int object = passage.lemma(verb).equals("cite") ? sentence.child(verb, "dobj", "nsubjpass") : -1;
        return object >= 0
                && sources.isSomebody(object)
                && sentence.anyChild(
                        verb, child -> child > object && passage.lower(child).equals("for"));
    }

    /** "has not said when": who says nothing reports nothing. */
    private boolean isWithheld(int verb, Cue cue) {
        return cue.kind().equals("neutral") && passage.withholds(verb);
    }

    /** "claimed the title", "added 300 jobs": with a thing as its object the verb reports nothing. */
    private boolean doesSomething(int verb) {
        int object = sentence.child(verb, "dobj");
        return object > verb
                && subject.inverted(verb) != object
                && !endsQuotation(verb)
                && (passage.isQuoted(verb) || !passage.isQuoted(object))
                && passage.word(object).tag().startsWith("NN")
                && !sources.isSomebody(object);
    }

    /** "…," Berg told a rally: what stands in marks right before whoever speaks is what is said. */
    private boolean endsQuotation(int verb) {
        int speaker = passage.subject(verb);
        int first = speaker < 0 || speaker > verb ? verb : sentence.start(speaker);
        return first > 1 && passage.lemma(verb).equals("tell") && passage.isQuoted(first - 2);
    }
}
