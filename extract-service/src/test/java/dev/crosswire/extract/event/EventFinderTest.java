package dev.crosswire.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.extract.engine.CompactEngine;
import dev.crosswire.extract.engine.SharedEngine;
import dev.crosswire.extract.language.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The rules of finding events, each with its cases: {@code events.csv}; what who speaks commits himself to: {@code commitments.csv}. */
class EventFinderTest {
    private static CompactEngine engine;

    @BeforeAll
    static void load() {
        engine = SharedEngine.get();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "events.csv", delimiter = '|', numLinesToSkip = 1)
    void findsEvents(String rule, String text, String expected) {
        assertEquals(expected == null ? "" : expected, found(text, false), rule);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "commitments.csv", delimiter = '|', numLinesToSkip = 1)
    void tellsPromisesOfWhoSpeaks(String rule, String text, String expected) {
        assertEquals(expected, found(text, true), rule);
    }

    private static String found(String text, boolean attributed) {
        Sentence sentence = engine.analyse(engine.segment(text).get(0));
        Background background = new Background(Themes.of(List.of(sentence)));
        return EventFinder.find(sentence, background, word -> isCue(sentence, word), word -> attributed).stream()
                .map(event -> event.type().label() + "/" + event.predicate())
                .collect(Collectors.joining("; "));
    }

    private static boolean isCue(Sentence sentence, int word) {
        return sentence.word(word).token().form().matches("said|reported|warned|according");
    }
}
