package dev.crosswire.evaluation.equality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.extract.engine.CompactEngine;
import dev.crosswire.extract.language.LanguageEngine;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Run by {@code ./mvnw -Pequality -pl evaluation -am test -Dtest=EngineEqualityTest -Dsurefire.failIfNoSpecifiedTests=false}, with {@code -Dequality.texts=} a directory of more texts. */
class EngineEqualityTest {
    private static final int MADE = 10_000;
    private static final long SEED = 20250319;

    private static LanguageEngine published;
    private static LanguageEngine compact;

    @BeforeAll
    static void load() {
        published = new PublishedEngine();
        compact = CompactEngine.load();
    }

    @Test
    void decidesAlikeOnTexts() throws IOException {
        Difference difference = new Difference();
        int tokens = 0;
        for (Path text : texts()) {
            for (String paragraph : Files.readString(text).split("\\n\\s*\\n")) {
                List<List<Token>> sentences = published.segment(paragraph);
                assertEquals(sentences, compact.segment(paragraph), text::toString);
                for (List<Token> sentence : sentences) {
                    tokens += sentence.size();
                    difference.add(published.analyse(sentence), compact.analyse(sentence));
                }
            }
        }
        report("texts", tokens, difference);
    }

    @Test
    void decidesAlikeOnMadeSentences() throws IOException {
        MadeSentences made = new MadeSentences(seedSentences(), SEED);
        Difference difference = new Difference();
        int tokens = 0;
        for (int i = 0; i < MADE; i++) {
            List<Token> sentence = made.next();
            tokens += sentence.size();
            difference.add(published.analyse(sentence), compact.analyse(sentence));
        }
        report(MADE + " made sentences", tokens, difference);
    }

    private static void report(String what, int tokens, Difference difference) {
        System.out.printf("%s, %d tokens: %d differences %s%n", what, tokens, difference.count(), difference);
        assertEquals(0, difference.count(), difference::toString);
    }

    private static List<Sentence> seedSentences() throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (Path seed : seeds()) {
            compact.segment(Files.readString(seed)).forEach(sentence -> sentences.add(compact.analyse(sentence)));
        }
        return sentences;
    }

    private static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>(seeds());
        String more = System.getProperty("equality.texts", "");
        if (!more.isEmpty()) {
            texts.addAll(list(Path.of(more)));
        }
        return texts;
    }

    private static List<Path> seeds() throws IOException {
        return list(Path.of("..", "seeds"));
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
