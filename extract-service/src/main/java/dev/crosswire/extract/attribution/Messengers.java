package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.Aliases;
import java.util.BitSet;
import java.util.Set;

/** The medium to which, or on which, a cue's source spoke: "told Reuters", "wrote on X", "in an interview with NHK". */
final class Messengers {
    private static final Set<String> TO = Set.of("to", "with", "on", "by", "via", "through", "for", "in");

    private final Passage passage;

    Messengers(Passage passage) {
        this.passage = passage;
    }

    /** The messenger named beside a verb, outside what it reports; null where there is none. */
    String of(int verb, BitSet content, int source) {
        Sentence sentence = passage.sentence();
        BitSet beside = sentence.subtree(
                verb,
                child -> content.get(child)
                        || child == source
                        || sentence.word(child).hasRelation("ccomp", "conj", "parataxis"));
        for (int i = beside.nextSetBit(0); i >= 0; i = beside.nextSetBit(i + 1)) {
            if (i != verb && isAddressed(i, verb) && isMedium(i, verb)) {
                String name = passage.name(i);
                return name.isEmpty() ? passage.form(i) : name;
            }
        }
        return null;
    }

    private boolean isAddressed(int index, int verb) {
        String relation = passage.word(index).relation();
        int head = passage.word(index).head();
        return Set.of("dobj", "dative", "iobj").contains(relation) && head == verb
                || relation.equals("pobj") && head >= 0 && TO.contains(passage.lower(head));
    }

    /** A known medium; after "tell" any organisation, since one tells a medium what it then prints. */
    private boolean isMedium(int index, int verb) {
        if (!passage.word(index).tag().startsWith("NNP")) {
            return false;
        }
        String name = passage.name(index);
        if (Aliases.isOutlet(name) || Aliases.isOutlet(passage.form(index))) {
            return true;
        }
        return passage.lemma(verb).equals("tell")
                && passage.word(index).relation().equals("dobj")
                && !passage.word(index).name().endsWith("PERSON")
                && !passage.word(index).name().endsWith("NORP")
                && !passage.word(index).name().endsWith("GPE");
    }
}
