package dev.crosswire.ingest.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0\u3000", "\ufeff", "\u200b\u200d"})
    void refusesATextWithNothingToSee(String body) {
        assertFault("articleBody", assertThrows(InvalidArticle.class, () -> Drafts.text(body)));
    }

    @Test
    void refusesWhatNeitherKafkaNorPostgresCanCarry() {
        assertFault("articleBody", assertThrows(InvalidArticle.class, () -> Drafts.text("a\0b")));
        assertFault("articleBody", assertThrows(InvalidArticle.class, () -> Drafts.text("a\ud83db")));
        assertFault("id", assertThrows(InvalidArticle.class, () -> Drafts.of("a\ud83d", "text")));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a\nb", "\u0007"})
    void refusesIdsThatCannotBeShown(String id) {
        assertFault("id", assertThrows(InvalidArticle.class, () -> Drafts.of(id, "text")));
    }

    @Test
    void countsAnIdsLengthInCharactersNotInJavaChars() {
        assertEquals(512, Drafts.of("😀".repeat(256), "text").id().length());
        assertFault("id", assertThrows(InvalidArticle.class, () -> Drafts.of("x".repeat(257), "text")));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-19", "2025-03-19T10:00:00", "2025-03-19T10:00:00Z", "2025-03-19T10:00:00.5+02:00"})
    void takesDatesInIso8601(String date) {
        assertEquals(date, dated(date).datePublished());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2025-02-30", "19.03.2025", "+12025-01-01", "-0001-01-01", "2025-03-19T25:00:00Z"})
    void refusesOtherDates(String date) {
        assertFault("datePublished", assertThrows(InvalidArticle.class, () -> dated(date)));
    }

    @Test
    void takesBlankAsAbsent() {
        Draft draft = new Draft(null, " ", "", "\t", "", "text", "", "", "");
        assertNull(draft.url());
        assertNull(draft.publisher());
        assertNull(draft.datePublished());
    }

    @Test
    void tellsEveryFaultAtOnce() {
        InvalidArticle invalid = assertThrows(
                InvalidArticle.class, () -> new Draft("", "nowhere", null, null, null, " ", null, "x", "y"));
        assertEquals(5, invalid.faults().size());
    }

    private static Draft dated(String date) {
        return new Draft(null, null, null, null, null, "text", null, date, null);
    }

    private static void assertFault(String field, InvalidArticle invalid) {
        assertEquals(field, invalid.faults().get(0).field(), invalid.getMessage());
    }
}
