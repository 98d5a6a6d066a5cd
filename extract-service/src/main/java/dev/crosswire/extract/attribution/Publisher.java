package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.Aliases;
import dev.crosswire.extract.names.NounKinds;
import java.util.BitSet;
import java.util.Set;

/** Who answers for something published: "maps by the army", "the ministry's statement", "the group issued a statement saying". */
final class Publisher {
    private static final int LONGEST_CLIMB = 4;

    private final Passage passage;

    Publisher(Passage passage) {
        this.passage = passage;
    }

    /** The word for who published a document, by its own phrase or by the deed that it is told with; -1 where nobody is named. */
    int of(int document) {
        int publisher = publisher(document);
        return publisher >= 0 ? publisher : issuer(document);
    }

    /** "Orion issued a statement saying that", "the rebels claimed it in a statement that said": whose deed it is. */
    private int issuer(int document) {
        boolean tells = passage.sentence().child(document, "acl", "relcl") > document;
        int above = tells ? passage.word(document).head() : -1;
        boolean inside = above >= 0
                && passage.word(document).relation().equals("pobj")
                && Set.of("in", "via", "through").contains(passage.lower(above))
                && Cues.document(passage.lemma(document)).filter("last"::equals).isPresent();
        int verb = inside ? verbAbove(above) : above;
        boolean issued = verb >= 0
                && passage.isVerb(verb)
                && (inside
                        || passage.word(document).relation().equals("dobj")
                                && Publishing.ISSUED.has(passage.lemma(verb)));
        int subject = issued ? passage.sentence().child(verb, "nsubj") : -1;
        return subject >= 0 && passage.names().isSomebody(passage.number(), subject) ? subject : -1;
    }

    /** The verb that a phrase is put to, be it parsed as of a noun before it ("claimed the attack in a statement"). */
    private int verbAbove(int preposition) {
        int at = passage.word(preposition).head();
        for (int steps = 0; at >= 0 && !passage.isVerb(at) && steps < LONGEST_CLIMB; steps++) {
            at = passage.word(at).head();
        }
        return at;
    }

    /** A clause that tells what the document says, and names nobody who published it. */
    private boolean isTelling(int child) {
        return passage.word(child).relation().equals("relcl")
                || passage.word(child).relation().equals("acl")
                        && passage.word(child).tag().equals("VBG");
    }

    private int publisher(int head) {
        Sentence sentence = passage.sentence();
        BitSet below = sentence.subtree(head, child -> isTelling(child));
        for (int i = below.nextSetBit(0); i >= 0; i = below.nextSetBit(i + 1)) {
            String relation = passage.word(i).relation();
            boolean from = relation.equals("pobj")
                    && Set.of("by", "from")
                            .contains(passage.lower(passage.word(i).head()))
                    && !isPassedOn(passage.word(i).head());
            int owned = relation.equals("poss") ? passage.word(i).head() : -1;
            boolean owner = owned == head || owned >= 0 && Publishing.PAGE.has(passage.lemma(owned)) || isOf(i, head);
            String name = passage.name(i);
            if ((from || owner || isBodyBefore(i, head)) && !name.isEmpty() && isParty(i) && !Aliases.isOutlet(name)) {
                return i;
            }
        }
        return -1;
    }

    /** "health ministry data", "UN figures": the body whose figures they are. */
    private boolean isOf(int body, int figures) {
        return passage.word(figures).hasTag("NNS", "NN")
                && Publishing.FIGURES.has(passage.lemma(figures))
                && passage.word(body).hasRelation("compound", "nmod")
                && passage.word(body).head() == figures
                && (passage.word(body).isNamed("ORG")
                        || NounKinds.isBody(passage.lemma(body))
                        || NounKinds.isOrgan(passage.lemma(body)));
    }

    /** "records obtained by a broadcaster": who only got to see what others wrote. */
    private boolean isPassedOn(int by) {
        int verb = passage.word(by).head();
        return verb >= 0 && Publishing.PASSED_ON.has(passage.lemma(verb));
    }

    /** "a police statement": the body that a noun before the document names, and no medium ("a press statement"). */
    private boolean isBodyBefore(int index, int head) {
        String lemma = passage.lemma(index);
        return passage.word(index).head() == head
                && passage.word(index).relation().equals("compound")
                && Cues.document(passage.lemma(head)).orElse("").equals("last")
                && (NounKinds.isBody(lemma)
                        || NounKinds.isOrgan(lemma)
                        || passage.word(index).isNamed("ORG"))
                && !NounKinds.isMedium(lemma)
                && !Aliases.isOutlet(passage.form(index));
    }

    private boolean isParty(int index) {
        String tag = passage.word(index).name();
        boolean somebody = tag.endsWith("ORG") || tag.endsWith("PERSON") || tag.endsWith("GPE");
        return somebody
                || passage.word(index).tag().startsWith("NN")
                        && !passage.word(index).name().endsWith("DATE");
    }
}
