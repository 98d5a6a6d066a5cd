package dev.crosswire.extract.claim;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.names.Offices;
import dev.crosswire.extract.place.FoundPlace;
import dev.crosswire.extract.place.PlaceWords;
import java.util.Set;

/** How the places of a sentence stand in their phrases. */
final class PlacePhrases {
    /** Dependencies by which a name is part of the phrase that it stands in. */
    static final Set<String> LINKS = Set.of("conj", "appos", "compound", "nmod", "amod", "nn", "dep", "hmod");

    private static final int STEPS = 8;

    private final Sentence sentence;

    PlacePhrases(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The word of a place's name that the others hang on. */
    int head(FoundPlace place) {
        int last = top(place, place.to() - 1);
        boolean inner = sentence.word(last).relation().equals("prep");
        return inner ? top(place, place.from()) : last;
    }

    private int top(FoundPlace place, int word) {
        int head = word;
        for (int steps = 0; steps < STEPS; steps++) {
            int next = sentence.word(head).head();
            if (next < place.from() || next >= place.to()) {
                return head;
            }
            head = next;
        }
        return head;
    }

    /** The noun that a place's phrase hangs on, -1 where none. */
    int bearer(FoundPlace place) {
        int preposition = preposition(place);
        return sentence.word(preposition >= 0 ? preposition : head(place)).head();
    }

    /** The preposition of place that a place stands after, or the place itself where it is "here"; -1 where neither. */
    int preposition(FoundPlace place) {
        int particle = particle(place);
        if (particle >= 0) {
            return particle;
        }
        int head = head(place);
        if (sentence.word(head).relation().equals("advmod")) {
            return Locative.AT.has(form(head)) ? head : -1;
        }
        for (int steps = 0; head >= 0 && steps < STEPS; steps++) {
            Word word = sentence.word(head);
            if (word.relation().equals("pobj") && word.head() >= 0) {
                if (!Locative.LIST.has(form(word.head()))) {
                    return isLocative(word.head()) && !isAway(word.head()) ? word.head() : -1;
                }
                head = sentence.word(word.head()).head();
                continue;
            } else if (isBeside(word)) {
                int preposition = sentence.word(word.head()).head();
                return isLocative(preposition) ? preposition : -1;
            } else if (!LINKS.contains(word.relation()) && !isOfGround(word)) {
                return -1;
            }
            head = word.head();
        }
        return -1;
    }

    /** The preposition behind which a place stands that something is away from, -1 where it stands behind none. */
    int away(FoundPlace place) {
        int preposition = sentence.word(head(place)).head();
        boolean object = sentence.word(head(place)).relation().equals("pobj") && preposition >= 0;
        return object && isLocative(preposition) && isAway(preposition) ? preposition : -1;
    }

    /** "struck off Sicily": the preposition that the parser takes for the verb's particle; -1 where none is. */
    private int particle(FoundPlace place) {
        int before = form(place.from() - 1).equals("the") ? place.from() - 2 : place.from() - 1;
        boolean particle = before >= 0 && sentence.word(before).hasTag("RP") && Locative.AT.has(form(before));
        return particle
                        && sentence.word(before).head()
                                == sentence.word(head(place)).head()
                ? before
                : -1;
    }

    private boolean isLocative(int preposition) {
        String form = form(preposition);
        return (Locative.AT.has(form) || Locative.TOWARDS.has(form))
                && !isSourced(preposition)
                && !isInName(preposition);
    }

    /** "in neighbouring Peru", where the parser takes the participle for a verb. */
    private boolean isBeside(Word word) {
        return word.relation().equals("dobj")
                && Locative.BESIDE.has(form(word.head()))
                && sentence.word(word.head()).relation().equals("pcomp");
    }

    /** "Peru's territory". */
    private boolean isOfGround(Word word) {
        return word.relation().equals("poss") && word.head() >= 0 && PlaceWords.isSoil(form(word.head()));
    }

    /** Whether a place is part of the name of something: "Port of Lima". */
    boolean isInName(FoundPlace place) {
        Word word = sentence.word(head(place));
        return word.relation().equals("pobj") && isInName(word.head());
    }

    /** The "of" inside a name: "Port of Lima", "Bank of Chile". */
    private boolean isInName(int preposition) {
        int noun = preposition < 0 ? -1 : sentence.word(preposition).head();
        return noun >= 0
                && form(preposition).equals("of")
                && noun == preposition - 1
                && sentence.word(noun).hasTag("NNP", "NNPS")
                && !PlaceWords.isArea(form(noun))
                && !Offices.isHolder(lemma(noun))
                && !Offices.isLocal(lemma(noun));
    }

    /** "70 miles southeast of Lima", "just north of Quito": told from a place that it is not in. */
    private boolean isAway(int preposition) {
        int bearing = preposition < 0 ? -1 : sentence.word(preposition).head();
        return bearing >= 0
                && Locative.BEARING.has(form(bearing))
                && !sentence.anyChild(bearing, child -> form(child).equals("the"));
    }

    /** Within "according to the consulate in Marseille": where the source is. */
    private boolean isSourced(int index) {
        int at = index;
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            if (form(at).equals("according")) {
                return true;
            }
            at = sentence.word(at).head();
        }
        return false;
    }

    /** A word as written, in lower case. */
    String form(int index) {
        return index < 0 || index >= sentence.size() ? "" : sentence.lowerForm(index);
    }

    /** A word's lemma in lower case. */
    String lemma(int index) {
        return index < 0 || index >= sentence.size() ? "" : sentence.lowerLemma(index);
    }
}
