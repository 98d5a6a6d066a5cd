package dev.crosswire.evaluation.equality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.extract.engine.CompactEngine;
import dev.crosswire.extract.language.LanguageEngine;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
        int count = 0;
        int tokens = 0;
        for (Path text : texts()) {
            for (String paragraph : Files.readString(text).split("\\n\\s*\\n")) {
                List<List<Token>> sentences = published.segment(paragraph);
                assertEquals(sentences, compact.segment(paragraph), text::toString);
                for (List<Token> sentence : sentences) {
                    count++;
                    tokens += sentence.size();
                    difference.add(published.analyse(sentence), compact.analyse(sentence));
                }
            }
        }
        report(texts().size() + " texts", count, tokens, difference);
    }

    @Test
    void decidesAlikeOnMadeSentences() throws IOException, NoSuchAlgorithmException {
        MadeSentences made = new MadeSentences(seedSentences(), SEED);
        Difference difference = new Difference();
        Set<String> distinct = new LinkedHashSet<>();
        int tokens = 0;
        for (int i = 0; i < MADE; i++) {
            List<Token> sentence = made.next();
            distinct.add(sentence.stream().map(Token::form).collect(Collectors.joining(" ")));
            tokens += sentence.size();
            difference.add(published.analyse(sentence), compact.analyse(sentence));
        }
        System.out.printf(Locale.ROOT, "made by seed %d: %,d distinct, SHA-256 %s%n", SEED, distinct.size(), sha(distinct));
        report("made sentences", MADE, tokens, difference);
    }

    /** Tells whether two runs were of the same sentences. */
    private static String sha(Set<String> sentences) throws NoSuchAlgorithmException {
        byte[] all = String.join("\n", sentences).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
    }

    private static void report(String what, int sentences, int tokens, Difference difference) {
        System.out.printf(
                Locale.ROOT,
                "%s: %,d sentences, %,d tokens, %d differences %s%n",
                what,
                sentences,
                tokens,
                difference.count(),
                difference);
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
