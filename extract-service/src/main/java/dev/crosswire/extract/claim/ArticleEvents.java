package dev.crosswire.extract.claim;

import dev.crosswire.extract.attribution.Attributions;
import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.event.Background;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.event.EventFinder;
import dev.crosswire.extract.event.Remainder;
import dev.crosswire.extract.event.TypeWeigher;
import dev.crosswire.extract.language.WordVectors;
import dev.crosswire.extract.names.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The events of an article, sentence by sentence. */
final class ArticleEvents {
    private final List<EventFinder> finders = new ArrayList<>();
    private final List<List<Event>> told = new ArrayList<>();
    private final TypeWeigher weigher;

    /** @param themes what the article is about */
    ArticleEvents(Document document, Names names, Attributions attributions, Set<String> themes, WordVectors vectors) {
        for (int i = 0; i < document.sentences().size(); i++) {
            int sentence = i;
            EventFinder finder = EventFinder.of(
                    document.sentences().get(i),
                    new Background(themes, word -> names.referent(sentence, word), word -> names.kind(sentence, word)),
                    word -> attributions.isCue(sentence, word),
                    word -> attributions.at(sentence, word).isPresent());
            finders.add(finder);
            told.add(finder.events());
        }
        this.weigher = new TypeWeigher(document.sentences(), told, themes, vectors);
    }

    /** The events of a sentence as the ontology types them. */
    List<Event> told(int sentence) {
        return told.get(sentence);
    }

    /** The events of a sentence, each of the type that all around it speaks for. */
    List<Event> in(int sentence) {
        return weigher.weighed(sentence);
    }

    /** An event that was found beside those of its sentence, typed as they are. */
    Event weighed(int sentence, Event event) {
        return weigher.weighed(sentence, event);
    }

    /** What may tell the type of an event of a sentence, each with its strength. */
    Map<String, Float> features(int sentence, Event event) {
        return weigher.features(sentence, event);
    }

    /** What a sentence tells beside events of it. */
    Remainder beside(int sentence, List<Event> events) {
        return finders.get(sentence).beside(events);
    }
}
