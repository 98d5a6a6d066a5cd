package dev.crosswire.evaluation.speed;

import dev.crosswire.extract.engine.CompactEngine;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Articles of about {@value #TOKENS} tokens that nobody wrote and in which no sentence repeats, by a fixed seed: the
 * sentences of the project's seeds, their words changed for others of the same tag. They tell one story or several: of
 * {@code n}, the {@code k}-th has a share of articles in proportion to {@code 1 / k}, as Zipf's law has it.
 */
public final class MadeArticles {
    public static final int TOKENS = 625;

    private static final long SEED = 20250319;

    private final Random random = new Random(SEED);
    /** Hashes of the sentences made: of two that share one, the second is not used. */
    private final Set<Integer> made = new HashSet<>();

    private final List<Sentence> patterns;
    private final Map<String, List<String>> byTag;
    private final Casts casts = new Casts();

    private MadeArticles(List<Sentence> patterns) {
        this.patterns = patterns;
        this.byTag = patterns.stream()
                .flatMap(sentence -> sentence.words().stream())
                .collect(Collectors.groupingBy(
                        Word::tag, Collectors.mapping(word -> word.token().form(), Collectors.toList())));
    }

    /** So many articles of one story, always the same. */
    public static List<String> make(int count, Path seeds, CompactEngine engine) {
        return make(count, 1, seeds, engine);
    }

    /** So many articles of so many stories, always the same. */
    public static List<String> make(int count, int stories, Path seeds, CompactEngine engine) {
        MadeArticles made = of(seeds, engine);
        return Stream.generate(() -> made.article(TOKENS, made.story(stories)))
                .limit(count)
                .toList();
    }

    static MadeArticles of(Path seeds, CompactEngine engine) {
        return new MadeArticles(patterns(seeds, engine));
    }

    /** The next so many articles, each of as many tokens or a sentence more. */
    List<String> next(int count, int tokens) {
        return Stream.generate(() -> article(tokens, 0)).limit(count).toList();
    }

    /** 0 where there is but one: its names are those of the seeds. */
    private int story(int stories) {
        return stories == 1 ? 0 : (int) Math.pow(stories + 1, random.nextDouble());
    }

    private static List<Sentence> patterns(Path seeds, CompactEngine engine) {
        try (Stream<Path> files = Files.list(seeds)) {
            List<Sentence> patterns = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file).replace("\n", "\n\n");
                engine.segment(text).forEach(sentence -> patterns.add(engine.analyse(sentence)));
            }
            return patterns.stream().filter(sentence -> sentence.size() > 7).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String article(int atLeast, int story) {
        StringBuilder text = new StringBuilder();
        int tokens = 0;
        while (tokens < atLeast) {
            Sentence pattern = patterns.get(random.nextInt(patterns.size()));
            String sentence = sentence(pattern, story);
            if (made.add(sentence.hashCode())) {
                text.append(sentence).append("\n\n");
                tokens += pattern.size();
            }
        }
        return text.toString();
    }

    private String sentence(Sentence pattern, int story) {
        StringBuilder text = new StringBuilder();
        int end = pattern.word(0).token().start();
        for (Word word : pattern.words()) {
            text.append(word.token().start() > end ? " " : "").append(form(word, story));
            end = word.token().end();
        }
        return text.toString();
    }

    private String form(Word word, int story) {
        if (story > 0 && word.tag().startsWith("NNP")) {
            return casts.name(story, word.token().form());
        }
        List<String> alike = byTag.get(word.tag());
        boolean open = word.tag().matches("NN.*|VB.*|JJ.*|CD|RB");
        return open && random.nextBoolean()
                ? alike.get(random.nextInt(alike.size()))
                : word.token().form();
    }
}
