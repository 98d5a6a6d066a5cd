package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleQuotesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "‘We won. It’s over,’ she said. | \"We won. It's over,\" she said.",
                "She said: ‘We won.’ | She said: \"We won.\"",
                "'We won the cup,' she said. | \"We won the cup,\" she said.",
                "The ‘safe’ bridge wasn’t open. | The 'safe' bridge wasn't open.",
                "The workers’ union left, it said. | The workers' union left, it said.",
                "Fans of the '90s, say the firms', left. | Fans of the '90s, say the firms', left.",
                "“He called it ‘a farce,’” she said. | \"He called it 'a farce,'\" she said."
            })
    void readsSpeechInSingleMarks(String text, String clean) {
        assertEquals(clean, TextCleaner.clean(text).clean());
    }
}
