package dev.crosswire.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import dev.crosswire.extract.document.ParsedDocuments;
import dev.crosswire.extract.engine.SharedEngine;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Where and when claims are said to be: by their own words, those around them, and what the article told before. */
class ScenesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "scene-cases.tsv", delimiter = '\t', quoteCharacter = '`')
    void findsWhereAndWhenAClaimIs(String rule, String text, String words, String place, String time) {
        Claim claim = claim(
                ArticleReader.claims(
                        ParsedDocuments.of(text), SharedEngine.get().vectors()),
                words);
        assertEquals(place, places(claim), rule);
        assertEquals(time, time(claim.time()), rule);
    }

    /** The claim whose words hold those given, the shortest of several. */
    private static Claim claim(List<Claim> claims, String words) {
        return claims.stream()
                .filter(claim -> claim.evidence().exact().contains(words))
                .min(Comparator.comparingInt(claim -> claim.evidence().exact().length()))
                .orElseThrow(() -> new AssertionError("no claim of \"" + words + "\" in " + claims));
    }

    private static String places(Claim claim) {
        String places = claim.place().stream().map(Place::name).collect(Collectors.joining("; "));
        return places.isEmpty() ? "-" : places;
    }

    private static String time(TimeSpan time) {
        return time == null ? "-" : time.start() + "/" + time.end();
    }
}
