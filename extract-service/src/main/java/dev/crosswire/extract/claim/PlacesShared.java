package dev.crosswire.extract.claim;

import dev.crosswire.contract.Place;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.place.FoundPlace;
import java.util.List;
import java.util.Set;

/** Whether an event shares the place of a clause that its own is joined to or describes. */
final class PlacesShared {
    private static final int STEPS = 8;

    /** How clauses hang on the one that a phrase opens: "In Peru, police said that two had fled and seized a boat". */
    private static final Set<String> BELOW = Set.of("conj", "ccomp", "parataxis", "xcomp", "dep");

    /** How the words of a clause, and clauses, hang on one another that happen at one place: "fell in Peru, killing two". */
    private static final Set<String> TOGETHER = Set.of(
            "conj",
            "advcl",
            "xcomp",
            "acl",
            "relcl",
            "dep",
            "parataxis",
            "prep",
            "pcomp",
            "pobj",
            "dobj",
            "nsubj",
            "nsubjpass",
            "appos",
            "attr");

    private final Sentence sentence;
    private final PlacePhrases phrases;

    PlacesShared(Sentence sentence, PlacePhrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /** "In Peru, police searched two flats and froze an account": what opens a sentence holds for all its clauses. */
    boolean isFronted(Event event, FoundPlace place) {
        int preposition = phrases.preposition(place);
        boolean opens = preposition == 0
                || preposition == 1 && !Character.isLetter(phrases.form(0).charAt(0));
        if (!opens || !Locative.AT.has(phrases.form(preposition))) {
            return false;
        }
        int verb = sentence.word(preposition).head();
        int at = event.head();
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            if (at == verb) {
                return true;
            } else if (!BELOW.contains(sentence.word(at).relation())) {
                return false;
            }
            at = sentence.word(at).head();
        }
        return false;
    }

    /** "was taken to Lima and freed": a deed of whom the verb before tells at a place. */
    boolean isJoined(Event event, FoundPlace place) {
        Word verb = sentence.word(event.head());
        int preposition = phrases.preposition(place);
        boolean joined = verb.relation().equals("conj") && sentence.child(event.head(), "nsubj", "nsubjpass") < 0;
        if (!joined || preposition < 0 || preposition > event.head() || Where.isSaid(event.type())) {
            return false;
        }
        boolean moved =
                Locative.TOWARDS.has(phrases.form(preposition)) && Locative.MOTION.has(phrases.lemma(verb.head()));
        return sentence.word(preposition).head() == verb.head()
                && (moved || Locative.AT.has(phrases.form(preposition)));
    }

    /** The places told with the words above an event's own, the nearest that have one; empty where none has. */
    List<Place> above(Event event, List<FoundPlace> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        int at = event.head();
        for (int steps = 0; steps < STEPS && TOGETHER.contains(sentence.word(at).relation()); steps++) {
            at = sentence.word(at).head();
            List<Place> hung = hung(at, places);
            if (!hung.isEmpty()) {
                return hung;
            }
        }
        return List.of();
    }

    private List<Place> hung(int word, List<FoundPlace> places) {
        return Nesting.closest(places.stream()
                .filter(place -> {
                    int preposition = phrases.preposition(place);
                    return preposition >= 0
                            && sentence.word(preposition).head() == word
                            && Locative.AT.has(phrases.form(preposition));
                })
                .map(FoundPlace::place)
                .distinct()
                .toList());
    }
}
