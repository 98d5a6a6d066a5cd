package dev.crosswire.extract.attribution;

import dev.crosswire.extract.names.NounKinds;
import java.util.stream.IntStream;

/** A body's name that "and" joins: "the Fire and Rescue Agency". */
final class BodyName {
    private final Passage passage;
    private final PossibleSources possible;

    BodyName(Passage passage, PossibleSources possible) {
        this.passage = passage;
        this.possible = possible;
    }

    /** The last word of a body's name that "and" joins; -1 where the word begins none. */
    int end(int head) {
        int and = head + 1;
        int last = passage.sentence().child(head, "conj");
        boolean joined = head > 0
                && passage.lower(head - 1).equals("the")
                && passage.isCapital(head)
                && passage.word(head).name().equals("O")
                && last > and
                && passage.lower(and).equals("and");
        return joined && (isOrganisation(and + 1, last) || isBody(head, last)) ? last : -1;
    }

    private boolean isOrganisation(int from, int last) {
        return passage.word(last).name().endsWith("L-ORG")
                && passage.word(from).name().equals("B-ORG");
    }

    /** "the Competition and Markets Authority": capitals to the last word, which alone is the noun for a body. */
    private boolean isBody(int head, int last) {
        return NounKinds.isBody(passage.lower(last))
                && !isSource(head)
                && IntStream.rangeClosed(head + 2, last)
                        .allMatch(word -> passage.isCapital(word)
                                || passage.word(word).tag().equals("POS"));
    }

    private boolean isSource(int head) {
        return NounKinds.isBody(passage.lower(head)) || possible.isSomebody(head);
    }
}
