package dev.crosswire.extract.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.Article;
import dev.crosswire.extract.attribution.Attributions;
import dev.crosswire.extract.document.AlignedText;
import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.names.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "She said \" we will open the road \" . | we will open the road",
                "The \" safe \" bridge fell . | ``",
                "\" Nobody died , \" she said . | Nobody died ,",
                "\" Nobody died . \" | Nobody died .",
                "\u201c We will open the road . \u201d | We will open the road .",
                "\" We will open the road . ¶ \" It will take a year \" . | We will open the road . / It will take a year",
                "\" We will open the road . ¶ It took a year . | ``",
                "\" We will open the road . ¶ \" It will take a year or more | We will open the road . / It will take a year or more",
                "\u201d We will open the road \u201c . | ``",
                "\" one two three four five \" and \" six seven eight nine ten \" | one two three four five / six seven eight nine ten"
            })
    void findsDirectQuotations(String text, String expected) {
        Document document = words(text);
        String found = Quotations.of(document).all().stream()
                .map(quotation -> text(document, quotation))
                .collect(Collectors.joining(" / "));
        assertEquals(expected == null ? "" : expected, found);
    }

    @Test
    void readsTenThousandMarks() {
        Document document = words("\" a b c d e \" said he . ".repeat(5_000).strip());
        assertEquals(5_000, Quotations.of(document).all().size());
        Names names = Names.of(document);
        assertTrue(Attributions.of(document, names).at(0, 1).isEmpty());
    }

    private static String text(Document document, Quotation quotation) {
        StringBuilder text = new StringBuilder();
        for (int i = quotation.from(); i <= quotation.to(); i++) {
            int sentence = i;
            IntStream.range(0, document.sentences().get(i).size())
                    .filter(word -> quotation.covers(sentence, word))
                    .forEach(word -> text.append(document.sentences()
                                    .get(sentence)
                                    .word(word)
                                    .token()
                                    .form())
                            .append(' '));
        }
        return text.toString().strip();
    }

    /** A document of words between spaces; a pilcrow begins a paragraph, each of one sentence without structure. */
    private static Document words(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Integer> paragraphs = new ArrayList<>();
        int at = 0;
        for (String paragraph : text.split("¶")) {
            List<Word> words = new ArrayList<>();
            for (String form : paragraph.strip().split(" ")) {
                int start = text.indexOf(form, at);
                at = start + form.length();
                String straight = form.replaceAll("[\u201c\u201d]", "\"");
                words.add(new Word(new Token(straight, start, at), straight, "NN", -1, "root", "O", List.of()));
            }
            sentences.add(new Sentence(words));
            paragraphs.add(paragraphs.size());
        }
        Article article = new Article("example", null, null, null, null, text, "en", "2025-03-19", null, 1, false);
        int[] origin = IntStream.rangeClosed(0, text.length()).toArray();
        return new Document(article, new AlignedText(text, origin), sentences, paragraphs);
    }
}
