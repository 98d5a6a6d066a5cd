package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.Aliases;
import java.util.BitSet;
import java.util.Optional;

/** The media that sources belong to. */
final class Outlets {
    private Outlets() {}

    /** The medium that a source belongs to: "of ESPN", "Reuters' correspondent"; null where there is none. */
    static String of(Passage passage, int head) {
        Sentence sentence = passage.sentence();
        BitSet below = sentence.subtree(head, child -> sentence.word(child).hasRelation("relcl", "conj", "acl"));
        for (int i = below.nextSetBit(0); i >= 0; i = below.nextSetBit(i + 1)) {
            if (i != head && passage.word(i).tag().startsWith("NNP")) {
                Optional<Aliases.Known> known = Aliases.find(passage.form(i));
                if (known.isPresent() && known.get().kind().equals("outlet")) {
                    return known.get().name();
                }
            }
        }
        return null;
    }
}
