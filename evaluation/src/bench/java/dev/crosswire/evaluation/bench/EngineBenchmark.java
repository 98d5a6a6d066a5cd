package dev.crosswire.evaluation.bench;

import dev.crosswire.evaluation.speed.MadeArticles;
import dev.crosswire.extract.engine.CompactEngine;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import dev.crosswire.models.ModelLocation;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The engine's stages, an article an operation, without the sentence cache. */
@State(Scope.Benchmark)
public class EngineBenchmark {
    static final int ARTICLES = 400;
    static final int TOKENS_AN_ARTICLE = 625;

    private CompactEngine engine;
    private List<String> articles;
    private List<List<List<Token>>> sentences;

    @Setup
    public void load() {
        engine = CompactEngine.load(ModelLocation.find(), 0);
        articles = MadeArticles.make(ARTICLES, Path.of(System.getProperty("bench.seeds", "seeds")), engine);
        sentences = articles.stream().map(engine::segment).toList();
    }

    @Benchmark
    public void segment(Tokens counter, Blackhole hole) {
        for (List<Token> sentence : engine.segment(articles.get(counter.next(ARTICLES)))) {
            counter.tokens += sentence.size();
            hole.consume(sentence);
        }
    }

    @Benchmark
    public void analyse(Tokens counter, Blackhole hole) {
        for (List<Token> tokens : sentences.get(counter.next(ARTICLES))) {
            Sentence sentence = engine.analyse(tokens);
            counter.tokens += sentence.size();
            hole.consume(sentence);
        }
    }
}
