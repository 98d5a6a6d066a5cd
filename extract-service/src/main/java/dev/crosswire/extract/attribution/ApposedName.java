package dev.crosswire.extract.attribution;

import dev.crosswire.extract.names.NounKinds;

/** The name beside a phrase that tells who it is: "a spokesman, Colonel Ali Khan", "data source CoinCheck". */
final class ApposedName {
    private final Passage passage;
    private final PossibleSources possible;

    ApposedName(Passage passage, PossibleSources possible) {
        this.passage = passage;
        this.possible = possible;
    }

    /** "a spokesman, Colonel Ali Khan": the name behind an office, where the parser hung it elsewhere; -1 where there is none. */
    int behind(int head) {
        int last = head + 2;
        boolean office = passage.word(head).tag().equals("NN")
                && last < passage.sentence().size()
                && passage.lower(head + 1).equals(",")
                && passage.sentence().child(head, "appos") < 0
                && possible.isSomebody(head);
        while (office
                && last + 1 < passage.sentence().size()
                && passage.isCapital(last)
                && passage.isCapital(last + 1)) {
            last++;
        }
        String kind = office && passage.isProper(last)
                ? passage.names().kind(passage.number(), last).orElse("")
                : "";
        boolean named = kind.equals("PERSON") || kind.equals("ORG") && NounKinds.isBody(passage.lemma(head));
        return named && (isClosed(last) || !passage.word(last).hasRelation("nsubj", "nsubjpass", "conj")) ? last : -1;
    }

    /** "according to the mayor, Jan Berg, stones were thrown": a name between commas, taken for a second subject. */
    private boolean isClosed(int name) {
        int verb = passage.word(name).head();
        return name + 1 < passage.sentence().size()
                && passage.form(name + 1).equals(",")
                && verb >= 0
                && passage.word(name).relation().startsWith("nsubj")
                && passage.sentence()
                        .anyChild(
                                verb,
                                child -> child > name
                                        && passage.word(child).relation().startsWith("nsubj"));
    }

    /** "data source CoinCheck": the name that tells which; -1 where there is none. */
    int ofSource(int head) {
        int name = passage.lemma(head).equals("source") ? passage.sentence().child(head, "appos") : -1;
        return name >= 0 && (passage.isProper(name) || passage.isCapital(name)) ? name : -1;
    }
}
