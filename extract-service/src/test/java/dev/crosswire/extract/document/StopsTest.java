package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.extract.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StopsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It left at 5 p.m. The crew slept . | It left at 5 p.m. / The crew slept .",
                "It left at 5 p.m. Tuesday . | It left at 5 p.m. Tuesday .",
                "It left at 5 p.m. Captain Lund slept . | It left at 5 p.m. / Captain Lund slept .",
                "It left at 5 p.m. \" We slept . \" | It left at 5 p.m. / \" We slept . \"",
                "It left at 5 p.m. Lima time . | It left at 5 p.m. Lima time .",
                "It left at 5 p.m. Eastern . | It left at 5 p.m. Eastern .",
                "It left at 0945 GMT. The crew slept . | It left at 0945 GMT . / The crew slept .",
                "It left at 0945 GMT. | It left at 0945 GMT .",
                "He works for Lund Inc. The firm closed . | He works for Lund Inc. / The firm closed .",
                "The Lund Inc. Works closed . | The Lund Inc. Works closed .",
                "She said so on X. The crew slept . | She said so on X . / The crew slept .",
                "It left on June 3. Crews slept . | It left on June 3 . / Crews slept .",
                "The gap was 3.5. | The gap was 3.5 .",
                "He has a son, 5. Crews slept . | He has a son, 5 . / Crews slept .",
                "Winners : 3. Berg . | Winners : 3. Berg .",
                "Both dug in. Crews slept . | Both dug in . / Crews slept .",
                "It is 3 in. Crews slept . | It is 3 in. Crews slept .",
                "Nobody slept . | Nobody slept ."
            })
    void endsSentencesAtAbbreviations(String text, String expected) {
        String split = Stops.split(tokens(text)).stream()
                .map(sentence -> sentence.stream().map(Token::form).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
        assertEquals(expected, split);
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String form : text.split(" ")) {
            tokens.add(new Token(form, at, at + form.length()));
            at += form.length() + 1;
        }
        return tokens;
    }
}
