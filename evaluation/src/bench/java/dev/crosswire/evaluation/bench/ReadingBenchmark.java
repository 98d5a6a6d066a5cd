package dev.crosswire.evaluation.bench;

import dev.crosswire.evaluation.speed.MadeArticles;
import dev.crosswire.contract.Article;
import dev.crosswire.extract.claim.ArticleReader;
import dev.crosswire.extract.engine.CompactEngine;
import dev.crosswire.extract.language.Token;
import dev.crosswire.models.ModelLocation;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From text to claims, an article an operation, without the sentence cache. */
@State(Scope.Benchmark)
public class ReadingBenchmark {
    private ArticleReader reader;
    private List<Article> articles;
    private List<Integer> sizes;

    @Setup
    public void load() {
        CompactEngine engine = CompactEngine.load(ModelLocation.find(), 0);
        reader = new ArticleReader(engine);
        List<String> texts = MadeArticles.make(
                EngineBenchmark.ARTICLES, Path.of(System.getProperty("bench.seeds", "seeds")), engine);
        sizes = texts.stream()
                .map(text -> engine.segment(text).stream().mapToInt(List<Token>::size).sum())
                .toList();
        articles = texts.stream().map(ReadingBenchmark::article).toList();
    }

    @Benchmark
    public void read(Tokens counter, Blackhole hole) {
        int next = counter.next(articles.size());
        hole.consume(reader.read(articles.get(next)));
        counter.tokens += sizes.get(next);
    }

    private static Article article(String text) {
        String id = "made-" + Integer.toHexString(text.hashCode());
        return new Article(id, null, "bench.example", null, null, text, "en", "2025-03-19", null, 1, false);
    }
}
