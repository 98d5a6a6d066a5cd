package dev.crosswire.extract.claim;

import dev.crosswire.contract.Place;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.Offices;
import dev.crosswire.extract.place.FoundPlace;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence says around its events of where they are: whose office speaks, which blow told before is meant. */
final class Surroundings {
    /** The mark of a possessor. */
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final Sentence sentence;
    private final List<FoundPlace> places;
    private final PlacePhrases phrases;

    Surroundings(Sentence sentence, List<FoundPlace> places) {
        this.sentence = sentence;
        this.places = places;
        this.phrases = new PlacePhrases(sentence);
    }

    /** The towns and divisions that the sentence names with those who answer for them: "the mayor of Leeds", "Leeds police". */
    List<Place> offices() {
        return places.stream()
                .filter(found -> isTownOrDivision(found.place()) && hasOffice(found))
                .map(FoundPlace::place)
                .distinct()
                .toList();
    }

    private static boolean isTownOrDivision(Place place) {
        boolean division = place.country() != null && place.within().size() == 1;
        return place.geonames() != null || division;
    }

    private boolean hasOffice(FoundPlace place) {
        int next = place.to();
        while (POSSESSIVE.matcher(phrases.form(next)).matches() || Hint.BETWEEN.has(phrases.form(next))) {
            next++;
        }
        int bearer = phrases.bearer(place);
        boolean of = phrases.preposition(place) >= 0 && Offices.isLocal(phrases.lemma(bearer));
        return of || Offices.isLocal(phrases.lemma(next)) && !isInside(next + 1);
    }

    /** "Leeds police dogs": the office only modifies something else. */
    private boolean isInside(int next) {
        return next < sentence.size()
                && sentence.word(next).hasTag("NN", "NNS")
                && !Offices.isHolder(phrases.lemma(next));
    }

    /** Whether the sentence speaks of a blow told before: "the attacks", "these incidents". */
    boolean again() {
        for (int i = 0; i < sentence.size(); i++) {
            boolean definite = sentence.word(i).hasTag("NN", "NNS") && isDefinite(i);
            if (definite && (Scenes.isBlow(phrases.lemma(i)) || Hint.AGAIN.has(phrases.lemma(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDefinite(int noun) {
        return sentence.anyChild(noun, child -> DEFINITE.contains(phrases.form(child)));
    }
}
