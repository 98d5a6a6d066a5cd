package dev.crosswire.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.Quantity;
import dev.crosswire.extract.language.ParsedTexts;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import dev.crosswire.extract.language.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuantityFinderTest {
    private static final String[] WORDS = {
        "5",
        "-",
        "between",
        "and",
        "million",
        "%",
        "$",
        "one",
        "of",
        "them",
        "(",
        ")",
        "half",
        "a",
        "dozen",
        "dozens",
        "at",
        "least",
        "or",
        "more",
        "US$",
        "9/11",
        "1,2,3",
        "....",
        "99999999999999999999999999999999999",
        "3-2",
        "٣",
        "\uD83D\uDE80",
        "km",
        "years",
        "old",
        "to",
        "from",
        "twenty",
        "thousand",
        "1.2.3",
        "5km/h",
        "²",
        "€",
        "in"
    };

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "cases.tsv", delimiter = '\t', quoteCharacter = '\0')
    void findsWhatASentenceCounts(String rule, String sentence, String expected) {
        String found = ParsedTexts.of(sentence).stream()
                .flatMap(parsed -> QuantityFinder.find(parsed).stream())
                .map(QuantityFinderTest::text)
                .collect(Collectors.joining("; "));
        assertEquals(expected, found.isEmpty() ? "-" : found, rule);
    }

    private static String text(FoundQuantity found) {
        Quantity quantity = found.quantity();
        String number = quantity.value() == null
                ? quantity.lower().toPlainString() + ".." + quantity.upper().toPlainString()
                : quantity.value().toPlainString();
        String part = found.part() ? " (part)" : "";
        return quantity.comparator().label() + " " + number + " " + quantity.unit() + part;
    }

    @Test
    void takesTheUnitThatTheTextCountedLast() {
        Sentence sentence = ParsedTexts.of("One is in surgery.").get(0);
        assertEquals(List.of(), QuantityFinder.find(sentence));
        FoundQuantity found = QuantityFinder.find(sentence, "victim").get(0);
        assertEquals("victim", found.quantity().unit());
        assertEquals(BigDecimal.ONE, found.quantity().value());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "carried-cases.tsv", delimiter = '\t', quoteCharacter = '\0')
    void takesWhatTheSentenceBeforeTells(String before, String sentence, String expected) {
        Sentence told = ParsedTexts.of(before).get(0);
        CountedSets sets = new CountedSets();
        List<FoundQuantity> counted = QuantityFinder.find(told, null, sets);
        sets.add(told, counted);
        String unit = QuantityFinder.counted(told, counted, null);
        List<FoundQuantity> found = QuantityFinder.find(ParsedTexts.of(sentence).get(0), unit, sets);
        assertEquals(expected, found.stream().map(QuantityFinderTest::text).collect(Collectors.joining("; ")));
    }

    @Test
    void spansTheComparatorAndTheNumeral() {
        FoundQuantity found = QuantityFinder.find(
                        ParsedTexts.of("At least 17 miners were trapped.").get(0))
                .get(0);
        assertEquals(0, found.from());
        assertEquals(3, found.to());
        assertEquals(3, found.head());
    }

    @Test
    void takesAnyWordsInAnyOrder() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            Sentence sentence = sentence(random, 1 + random.nextInt(12));
            List<FoundQuantity> found = assertDoesNotThrow(() -> QuantityFinder.find(sentence));
            assertTrue(found.stream()
                    .allMatch(quantity -> quantity.to() <= sentence.size() && quantity.head() < sentence.size()));
        }
    }

    private static Sentence sentence(Random random, int length) {
        List<Word> words = new ArrayList<>();
        String[] tags = {"CD", "NN", "NNS", "IN", "JJ", "NNP", "VBD", ","};
        String[] names = {"O", "U-DATE", "B-MONEY", "L-CARDINAL", "I-ORG"};
        for (int i = 0, at = 0; i < length; i++) {
            String form = WORDS[random.nextInt(WORDS.length)];
            String tag = tags[random.nextInt(tags.length)];
            String name = names[random.nextInt(names.length)];
            words.add(new Word(new Token(form, at, at + form.length()), form, tag, i - 1, "dep", name, List.of()));
            at += form.length() + random.nextInt(2);
        }
        return new Sentence(words);
    }
}
