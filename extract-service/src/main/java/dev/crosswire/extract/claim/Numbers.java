package dev.crosswire.extract.claim;

import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.quantity.FoundQuantity;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives a sentence's numbers to its events: to the shortest clause that holds a number; else to the event of which the
 * counted noun is a participant; else to the last event told before it.
 */
final class Numbers {
    private final Sentence sentence;
    private final List<Event> events;
    private final Asides asides;
    private final Descriptions descriptions;
    private final NumberScopes scopes;
    private final NumberSpans spans;
    private final RelativeCounts relatives;
    private final LooseNumbers loose;
    private final List<FoundQuantity> found;
    private final Set<FoundQuantity> left;

    /** The numbers of the events that were asked for. */
    private final Map<Event, List<FoundQuantity>> taken = new IdentityHashMap<>();

    /** Those that tell something by themselves, whatever takes them. */
    private final List<FoundQuantity> telling;

    Numbers(Sentence sentence, List<Event> events, List<FoundQuantity> all) {
        this.sentence = sentence;
        this.events = events;
        this.asides = new Asides(sentence, events);
        this.descriptions = asides.descriptions();
        this.scopes = new NumberScopes(sentence, events);
        this.spans = new NumberSpans(sentence, events);
        this.relatives = new RelativeCounts(sentence);
        this.loose = new LooseNumbers(sentence, events);
        List<FoundQuantity> figures =
                all.stream().filter(number -> !spans.isFrame(number, all)).toList();
        this.found = figures.stream()
                .filter(number ->
                        !asides.has(number, all) || events.stream().anyMatch(event -> spans.isTerm(event, number)))
                .toList();
        this.telling = figures.stream()
                .filter(number ->
                        !asides.isEmpty(number, all) && !(NumberSpans.isTime(number) && descriptions.isJoined(number)))
                .toList();
        this.left = found.stream().filter(number -> !scopes.isHeld(number)).collect(Collectors.toSet());
    }

    /** The numbers that none of the events takes, in text order. */
    List<FoundQuantity> unclaimed() {
        if (telling.isEmpty()) {
            return List.of();
        }
        Set<FoundQuantity> claimed =
                events.stream().flatMap(event -> of(event).stream()).collect(Collectors.toSet());
        return telling.stream().filter(number -> !claimed.contains(number)).toList();
    }

    /** The numbers of one event, in text order. */
    List<FoundQuantity> of(Event event) {
        List<FoundQuantity> known = taken.get(event);
        if (known == null) {
            known = found.isEmpty() ? List.of() : find(event);
            taken.put(event, known);
        }
        return known;
    }

    private List<FoundQuantity> find(Event event) {
        List<FoundQuantity> led =
                found.stream().filter(number -> relatives.leads(event, number)).toList();
        if (!led.isEmpty()) {
            return led;
        }
        List<FoundQuantity> own =
                found.stream().filter(number -> isOwn(event, number)).toList();
        return own.isEmpty()
                ? found.stream()
                        .filter(number -> relatives.isAntecedents(event, number))
                        .toList()
                : own;
    }

    private boolean isOwn(Event event, FoundQuantity number) {
        return events.stream().noneMatch(other -> other != event && relatives.leads(other, number))
                && !scopes.isOfNominal(event, number)
                && (isGiven(event, number) || spans.isTerm(event, number) || relatives.isObject(event, number));
    }

    /** Whether a number goes to an event, by what it tells or else by the clause that holds it. */
    private boolean isGiven(Event event, FoundQuantity number) {
        if (Tally.is(sentence, number) || isDegree(number)) {
            return event == loose.before(number);
        }
        Event law = spans.isServed(number) ? spans.lawBefore(number) : null;
        if (law != null) {
            return event == law;
        }
        int noun = NumberSpans.isTime(number) ? -1 : descriptions.described(number);
        if (noun >= 0) {
            return event == descriptions.concerned(noun, number);
        }
        return left.contains(number) ? loose.takes(event, number) : scopes.keeps(event, number);
    }

    /** "wounding five others, two critically": of those whose harm is told just before. */
    private boolean isDegree(FoundQuantity number) {
        int adverb = number.to();
        return number.head() < 0
                && number.from() > 0
                && adverb < sentence.size()
                && sentence.word(number.from() - 1).tag().equals(",")
                && NumberWords.DEGREE.has(sentence.word(adverb).lemma());
    }
}
