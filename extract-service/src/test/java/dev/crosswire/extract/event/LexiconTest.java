package dev.crosswire.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.lexicon.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {
    private static final List<List<String>> ROWS = Table.rows(Lexicon.class, "events.tsv");
    private static final List<List<String>> SCENES = Table.rows(Lexicon.class, "scenes.tsv");
    private static final String CONDITION = "((object|subject|about|with|has|lacks|theme|result)=[^=&|]+[&|]?)+";

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
            assertTrue(row.get(2).matches("-|" + CONDITION), row.toString());
            assertFalse(row.get(3).isBlank(), row.toString());
        }
    }

    @Test
    void everySceneIsWellFormed() {
        for (List<String> row : SCENES) {
            assertEquals(2, row.size(), row.toString());
            assertTrue(row.get(1).matches(CONDITION), row.toString());
            assertTrue(EventType.of(row.get(0)) != EventType.OTHER, row.toString());
        }
    }

    @Test
    void everyThemeThatAConditionNamesHasWords() {
        Set<String> themes = Table.rows(Themes.class, "themes.tsv").stream()
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        for (String test : tests()) {
            assertTrue(!test.startsWith("theme=") || themes.contains(test.substring("theme=".length())), test);
        }
    }

    @Test
    void everyClassThatAConditionNamesHasNouns() {
        Set<String> classes = Table.rows(Lexicon.class, "classes.tsv").stream()
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        for (String test : tests()) {
            if (test.matches("(object|subject|about)=.*")) {
                assertTrue(classes.contains(test.substring(test.indexOf('=') + 1)), test);
            }
        }
    }

    /** Two rows of one name would be one class, whatever their authors meant by it. */
    @Test
    void everyClassStandsOnOneRow() {
        Set<String> seen = new HashSet<>();
        for (List<String> row : Table.rows(Lexicon.class, "classes.tsv")) {
            assertTrue(seen.add(row.get(0)), row.get(0));
        }
    }

    /** The single tests of all conditions. */
    private static List<String> tests() {
        return Stream.concat(
                        ROWS.stream().map(row -> row.get(2)), SCENES.stream().map(row -> row.get(1)))
                .flatMap(condition -> Stream.of(condition.split("[&|]")))
                .toList();
    }
}
