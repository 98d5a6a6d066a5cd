package dev.crosswire.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.extract.engine.CompactEngine;
import dev.crosswire.extract.engine.SharedEngine;
import dev.crosswire.extract.language.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The rules of finding events, each with its cases: {@code events.csv}. */
class EventFinderTest {
    private static CompactEngine engine;

    @BeforeAll
    static void load() {
        engine = SharedEngine.get();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "events.csv", delimiter = '|', numLinesToSkip = 1)
    void findsEvents(String rule, String text, String expected) {
        Sentence sentence = engine.analyse(engine.segment(text).get(0));
        Set<String> themes = Themes.of(List.of(sentence));
        String found =
                EventFinder.find(sentence, new Background(themes), word -> isCue(sentence, word), word -> false)
                        .stream()
                        .map(event -> event.type().label() + "/" + event.predicate())
                        .collect(Collectors.joining("; "));
        assertEquals(expected == null ? "" : expected, found, rule);
    }

    private static boolean isCue(Sentence sentence, int word) {
        return sentence.word(word).token().form().matches("said|reported|warned|according");
    }
}
