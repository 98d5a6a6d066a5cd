package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;

/** What somebody is charged with: "accused them of lying", "blamed it on a strike". */
final class ChargedContent {
    private final Passage passage;
    private final Sentence sentence;

    ChargedContent(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence();
    }

    /** Adds it to what a verb reports, and takes away when the act was. */
    void add(int verb, BitSet content) {
        for (int child : sentence.children(verb)) {
            if (isCharge(verb, child)) {
                content.or(new Content(passage).clause(verb, child));
            }
        }
        content.stream()
                .filter(clause -> isOccasion(verb, clause))
                .boxed()
                .toList()
                .forEach(clause -> content.andNot(sentence.subtree(clause)));
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
        int first = sentence.start(clause);
        int mark = sentence.child(clause, "mark");
        boolean after = mark >= 0 && passage.lower(mark).equals("after")
                || first > 0 && passage.lower(first - 1).equals("after");
        return relation(clause).equals("advcl")
                && passage.word(clause).hasTag("VBD", "VBZ", "VBP")
                && !passage.isQuoted(clause)
                && (after || passage.word(clause).head() == verb);
    }

    private String relation(int index) {
        return passage.word(index).relation();
    }
}
