package dev.crosswire.extract.place;

import dev.crosswire.contract.Place;
import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds the places that a sentence names. So far: what the engine's entity tags call a place, under its own name. */
public final class PlaceFinder {
    private PlaceFinder() {}

    /** The places, in text order. */
    public static List<FoundPlace> find(Document document, int sentence) {
        Sentence words = document.sentences().get(sentence);
        List<FoundPlace> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.word(i).name().matches("[BU]-(GPE|LOC)")) {
                int to = end(words, i);
                found.add(new FoundPlace(Place.named(text(words, i, to)), i, to));
            }
        }
        return found;
    }

    private static int end(Sentence sentence, int from) {
        int to = from + 1;
        while (to < sentence.size() && sentence.word(to).name().matches("[IL]-(GPE|LOC)")) {
            to++;
        }
        return to;
    }

    private static String text(Sentence sentence, int from, int to) {
        List<String> forms = sentence.words().subList(from, to).stream()
                .map(Word::token)
                .map(token -> token.form())
                .toList();
        return String.join(" ", forms);
    }
}
