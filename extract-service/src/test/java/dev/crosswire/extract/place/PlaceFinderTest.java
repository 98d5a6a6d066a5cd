package dev.crosswire.extract.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.Article;
import dev.crosswire.contract.Place;
import dev.crosswire.extract.document.AlignedText;
import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.ParsedTexts;
import dev.crosswire.extract.language.Sentence;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PlaceFinderTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "cases.tsv", delimiter = '\t', quoteCharacter = '\0')
    void findsThePlacesOfAText(String rule, String text, String expected) {
        List<Sentence> sentences = ParsedTexts.of(text);
        PlaceFinder finder = PlaceFinder.of(document(text, sentences));
        String found = IntStream.range(0, sentences.size())
                .boxed()
                .flatMap(sentence -> finder.in(sentence).stream())
                .map(place -> text(place.place()))
                .collect(Collectors.joining("; "));
        assertEquals(expected, found.isEmpty() ? "-" : found, rule);
    }

    private static Document document(String text, List<Sentence> sentences) {
        Article article = new Article("a", null, null, null, null, text, "en", "2025-03-19", null, 1, false);
        AlignedText aligned = new AlignedText(text, new int[text.length() + 1]);
        return new Document(article, aligned, sentences, Collections.nCopies(sentences.size(), 0));
    }

    private static String text(Place place) {
        String within = place.within().isEmpty() ? "" : " in " + String.join(", ", place.within());
        return place.name() + " " + (place.country() == null ? "?" : place.country()) + within;
    }

    @Test
    void knowsTownsByAnySpelling() {
        City kyiv = Cities.world().named("Kiev").get(0);
        assertEquals(703448, kyiv.geonames());
        assertEquals("Kyiv", kyiv.name());
        assertEquals("UA", kyiv.country());
        assertEquals(50.45, kyiv.latitude(), 0.01);
        assertEquals(30.52, kyiv.longitude(), 0.01);
        assertEquals(kyiv.geonames(), Cities.world().named("KYÏV").get(0).geonames());
        assertTrue(Cities.world().named("").isEmpty());
        assertTrue(Cities.world().named("\uD83D\uDE80").isEmpty());
        assertTrue(Cities.world().named("no such town").isEmpty());
    }

    @Test
    void knowsTheCodesOfStates() {
        for (String state : List.of(
                "Ukraine",
                "Russia",
                "United States",
                "United Kingdom",
                "Saudi Arabia",
                "Turkey",
                "Myanmar",
                "Ivory Coast",
                "Czech Republic",
                "Palestine",
                "North Korea",
                "South Korea",
                "Bosnia and Herzegovina")) {
            String name = dev.crosswire.extract.names.Countries.named(state).orElseThrow();
            assertNotNull(Codes.of(name), state);
        }
        for (String code : Locale.getISOCountries()) {
            assertNotNull(Codes.name(code));
        }
    }
}
