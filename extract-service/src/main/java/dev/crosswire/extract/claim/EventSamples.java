package dev.crosswire.extract.claim;

import dev.crosswire.contract.Article;
import dev.crosswire.contract.EventType;
import dev.crosswire.extract.attribution.Attributions;
import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.document.DocumentReader;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.event.Themes;
import dev.crosswire.extract.language.LanguageEngine;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.WordVectors;
import dev.crosswire.extract.names.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the weights of types are learned from: an article's events, with what stands around them. Safe for threads. */
public final class EventSamples {
    private final DocumentReader documents;
    private final WordVectors vectors;

    public EventSamples(LanguageEngine engine) {
        this.documents = new DocumentReader(engine);
        this.vectors = engine.vectors();
    }

    /**
     * An event.
     *
     * @param told its type by the ontology
     * @param carriers where the words begin that may be said to carry it, the likeliest first, in code points of the
     *     article's body
     * @param features what may tell its type, each with its strength
     */
    public record Sample(EventType told, List<Integer> carriers, Map<String, Float> features) {
        public Sample {
            carriers = List.copyOf(carriers);
        }
    }

    /** The events of an article, in text order. */
    public List<Sample> of(Article article) {
        Document document = documents.read(article);
        Names names = Names.of(document);
        ArticleEvents events = new ArticleEvents(
                document, names, Attributions.of(document, names), Themes.of(document.sentences()), vectors);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            for (Event event : events.told(i)) {
                samples.add(new Sample(event.type(), carriers(document, i, event), events.features(i, event)));
            }
        }
        return samples;
    }

    /** The event's own word; what a copula's complement says ("was critical", "in custody"). */
    private static List<Integer> carriers(Document document, int index, Event event) {
        Sentence sentence = document.sentences().get(index);
        boolean state = sentence.word(event.head()).lemma().equals("be")
                || event.predicate().startsWith("be ");
        Stream<Integer> complements = sentence.children(event.head()).stream()
                .filter(child -> state && sentence.word(child).hasRelation("attr", "acomp", "oprd", "prep"))
                .flatMap(child -> Stream.concat(
                        Stream.of(child),
                        sentence.children(child).stream()
                                .filter(word -> sentence.word(word).relation().equals("pobj"))));
        return Stream.concat(Stream.of(event.head()), complements)
                .map(word ->
                        document.text().original(sentence.word(word).token().start()))
                .toList();
    }
}
