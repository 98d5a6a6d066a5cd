package dev.crosswire.extract.time;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.extract.language.ParsedTexts;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import dev.crosswire.extract.language.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimeFinderTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 29);
    private static final String[] WORDS = {
        "Feb.",
        "29",
        "30",
        "March",
        "31",
        "2019",
        "2,700",
        "9999",
        "0000",
        "last",
        "next",
        "since",
        "until",
        "between",
        "and",
        "the",
        "week",
        "before",
        "Easter",
        "in",
        "10000",
        "years",
        "ago",
        "for",
        "Tuesday",
        ",",
        "early",
        "1930s",
        "'90s",
        "mid-March",
        "mid-",
        "2024-02-30",
        "12:61",
        "p.m.",
        "summer",
        "of",
        "from",
        "to",
        "weekend",
        "now",
        "century"
    };

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvFileSource(resources = "cases.tsv", delimiter = '\t', quoteCharacter = '\0')
    void setsTimesOnTheCalendar(String rule, String sentence, String published, String expected) {
        String found = ParsedTexts.of(sentence).stream()
                .flatMap(parsed -> TimeFinder.find(parsed, LocalDate.parse(published)).stream())
                .filter(time -> !time.compared())
                .map(TimeFinderTest::text)
                .collect(Collectors.joining("; "));
        assertEquals(expected, found.isEmpty() ? "-" : found, rule);
    }

    private static String text(FoundTime found) {
        String start = found.time().start() == null ? ".." : found.time().start();
        String end = found.time().end() == null ? ".." : found.time().end();
        return start + "/" + end + " " + found.time().text();
    }

    @Test
    void knowsEaster() {
        assertEquals(LocalDate.of(2000, 4, 23), Holidays.easter(2000));
        assertEquals(LocalDate.of(2011, 4, 24), Holidays.easter(2011));
        assertEquals(LocalDate.of(2025, 4, 20), Holidays.easter(2025));
    }

    @Test
    void takesAnyWordsInAnyOrder() {
        Random random = new Random(11);
        for (int i = 0; i < 5000; i++) {
            Sentence sentence = sentence(random, 1 + random.nextInt(10));
            List<FoundTime> found = assertDoesNotThrow(() -> TimeFinder.find(sentence, PUBLISHED));
            assertTrue(found.stream().allMatch(time -> time.to() <= sentence.size()));
        }
    }

    private static Sentence sentence(Random random, int length) {
        List<Word> words = new ArrayList<>();
        String[] tags = {"CD", "NN", "NNP", "IN", "RB", "VBD", "VBZ", "MD"};
        for (int i = 0, at = 0; i < length; i++) {
            String form = WORDS[random.nextInt(WORDS.length)];
            String tag = tags[random.nextInt(tags.length)];
            words.add(new Word(new Token(form, at, at + form.length()), form, tag, i - 1, "dep", "U-DATE", List.of()));
            at += form.length() + 1;
        }
        return new Sentence(words);
    }
}
