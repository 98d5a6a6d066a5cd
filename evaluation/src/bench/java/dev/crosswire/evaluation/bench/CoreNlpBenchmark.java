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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The peer on the same articles: its default annotators for this task, and the lightest that tell structure and names. */
public class CoreNlpBenchmark {
    static final String LIGHT = "CoreNLP light";
    static final String DEFAULT = "CoreNLP default";

    /** The articles, and what reads them. */
    private static final class Peer {
        private final StanfordCoreNLP pipeline;
        private final List<String> articles;

        Peer(Properties properties) {
            CompactEngine engine = CompactEngine.load(ModelLocation.find(), 0);
            articles = MadeArticles.make(
                    EngineBenchmark.ARTICLES, Path.of(System.getProperty("bench.seeds", "seeds")), engine);
            pipeline = new StanfordCoreNLP(properties);
        }

        CoreDocument annotate(Tokens counter) {
            CoreDocument document = new CoreDocument(articles.get(counter.next(articles.size())));
            pipeline.annotate(document);
            counter.tokens += document.tokens().size();
            return document;
        }
    }

    /** Tokens, sentences, tags, lemmas, names by all its models with numbers and times, dependencies. */
    @State(Scope.Benchmark)
    public static class Standard {
        private Peer peer;

        @Setup
        public void load() {
            peer = new Peer(standardProperties());
        }
    }

    /** Names by one model alone. */
    @State(Scope.Benchmark)
    public static class Light {
        private Peer peer;

        @Setup
        public void load() {
            Properties properties = standardProperties();
            properties.setProperty("annotators", "tokenize,pos,ner,depparse");
            properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
            properties.setProperty("ner.applyFineGrained", "false");
            properties.setProperty("ner.applyNumericClassifiers", "false");
            properties.setProperty("ner.useSUTime", "false");
            properties.setProperty("ner.buildEntityMentions", "false");
            peer = new Peer(properties);
        }
    }

    private static Properties standardProperties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("threads", "1");
        return properties;
    }

    @Benchmark
    public CoreDocument standard(Standard state, Tokens counter) {
        return state.peer.annotate(counter);
    }

    @Benchmark
    public CoreDocument light(Light state, Tokens counter) {
        return state.peer.annotate(counter);
    }
}
