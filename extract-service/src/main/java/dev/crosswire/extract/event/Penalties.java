package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What the law does something for, or to what it sentences: "arrested for fraud", "on fraud charges", "to two years in prison". */
final class Penalties {
    private final Sentence sentence;

    Penalties(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The head words of the charges and penalties that stand with a verb. */
    List<Integer> of(int verb) {
        List<Integer> found = new ArrayList<>();
        int verdict = sentence.child(verb, "oprd", "acomp");
        if (verdict >= 0) {
            found.addAll(of(verdict));
        }
        for (int child : sentence.children(verb)) {
            boolean preposition = sentence.word(child).hasRelation("prep", "dative")
                    && Lexicon.INSTANCE.behaves(Lemmas.of(sentence, child), "penal", "preposition");
            int object = preposition ? sentence.child(child, "pobj") : -1;
            if (object >= 0) {
                found.addAll(Clause.of(sentence, verb).withConjuncts(List.of(meant(object))));
            }
        }
        found.removeIf(noun -> !isCharge(noun));
        return found;
    }

    /** Of counts and charges what they are of; of a term where it is served. */
    private int meant(int noun) {
        if (is(noun, "accusation")) {
            int of = object(noun, "of");
            int before = sentence.child(noun, "compound", "nmod");
            return of >= 0 ? of : before >= 0 ? before : noun;
        }
        int in = object(noun, "in");
        return in >= 0 && is(noun, "term") && is(in, "custody") ? in : noun;
    }

    private boolean is(int noun, String kind) {
        return Lexicon.INSTANCE.behaves(Lemmas.of(sentence, noun), kind, "noun");
    }

    private int object(int noun, String preposition) {
        return sentence.children(noun).stream()
                .filter(child -> Lemmas.of(sentence, child).equals(preposition))
                .map(child -> sentence.child(child, "pobj"))
                .filter(object -> object >= 0)
                .findFirst()
                .orElse(-1);
    }

    private boolean isCharge(int noun) {
        return sentence.word(noun).hasTag("NN", "NNS")
                && !is(noun, "term")
                && sentence.word(noun).name().equals("O");
    }
}
