package dev.crosswire.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The records refuse what the contract rules out. */
class ContractTest {
    @ParameterizedTest
    @CsvSource({"'=', 40, 40", "'>=', 40,", "'>', 40,", "'<=', , 40", "'<', , 40", "'~', ,"})
    void aComparatorSetsTheBounds(String comparator, BigDecimal lower, BigDecimal upper) {
        Quantity quantity = Quantity.of(BigDecimal.valueOf(40), Comparator.of(comparator), "drone");
        assertEquals(lower, quantity.lower());
        assertEquals(upper, quantity.upper());
    }

    @Test
    void equalNumbersAreEqualQuantities() {
        assertEquals(
                Quantity.of(new BigDecimal("2E+8"), Comparator.EQUAL, "USD"),
                Quantity.of(new BigDecimal("200000000.00"), Comparator.EQUAL, "USD"));
    }

    @Test
    void evidenceIsAsLongInCodePointsAsItsOffsetsSay() {
        assertEquals("a🔥b", new Evidence("a🔥b", 4, 7).exact());
        assertThrows(IllegalArgumentException.class, () -> new Evidence("a🔥b", 4, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-19, 2025-03-19T00:00:00Z, 2025-03-19",
        "2025-03-19T08:30:00, 2025-03-19T08:30:00Z, 2025-03-19",
        "2025-03-19T23:30:00-05:00, 2025-03-20T04:30:00Z, 2025-03-19",
        "2025-03-19T08:30:00.250Z, 2025-03-19T08:30:00.250Z, 2025-03-19"
    })
    void datesOfPublicationAreRead(String text, Instant instant, LocalDate day) {
        assertEquals(instant, Published.instant(text));
        assertEquals(day, Published.day(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "19/03/2025", "2025-02-30", "2025-03-19T25:00:00Z", ""})
    void otherDatesAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Published.instant(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-3-1", "tomorrow", "2025-03-18T10:00"})
    void aTimeIsWholeDaysMonthsOrYears(String start) {
        assertThrows(IllegalArgumentException.class, () -> new TimeSpan(start, null, null));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-19, 2025-03-18", "2026-02, 2025-03-19", "2026, 2025-12"})
    void aTimeDoesNotEndBeforeItStarts(String start, String end) {
        assertThrows(IllegalArgumentException.class, () -> new TimeSpan(start, end, null));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-18, 2025-03", "2025, 2025-03-18", "2025-03-18, 2025-03-18"})
    void aTimeMayEndWithTheMonthThatItStartsIn(String start, String end) {
        assertEquals(start, new TimeSpan(start, end, null).start());
    }
}
