package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.extract.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCaseTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a title | Orion Buys Rival Vega For Cash | The firm Orion said it will buy Vega . | Orion buys rival Vega for cash",
                "an abbreviation | Orion Says CEO Leaves Lima | He heads Orion in Lima . | Orion says CEO leaves Lima",
                "a sentence | Orion buys Vega in Lima | It is Orion that pays . | Orion buys Vega in Lima",
                "a name of few words | Anna Berg | She met Anna . | Anna Berg",
                "nothing to tell names by | Orion Buys Rival Vega | it has bought . | Orion Buys Rival Vega"
            })
    void writesTitlesAsSentences(String rule, String title, String body, String expected) {
        List<Token> tokens = tokens(title);
        List<Token> plain = new TitleCase(List.of(tokens, tokens(body))).plain(tokens);
        assertEquals(expected, plain.stream().map(Token::form).collect(Collectors.joining(" ")), rule);
        assertEquals(
                tokens.stream().map(Token::start).toList(),
                plain.stream().map(Token::start).toList());
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
