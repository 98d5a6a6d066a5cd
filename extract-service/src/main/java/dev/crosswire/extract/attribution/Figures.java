package dev.crosswire.extract.attribution;

import dev.crosswire.extract.attribution.Cues.Cue;
import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * "Officials put the cost at 65 million", "police counted 11,000": a verb by which somebody gives a figure. It attributes
 * the figure, and tells of it itself.
 */
final class Figures {
    private static final Set<String> BEFORE_FIGURES = Set.of("at", "on");

    private final Passage passage;
    private final Sentence sentence;

    Figures(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence();
    }

    /** What a verb gives a figure of, with the figure; empty where it gives none. */
    BitSet of(int verb) {
        BitSet told = new BitSet();
        Optional<Cue> cue = Cues.find("verb", passage.lemma(verb)).filter(c -> c.takes("figure") || c.takes("count"));
        if (Cues.find("verb", passage.lemma(verb)).filter(c -> c.takes("of")).isPresent()) {
            return spokenOf(verb);
        }
        int object = cue.isEmpty() ? -1 : sentence.child(verb, "dobj", "nsubjpass");
        if (object < 0) {
            return told;
        }
        boolean counts = cue.get().takes("count") && object > verb && isNumber(object);
        int figure = figure(verb);
        if (counts || figure >= 0) {
            told.or(sentence.subtree(object, this::isAside));
            told.or(figure < 0 ? new BitSet() : sentence.subtree(figure));
        }
        return told;
    }

    /** "put the toll at 40, which she called high": what is said of the figure beside. */
    private boolean isAside(int clause) {
        return passage.word(clause).relation().equals("relcl") && passage.isSetOff(sentence.start(clause));
    }

    /** "spoke of 12,000": the number with its preposition. */
    private BitSet spokenOf(int verb) {
        return sentence.children(verb).stream()
                .filter(child -> passage.lower(child).equals("of"))
                .filter(of -> sentence.child(of, "pobj") >= 0 && isNumber(sentence.child(of, "pobj")))
                .map(sentence::subtree)
                .findFirst()
                .orElseGet(BitSet::new);
    }

    /** The number after "at", which may be misparsed as part of the object or of what describes it; -1 where there is none. */
    private int figure(int verb) {
        int near = figure(
                sentence.subtree(verb, child -> sentence.word(child).hasRelation("ccomp", "conj", "relcl", "advcl")));
        return near >= 0
                ? near
                : figure(sentence.subtree(verb, child -> sentence.word(child).hasRelation("ccomp", "conj", "advcl")));
    }

    private int figure(BitSet words) {
        return words.stream()
                .boxed()
                .filter(child -> BEFORE_FIGURES.contains(passage.lower(child)))
                .map(preposition -> sentence.child(preposition, "pobj"))
                .filter(object -> object >= 0 && isNumber(object))
                .findFirst()
                .orElse(-1);
    }

    private boolean isNumber(int word) {
        return sentence.anyWithin(
                word,
                i -> passage.word(i).tag().equals("CD") && !passage.word(i).isNamed("DATE"));
    }
}
