package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;
import java.util.Set;

/** How far what is reported reaches. */
final class Content {
    private final Passage passage;
    private final Sentence sentence;

    Content(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence();
    }

    /**
     * A reported clause, without what the writer adds to it: a relative clause or a description after a comma, a concession
     * or how long after something it was behind it; but a part of those reported is told with them ("five men, two of whom were armed"), and so is when it was ("in 2011, when he governed"). In the source's own words nothing is the writer's; nor in what stands before its cue ("…, she said"), as what is added behind that is, nor
     * in a phrase that is reported ("reported an attack, which …").
     */
    BitSet clause(int cue, int top) {
        if (top < cue) {
            return sentence.subtree(top, child -> child > cue && !passage.isQuoted(child) && isAdded(top, child));
        }
        return passage.word(top).tag().startsWith("N")
                ? sentence.subtree(top)
                : sentence.subtree(top, child -> !passage.isQuoted(child) && isAdded(top, child));
    }

    /** "his phone, a charge he denies", misparsed as a list of two. */
    private boolean isListed(int noun) {
        int head = passage.word(noun).head();
        return passage.word(noun).relation().equals("conj")
                && passage.word(noun).tag().equals("NN")
                && !sentence.anyChild(
                        head, child -> passage.word(child).relation().equals("cc"));
    }

    /** "…, a charge dismissed by the police": what somebody else says of what is reported. */
    private boolean isAnswered(int noun) {
        int participle = sentence.child(noun, "acl");
        return participle > noun
                && Cues.find("noun", passage.lemma(noun)).isPresent()
                && passage.word(participle).tag().equals("VBN")
                && Cues.find("verb", passage.lemma(participle)).isPresent();
    }

    /** "two of whom were armed", "about $300 of which is lost": a clause that tells of a part of what is reported. */
    private boolean isPart(int clause, int first) {
        int end = sentence.end(clause);
        int of = first;
        while (of + 1 < end
                && passage.word(of).hasTag("RB", "IN", "JJR", "JJS", "$", "CD", "DT", "NN", "NNS", "JJ")
                && !passage.lower(of).equals("of")) {
            of++;
        }
        boolean counted = of > first && passage.lower(of).equals("of");
        return counted
                && (passage.word(of - 1).hasTag("CD", "DT", "NN", "JJS")
                        || of + 1 < end && passage.word(of + 1).hasTag("WDT", "WP"));
    }

    private boolean isAdded(int top, int child) {
        String relation = passage.word(child).relation();
        boolean described = sentence.child(child, "relcl") >= 0 && (relation.equals("appos") || isListed(child))
                || relation.equals("appos") && isAnswered(child);
        if (!described && !Set.of("relcl", "advcl").contains(relation)) {
            return false;
        }
        int first = sentence.start(child);
        boolean part = isPart(child, first);
        boolean circumstance = passage.lower(first).equals("when");
        if (!passage.isSetOff(first) || part || circumstance) {
            return false;
        }
        boolean since = passage.word(first).isNamed("TIME", "DATE")
                && first + 1 < sentence.size()
                && Set.of("after", "before").contains(passage.lower(first + 1));
        boolean relative = since || passage.word(first).tag().startsWith("W") || relation.equals("relcl") || described;
        return relative || child > top && Words.CONCESSIVE.has(passage.lower(first));
    }
}
