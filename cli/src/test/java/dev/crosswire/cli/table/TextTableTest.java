package dev.crosswire.cli.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    @ParameterizedTest
    @CsvSource({
        "short, 10, 2, short",
        "'', 10, 2, ''",
        "exactly ten, 11, 1, exactly ten",
        "one two three, 7, 2, one two|three",
        "one two three, 8, 1, one two…",
        "one two three four five, 7, 2, one two|three…",
        "'a  b\tc', 10, 1, a b c",
        "unbreakable, 4, 2, unbr|eak…",
        "💬💬💬💬, 3, 1, 💬💬…",
        "Слава Україні, 8, 2, Слава|Україні",
    })
    void wrapsAtBlanksAndCutsAtTheEnd(String text, int width, int lines, String expected) {
        assertEquals(List.of(expected.split("\\|", -1)), TextTable.wrap(text, width, lines));
    }

    @Test
    void alignsTheLinesOfARow() {
        TextTable table = new TextTable(List.of(8, 3, 6), 2);
        assertEquals(
                List.of("How many  145  Air", "drones?        Force"),
                table.row(List.of("How many drones?", "145", "Air Force")));
        assertEquals("────────  ───  ──────", table.rule());
    }
}
