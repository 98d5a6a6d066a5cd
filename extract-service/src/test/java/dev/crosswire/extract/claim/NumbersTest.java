package dev.crosswire.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.contract.Article;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Quantity;
import dev.crosswire.extract.engine.CompactEngine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which of a sentence's numbers count what its claims tell of. */
class NumbersTest {
    private static ArticleReader reader;

    @BeforeAll
    static void load() {
        reader = new ArticleReader(CompactEngine.load());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "number-cases.tsv", delimiter = '\t', quoteCharacter = '`')
    void givesNumbersToWhatTheyCount(String rule, String text, String expected) {
        Article article = new Article("a", null, "Outlet", null, null, text, "en", "2024-05-15", null, 1, false);
        String found = reader.read(article).claims().stream()
                .map(Claim::quantity)
                .filter(Objects::nonNull)
                .map(NumbersTest::written)
                .collect(Collectors.joining("|"));
        assertEquals(expected == null ? "" : expected, found, rule);
    }

    /** A bare number's evidence has the preposition that says what it is. */
    @Test
    void showsABareNumberWithItsPreposition() {
        String text = "Shares rose 47 percent to $194.28.";
        Article article = new Article("a", null, "Outlet", null, null, text, "en", "2024-05-15", null, 1, false);
        List<String> evidence = reader.read(article).claims().stream()
                .map(claim -> claim.evidence().exact())
                .toList();
        assertEquals(List.of("Shares rose 47 percent", "to $194.28"), evidence);
    }

    private static String written(Quantity quantity) {
        String number = quantity.value() == null
                ? plain(quantity.lower()) + ".." + plain(quantity.upper())
                : plain(quantity.value());
        return number + " " + quantity.unit();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
