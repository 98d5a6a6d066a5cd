package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCleanerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“Putin’s words”|\"Putin's words\"",
                "AT&amp;T &lt;3 &#8217;s &#x41;|AT&T <3 's A",
                "**Bold** claim * of 5 * 3|Bold claim * of 5 * 3",
                "He died.She left.|He died. She left.",
                "He fled.\"\"They won.\"|He fled.\" \"They won.\"",
                "the U.S.Army|the U.S.Army",
                "war—peace|war - peace",
                "wait…|wait...",
                "fo\u200bo\u200fbar|foobar",
                "40\u00a0000|40 000",
            })
    void cleans(String text, String expected) {
        assertEquals(expected, TextCleaner.clean(text).clean());
    }

    @Test
    void keepsTheWayBack() {
        String text = "\ud83d\ude80 “Two” &amp; three…";
        AlignedText aligned = TextCleaner.clean(text);
        int two = aligned.clean().indexOf("Two");
        assertEquals(3, aligned.original(two));
        assertEquals(6, aligned.originalEnd(two + 3));
        int last = -1;
        for (int origin : aligned.origin()) {
            assertTrue(origin >= last);
            last = origin;
        }
        assertEquals(text.codePointCount(0, text.length()), last);
    }
}
