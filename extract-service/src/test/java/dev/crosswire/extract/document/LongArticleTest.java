package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.Article;
import dev.crosswire.extract.engine.CompactEngine;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A long article's sentences are shared out among processors; they come out as if read one by one. */
class LongArticleTest {
    private static final int COPIES = 12;

    @Test
    void sentencesComeOutInOrderAndAsInAShortArticle() throws IOException {
        String text = Files.readString(Path.of("../seeds/003_1c2e4ae3be4a0e02.txt"));
        DocumentReader reader = new DocumentReader(CompactEngine.load());
        List<String> expected = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < COPIES; i++) {
            String copy = numbered(text, i);
            expected.addAll(read(reader, copy));
            whole.append(copy);
        }
        List<String> found = read(reader, whole.toString());
        assertTrue(String.join(" ", found).split(" ").length > 8_000, "too short to be shared out");
        assertEquals(expected, found);
    }

    /** Each paragraph made one of its kind, since what an article repeats is read once. */
    private static String numbered(String text, int copy) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line + " That was said in part " + copy + ".\n\n")
                .collect(Collectors.joining());
    }

    private static List<String> read(DocumentReader reader, String text) {
        Article article = new Article("a", null, "Outlet", null, null, text, "en", "2025-03-19", null, 1, false);
        return reader.read(article).sentences().stream()
                .map(LongArticleTest::written)
                .toList();
    }

    private static String written(Sentence sentence) {
        StringBuilder written = new StringBuilder();
        for (Word word : sentence.words()) {
            written.append(word.token().form() + "/" + word.tag() + "/" + word.head() + "/" + word.relation() + "/"
                    + word.name() + " ");
        }
        return written.toString();
    }
}
