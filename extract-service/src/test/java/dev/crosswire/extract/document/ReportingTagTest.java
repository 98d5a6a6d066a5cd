package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.crosswire.extract.language.ParsedTexts;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingTagTest {
    private final List<String> parsed = new ArrayList<>();

    @Test
    void parsesWhoSaysItApart() {
        Sentence whole =
                read("Two men died when a bus skidded off a bend and fell into a gorge near Oban , police said .");
        assertEquals(
                List.of("police said.", "Two men died when a bus skidded off a bend and fell into a gorge near Oban."),
                parsed);
        assertEquals("said", form(whole, -1));
        Word died = whole.word(2);
        assertEquals("ccomp", died.relation());
        assertEquals("said", whole.word(died.head()).token().form());
        assertEquals(
                "police", whole.word(whole.child(died.head(), "nsubj")).token().form());
        assertEquals("died", whole.word(whole.word(6).head()).token().form());
    }

    @Test
    void takesANameThatIsSetToItsOffice() {
        read("None of them wore a helmet on the ride , its area manager , Jan Lund , stated .");
        assertEquals(List.of("its area manager, Jan Lund, stated.", "None of them wore a helmet on the ride."), parsed);
    }

    @Test
    void takesWhoIsTold() {
        read("Ten barns burned down while two others were saved by neighbours near Oban ,"
                + " fire chief Anna Berg told reporters .");
        assertEquals(
                List.of(
                        "fire chief Anna Berg told reporters.",
                        "Ten barns burned down while two others were saved by neighbours near Oban."),
                parsed);
    }

    @Test
    void takesWhatSomebodyIsBetweenCommas() {
        read("Ten barns burned down in the fire near the old port of Oban ,"
                + " Anna Berg , the deputy head of the regional fire and rescue service , said .");
        assertEquals(
                List.of(
                        "Anna Berg, the deputy head of the regional fire and rescue service, said.",
                        "Ten barns burned down in the fire near the old port of Oban."),
                parsed);
    }

    @Test
    void takesAnOfficeWithTheNameBefore() {
        read("Ten barns burned down in the fire near the old port of Oban ,"
                + " Anna Berg , head of the rescue service announced here .");
        assertEquals(
                List.of(
                        "Anna Berg, head of the rescue service announced here.",
                        "Ten barns burned down in the fire near the old port of Oban."),
                parsed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bus skidded off a bend and fell into a gorge near Oban .",
                "The bus skidded off a bend near Oban , which police said was icy .",
                "\" The bus skidded off a bend near Oban and fell , \" police said .",
                "The bus fell , police said ."
            })
    void leavesOtherSentencesWhole(String text) {
        assertNull(read(text));
    }

    private Sentence read(String words) {
        return ReportingTag.parsed(tokens(words), this::parse);
    }

    private Sentence parse(List<Token> tokens) {
        String text = tokens.stream()
                .map(Token::form)
                .collect(Collectors.joining(" "))
                .replaceAll(" (?=[,.])", "");
        parsed.add(text);
        return ParsedTexts.of(text).get(0);
    }

    private static List<Token> tokens(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> new Token(word, 0, word.length()))
                .toList();
    }

    /** The form of the first word with that head. */
    private static String form(Sentence sentence, int head) {
        return sentence.words().stream()
                .filter(word -> word.head() == head)
                .map(word -> word.token().form())
                .findFirst()
                .orElseThrow();
    }
}
