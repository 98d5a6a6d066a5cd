package dev.crosswire.extract.attribution;

import java.util.Optional;

/** Phrases that mean the source attributed last: "the official added", "they said", "one of them said". */
final class SourceBefore {
    private final Passage passage;
    private final String name;
    private final boolean adjacent;

    /**
     * @param name the source, null where there is none
     * @param adjacent whether it spoke in the sentence right before
     */
    SourceBefore(Passage passage, String name, boolean adjacent) {
        this.passage = passage;
        this.name = name;
        this.adjacent = adjacent;
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** Whether a phrase means it. */
    boolean isMeant(int head) {
        return name != null && (isOfThem(head) || isAgain(head) || isStatement(head) || isSameGroup(head));
    }

    /** "one of them said", of those who spoke before. */
    private boolean isOfThem(int head) {
        int of = passage.sentence().child(head, "prep");
        int them = of == head + 1 ? passage.sentence().child(of, "pobj") : -1;
        return passage.word(head).hasTag("CD", "DT", "JJ")
                && them == head + 2
                && passage.lower(them).equals("them");
    }

    /** "the official added", of a person who spoke before by name. */
    private boolean isAgain(int head) {
        return passage.lemma(head).equals("official")
                && passage.word(head).tag().equals("NN")
                && head > 0
                && passage.lower(head - 1).equals("the")
                && passage.sentence().children(head).size() == 1
                && isPerson();
    }

    /** "it said", of a statement whose issuer spoke before. */
    private boolean isStatement(int head) {
        return passage.lower(head).equals("it")
                && passage.names()
                        .referent(passage.number(), head)
                        .flatMap(noun -> Cues.document(noun.lemma()))
                        .filter("last"::equals)
                        .isPresent();
    }

    /** "they said", of several who spoke together in the sentence before. */
    private boolean isSameGroup(int head) {
        return adjacent && passage.lower(head).equals("they") && name.contains("; ");
    }

    /** Whether it is a person that the text names. */
    boolean isPerson() {
        return passage.names().people().contains(name);
    }

    /** "the report said": of whoever was the source before. */
    boolean isMentionedBefore(int head) {
        int determiner = passage.sentence().child(head, "det");
        return name != null && determiner >= 0 && passage.lower(determiner).equals("the");
    }
}
