package dev.crosswire.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.lexicon.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {
    private static final List<List<String>> ROWS = Table.rows(Lexicon.class, "events.tsv");

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeHasWords(EventType type) {
        assertTrue(ROWS.stream().anyMatch(row -> row.get(0).equals(type.label())));
    }

    @Test
    void everyRowIsWellFormed() {
        for (List<String> row : ROWS) {
            assertEquals(4, row.size(), row.toString());
            assertTrue(Set.of("verb", "noun", "adjective").contains(row.get(1)), row.toString());
            assertTrue(
                    row.get(2).matches("-|((object|subject|about|with|has|lacks|theme|result)=[^=&|]+[&|]?)+"),
                    row.toString());
            assertFalse(row.get(3).isBlank(), row.toString());
        }
    }

    @Test
    void everyThemeThatAConditionNamesHasWords() {
        Set<String> themes = Table.rows(Themes.class, "themes.tsv").stream()
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        for (List<String> row : ROWS) {
            for (String test : row.get(2).split("[&|]")) {
                assertTrue(!test.startsWith("theme=") || themes.contains(test.substring("theme=".length())), test);
            }
        }
    }

    @Test
    void everyClassThatAConditionNamesHasNouns() {
        Set<String> classes = Table.rows(Lexicon.class, "classes.tsv").stream()
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        for (List<String> row : ROWS) {
            for (String test : row.get(2).split("[&|]")) {
                if (test.matches("(object|subject|about)=.*")) {
                    assertTrue(classes.contains(test.substring(test.indexOf('=') + 1)), row.toString());
                }
            }
        }
    }
}
