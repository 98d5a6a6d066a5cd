package dev.crosswire.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.contract.Article;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Quantity;
import dev.crosswire.extract.engine.SharedEngine;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a sentence's numbers count what its claims tell of. */
class NumbersTest {
    private static ArticleReader reader;

    @BeforeAll
    static void load() {
        reader = new ArticleReader(SharedEngine.get());
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

    /** A bare number's evidence has the prepositions around it, which say what it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shares rose 47 percent to $194.28.|Shares rose 47 percent;to $194.28",
                "Nine people were killed in Kyiv, five in Odesa.|Nine people were killed in Kyiv;five in Odesa",
                "Kenya sent 40 doctors, Uganda 12 and Rwanda nine.|Kenya sent 40 doctors;Uganda 12;Rwanda nine"
            })
    void showsABareNumberWithItsPrepositions(String text, String expected) {
        Article article = new Article("a", null, "Outlet", null, null, text, "en", "2024-05-15", null, 1, false);
        String evidence = reader.read(article).claims().stream()
                .map(claim -> claim.evidence().exact())
                .collect(Collectors.joining(";"));
        assertEquals(expected, evidence);
    }

    /** A number behind a name is of what that name's bearer did. */
    @Test
    void givesANumberToWhomItStandsBehind() {
        String text = "Kenya sent 40 doctors, Uganda 12 and Rwanda nine.";
        Article article = new Article("a", null, "Outlet", null, null, text, "en", "2024-05-15", null, 1, false);
        String agents = reader.read(article).claims().stream()
                .map(claim -> claim.agent().get(0).name())
                .collect(Collectors.joining(";"));
        assertEquals("Kenya;Uganda;Rwanda", agents);
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
