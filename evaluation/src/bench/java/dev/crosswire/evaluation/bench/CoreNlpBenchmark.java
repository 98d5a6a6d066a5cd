package dev.crosswire.evaluation.bench;

import dev.crosswire.evaluation.speed.MadeArticles;
import dev.crosswire.extract.engine.CompactEngine;
import dev.crosswire.models.ModelLocation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The peer on the same articles: its default annotators for this task, and the lightest that tell structure and names. */
@State(Scope.Benchmark)
public class CoreNlpBenchmark {
    /** Which annotators. */
    @Param({"light", "default"})
    public String annotators;

    private StanfordCoreNLP pipeline;
    private List<String> articles;

    @Setup
    public void load() {
        CompactEngine engine = CompactEngine.load(ModelLocation.find(), 0);
        articles = MadeArticles.make(
                EngineBenchmark.ARTICLES, Path.of(System.getProperty("bench.seeds", "seeds")), engine);
        pipeline = new StanfordCoreNLP(annotators.equals("light") ? light() : standard());
    }

    private static Properties standard() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("threads", "1");
        return properties;
    }

    private static Properties light() {
        Properties properties = standard();
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        return properties;
    }

    @Benchmark
    public CoreDocument annotate(Tokens counter) {
        CoreDocument document = new CoreDocument(articles.get(counter.next(articles.size())));
        pipeline.annotate(document);
        counter.tokens += document.tokens().size();
        return document;
    }
}
