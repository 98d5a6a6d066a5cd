package dev.crosswire.api.reconcile.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    /** By its whole name, or by what it begins with, four words at most; those beside a side are not that side. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "Ukraine, Ukraine",
                "Kyiv, Ukraine",
                "the Ukrainian Air Force, Ukraine",
                "Russian Ministry of Defence, Russia",
                "United States of America, United States",
                "The United States Navy and its allies, none",
                "United States Navy, United States",
                "the US, United States",
                "Ukraine's allies, none",
                "Russian opponents, none",
                "allies, none",
                "Navy of the United States, none",
                "Kyiv Mohyla Academy, none",
                "the, none",
                "..., none"
            })
    void aNameActsForTheSideItBeginsWith(String name, String side) {
        assertEquals(side, Names.side(name).orElse(null));
        assertEquals(side, Name.of(name).side());
    }
}
