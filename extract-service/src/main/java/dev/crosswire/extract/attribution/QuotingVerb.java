package dev.crosswire.extract.attribution;

import dev.crosswire.extract.names.NounKinds;

/** "Reuters quoted the mayor as saying": who says it, and who passes it on. */
final class QuotingVerb {
    private final Passage passage;

    QuotingVerb(Passage passage) {
        this.passage = passage;
    }

    /** Who is quoted by a verb of quoting or its "saying"; -1 where a verb is neither. */
    int quoted(int verb) {
        int quoting = of(verb);
        return quoting < 0 ? -1 : object(quoting);
    }

    /** Who passes on what somebody is quoted as saying; -1 where nobody does. */
    int quoter(int verb) {
        int quoting = of(verb);
        return quoting < 0 ? -1 : new ReportingSubject(passage).nearestSubject(quoting);
    }

    /** The verb of quoting that a verb is, or is the "saying" of; -1 where there is none. */
    private int of(int verb) {
        int as = passage.word(verb).head();
        boolean saying =
                as >= 0 && passage.lower(as).equals("as") && passage.lemma(verb).equals("say");
        int quoting = saying ? passage.word(as).head() : verb;
        boolean quotes = quoting >= 0 && Words.QUOTING.has(passage.lemma(quoting)) && object(quoting) >= 0;
        return quotes && (saying || isAsSaying(quoting)) ? quoting : -1;
    }

    private int object(int quoting) {
        return passage.sentence().child(quoting, "dobj");
    }

    private boolean isAsSaying(int quoting) {
        return passage.sentence().children(quoting).stream()
                .filter(child -> passage.lower(child).equals("as"))
                .map(as -> passage.sentence().child(as, "pcomp"))
                .anyMatch(said -> said >= 0 && NounKinds.isSaying(passage.lemma(said)));
    }
}
