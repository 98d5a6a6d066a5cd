package dev.crosswire.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.extract.language.Token;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens are shown with a space between, sentences with a bar. */
class SegmentationTest {
    private static CompactEngine engine;

    @BeforeAll
    static void load() {
        engine = SharedEngine.get();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "He didn't pay US$5m.;He did n't pay US$ 5m .",
                "It cost $3.5 million, i.e. 5kg of it.;It cost $ 3.5 million , i.e. 5 kg of it .",
                "The U.S. won 3-1 (in 1990-95).;The U.S. won 3-1 ( in 1990 - 95 ) .",
                "\"We won.\" He left.;\" We won . \" | He left .",
                "See http://x.com/a,b or bbc.co.uk.;See http://x.com/a,b or bbc.co.uk .",
                "A 30-day truce for anti-war co-authors;A 30 - day truce for anti-war co-authors",
                "Really?! Yes... :-) no. 5;Really ?! | Yes ... | :-) no. 5",
                "They're gonna go@home.;They 're gon na go@home .",
                "Mr. Smith vs. Dr. Who;Mr. Smith vs. Dr. Who",
                "12,000 or 1,2 and/or AT&T;12,000 or 1 , 2 and / or AT&T",
                "A rate (of 40%) fell.;A rate ( of 40 % ) fell .",
                "(1) Cases in Kano (3) or 40 (93%).;(1) Cases in Kano ( 3 ) or 40 ( 93 % ) ."
            })
    void splits(String text, String expected) {
        String found =
                engine.segment(text).stream().map(SegmentationTest::forms).collect(Collectors.joining(" | "));
        assertEquals(expected, found);
    }

    private static String forms(List<Token> sentence) {
        return sentence.stream().map(Token::form).collect(Collectors.joining(" "));
    }
}
