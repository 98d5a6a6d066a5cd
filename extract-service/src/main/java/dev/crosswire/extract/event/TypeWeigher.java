package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.WordVectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Weighs what the ontology tells of an event against all that stands around it, in its clause and in its article
 * ({@link TypeWeights}): for words that the ontology does not know, and rows that hold elsewhere.
 */
public final class TypeWeigher {
    /** The strength of what stands beside. */
    private static final float HALF = 0.5f;

    private static final Comparator<Event> BY_WORD = Comparator.comparingInt(Event::head);

    private final List<Sentence> sentences;
    private final List<List<Event>> events;
    private final Set<String> themes;
    private final WordVectors vectors;

    /** Those of each sentence, made when they are first asked for. */
    private final Meanings[] meanings;

    private final Map<EventType, Float> shares;

    /** For each sentence the last event of those before it. */
    private final List<Optional<Event>> last;

    /** For each sentence the first event of those behind it. */
    private final List<Optional<Event>> next;

    /**
     * A weigher for an article.
     *
     * @param events by sentence, in text order, as the ontology types them
     * @param themes what the article is about ({@link Themes})
     */
    public TypeWeigher(List<Sentence> sentences, List<List<Event>> events, Set<String> themes, WordVectors vectors) {
        this.sentences = List.copyOf(sentences);
        this.events = List.copyOf(events);
        this.themes = new TreeSet<>(themes);
        this.vectors = vectors;
        this.meanings = new Meanings[sentences.size()];
        this.shares = shares(events);
        this.last = lastBefore(events);
        this.next = firstBehind(events);
    }

    /** Which share each type has of the events that the ontology has a type for. */
    private static Map<EventType, Float> shares(List<List<Event>> events) {
        List<EventType> types = events.stream()
                .flatMap(List::stream)
                .map(Event::type)
                .filter(type -> type != EventType.OTHER)
                .toList();
        Map<EventType, Float> shares = new EnumMap<>(EventType.class);
        types.forEach(type -> shares.merge(type, 1f / types.size(), Float::sum));
        return shares;
    }

    /** The events of a sentence, each as of its likeliest type. */
    public List<Event> weighed(int sentence) {
        return events.get(sentence).stream()
                .map(event -> weighed(sentence, event))
                .toList();
    }

    /** An event as of the type that is clearly the likeliest, else as the ontology has it. */
    public Event weighed(int sentence, Event event) {
        return event.as(TypeWeights.shipped().decided(event.type(), signals -> tell(sentence, event, signals)));
    }

    /** What stands around an event that may tell its type, each with its strength. */
    public Map<String, Float> features(int sentence, Event event) {
        Collected collected = new Collected(new LinkedHashMap<>());
        tell(sentence, event, collected);
        return collected.features;
    }

    private void tell(int sentence, Event event, TypeSignals signals) {
        TypeFeatures.tell(sentences.get(sentence), event, signals);
        for (String theme : themes) {
            signals.add("t", theme, 1);
            signals.add("rt", event.type().name(), theme, 1);
        }
        shares.forEach((type, share) -> signals.add("share", type.name(), share));
        before(sentence, event)
                .ifPresent(other -> signals.add("before", other.type().name(), HALF));
        after(sentence, event)
                .ifPresent(other -> signals.add("after", other.type().name(), HALF));
        meanings(sentence).tell(event, signals);
    }

    /** Signals as features by name. */
    private record Collected(Map<String, Float> features) implements TypeSignals {
        @Override
        public void add(String kind, String value, float strength) {
            features.merge(kind.isEmpty() ? value : kind + IS + value, strength, Float::sum);
        }

        @Override
        public void add(String kind, String first, String second, float strength) {
            add(kind, first + WITH + second, strength);
        }

        @Override
        public void add(Meaning role, float[] vector) {
            for (int i = 0; i < vector.length; i++) {
                add("", role.dimension(i), vector[i]);
            }
        }
    }

    private Meanings meanings(int sentence) {
        if (meanings[sentence] == null) {
            meanings[sentence] = new Meanings(sentences.get(sentence), vectors);
        }
        return meanings[sentence];
    }

    /** The nearest event whose word stands before that of one, in its sentence or the nearest one that has any. */
    private Optional<Event> before(int sentence, Event event) {
        return events.get(sentence).stream()
                .filter(other -> other.head() < event.head())
                .max(BY_WORD)
                .or(() -> last.get(sentence));
    }

    private Optional<Event> after(int sentence, Event event) {
        return events.get(sentence).stream()
                .filter(other -> other.head() > event.head())
                .min(BY_WORD)
                .or(() -> next.get(sentence));
    }

    /** For each list the last element of those before it; empty where these have none. */
    private static <T> List<Optional<T>> lastBefore(List<List<T>> lists) {
        List<Optional<T>> found = new ArrayList<>();
        Optional<T> last = Optional.empty();
        for (List<T> list : lists) {
            found.add(last);
            last = list.isEmpty() ? last : Optional.of(list.get(list.size() - 1));
        }
        return found;
    }

    /** For each list the first element of those behind it; empty where these have none. */
    private static <T> List<Optional<T>> firstBehind(List<List<T>> lists) {
        LinkedList<Optional<T>> found = new LinkedList<>();
        Optional<T> first = Optional.empty();
        for (int i = lists.size() - 1; i >= 0; i--) {
            found.addFirst(first);
            first = lists.get(i).isEmpty() ? first : Optional.of(lists.get(i).get(0));
        }
        return List.copyOf(found);
    }
}
