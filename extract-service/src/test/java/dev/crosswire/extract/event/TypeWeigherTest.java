package dev.crosswire.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.engine.SharedEngine;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.WordVectors;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TypeWeigherTest {
    private static final Sentence SENTENCE = sentence("Rebels shelled a hospital in Goma, and two nurses died.");

    private static Sentence sentence(String text) {
        return SharedEngine.get().analyse(SharedEngine.get().segment(text).get(0));
    }

    private static List<Event> events(Sentence sentence) {
        return EventFinder.find(sentence, Background.NONE, word -> false, word -> false);
    }

    /** What stands around an event, by name: {@code type-features.csv}. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "type-features.csv", delimiter = '|', numLinesToSkip = 1)
    void namesWhatStandsAround(String text, String predicate, String expected) {
        Sentence sentence = sentence(text);
        Event event = events(sentence).stream()
                .filter(one -> one.predicate().equals(predicate))
                .findFirst()
                .orElseThrow();
        Set<String> found = new TypeWeigher(List.of(sentence), List.of(events(sentence)), Set.of(), WordVectors.NONE)
                .features(0, event)
                .keySet();
        assertTrue(found.containsAll(List.of(expected.split(" "))), () -> found + " has not all of " + expected);
    }

    @Test
    void theArticleSpeaksToo() {
        List<Event> events = events(SENTENCE);
        TypeWeigher weigher = new TypeWeigher(List.of(SENTENCE), List.of(events), Set.of("war"), WordVectors.NONE);
        Map<String, Float> first = weigher.features(0, events.get(0));
        assertEquals(0.5f, first.get("share=" + EventType.ATTACK));
        assertEquals(0.5f, first.get("after=" + EventType.DEATH));
        assertEquals(1f, first.get("t=war"));
        assertTrue(weigher.features(0, events.get(1)).containsKey("before=" + EventType.ATTACK));
    }

    @Test
    void theMeaningOfWordsSpeaks() {
        List<Event> events = events(SENTENCE);
        WordVectors one = form -> form.equals("hospital") ? new float[] {0.6f, 0.8f} : null;
        Map<String, Float> features =
                new TypeWeigher(List.of(SENTENCE), List.of(events), Set.of(), one).features(0, events.get(0));
        assertEquals(0.6f, features.get("v:object:0"), 1e-6);
        assertEquals(0.8f, features.get("v:object:1"), 1e-6);
        assertTrue(features.keySet().stream().noneMatch(name -> name.startsWith("v:subject:")), features::toString);
    }

    @Test
    void findsTheTypeThatTheOntologyLeavesOpenAndKeepsAllElse() {
        Event open = events(SENTENCE).get(1).as(EventType.OTHER);
        Event weighed = new TypeWeigher(
                        List.of(SENTENCE),
                        List.of(List.of(open)),
                        Set.of(),
                        SharedEngine.get().vectors())
                .weighed(0, open);
        assertEquals(open.as(EventType.DEATH), weighed);
    }

    @Test
    void theNearestSentenceWithEventsIsBeside() {
        Event shelling = events(SENTENCE).get(0);
        TypeWeigher weigher = new TypeWeigher(
                List.of(SENTENCE, SENTENCE, SENTENCE),
                List.of(List.of(shelling), List.of(), List.of(shelling.as(EventType.MEET))),
                Set.of(),
                WordVectors.NONE);
        Set<String> between = weigher.features(1, shelling).keySet();
        assertTrue(between.containsAll(List.of("before=ATTACK", "after=MEET")), between::toString);
    }

    @Test
    void weighsEachEventOfASentence() {
        List<Event> events = events(SENTENCE);
        List<Event> weighed = new TypeWeigher(
                        List.of(SENTENCE),
                        List.of(events),
                        Set.of(),
                        SharedEngine.get().vectors())
                .weighed(0);
        assertEquals(
                events.stream().map(Event::predicate).toList(),
                weighed.stream().map(Event::predicate).toList());
        assertEquals(
                events.stream().map(Event::scope).toList(),
                weighed.stream().map(Event::scope).toList());
    }
}
