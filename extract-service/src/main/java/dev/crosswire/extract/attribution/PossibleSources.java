package dev.crosswire.extract.attribution;

import dev.crosswire.extract.names.NounKinds;

/** Which phrases mean somebody or something that can be a source. */
final class PossibleSources {
    private final Passage passage;
    private final Source topic;

    /** @param topic what is published that the sentence before is about, null where there is none */
    PossibleSources(Passage passage, Source topic) {
        this.passage = passage;
        this.topic = topic;
    }

    /** Whether a phrase means a person, a body, or something published. */
    boolean isSomebody(int head) {
        return Cues.document(passage.lemma(head)).isPresent()
                || isTopic(head)
                || passage.names().isSomebody(passage.number(), head);
    }

    /** "it", of what is published that the sentence before is about. */
    boolean isTopic(int head) {
        return topic != null && passage.lower(head).equals("it");
    }

    /** Whether a phrase means whoever may answer for a report: somebody, or those who only in the plural do. */
    boolean answers(int head) {
        return isSomebody(head)
                || NounKinds.isSpeaker(passage.lemma(head))
                || isUnknownName(head)
                || isIntroduced(head)
                || passage.names()
                        .referent(passage.number(), head)
                        .filter(word -> NounKinds.isSpeaker(word.lemma()))
                        .isPresent();
    }

    /** "The treasurer, Ann Berg, noted that", "the consultancy Orion estimates": what has somebody's name beside it, or a body's kind before it. */
    private boolean isIntroduced(int head) {
        return passage.sentence()
                .anyChild(
                        head,
                        child -> passage.word(child).relation().equals("appos")
                                        && passage.word(child).isNamed("PERSON")
                                || passage.isCapital(head)
                                        && passage.word(child).relation().equals("compound")
                                        && NounKinds.isBody(passage.lemma(child)));
    }

    /** "The Kenya Red Cross put the toll at": a name of several words that the parser takes for none. */
    private boolean isUnknownName(int head) {
        return passage.isProper(head)
                && passage.word(head).name().equals("O")
                && passage.sentence()
                        .anyChild(
                                head,
                                child -> passage.word(child).relation().equals("compound") && passage.isProper(child));
    }
}
