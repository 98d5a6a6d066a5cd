package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.quantity.FoundQuantity;
import dev.crosswire.extract.quantity.QuantityFinder;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Numbers that are times: how long something lasts, is served or is asked for, and those that only say of when a figure is. */
final class NumberSpans {
    /** What is offered or asked for is for so long. */
    private static final Set<EventType> TERMS = EnumSet.of(EventType.DEMAND, EventType.AGREE, EventType.LEGAL);

    private final Sentence sentence;
    private final List<Event> events;

    NumberSpans(Sentence sentence, List<Event> events) {
        this.sentence = sentence;
        this.events = events;
    }

    /** Whether a number is so many units of time. */
    static boolean isTime(FoundQuantity number) {
        return NumberWords.SPAN.has(number.quantity().unit());
    }

    /** Whether a time only says within which another number is. */
    boolean isFrame(FoundQuantity number, List<FoundQuantity> all) {
        return isPeriod(number) || isSpread(number, all);
    }

    /** "in the six months to June": a time that only says of when a figure is. */
    private boolean isPeriod(FoundQuantity number) {
        int next = number.head() + 1;
        return isTime(number)
                && number.head() >= 0
                && next + 1 < sentence.size()
                && sentence.word(next).hasForm("to", "ended", "ending", "through")
                && !sentence.word(next + 1).tag().equals("CD")
                && sentence.word(next + 1).isNamed("DATE");
    }

    /** "will spend £80m over six years": the time in which a sum is spent or a price moves, told with it. */
    private boolean isSpread(FoundQuantity number, List<FoundQuantity> all) {
        boolean within = isTime(number)
                && IntStream.of(number.from() - 1, number.from())
                        .anyMatch(i -> i >= 0 && sentence.word(i).hasForm("over", "in", "within"));
        return within && (isRanked(all) || events.stream().anyMatch(event -> spreads(event, number, all)));
    }

    private boolean isRanked(List<FoundQuantity> all) {
        return all.stream().anyMatch(other -> sentence.word(other.from()).tag().equals("JJ"));
    }

    private static boolean spreads(Event event, FoundQuantity time, List<FoundQuantity> all) {
        return !TERMS.contains(event.type())
                && NumberScopes.holds(event, time)
                && all.stream().anyMatch(other -> NumberScopes.holds(event, other) && moves(event, other));
    }

    private static boolean moves(Event event, FoundQuantity number) {
        String unit = number.quantity().unit();
        boolean measured = event.type() == EventType.DISASTER && QuantityFinder.measures(unit);
        return (event.type() == EventType.ECONOMY || measured) && !isTime(number)
                || unit.startsWith("share")
                || event.type() != EventType.PROPOSE && QuantityFinder.pays(unit);
    }

    /** "the 15 years that prosecutors had sought": a time that the clause asks for or imposes, and not one in which it happens. */
    boolean isTerm(Event event, FoundQuantity number) {
        boolean dealt = event.type() == EventType.DEMAND || event.type() == EventType.LEGAL;
        return isTime(number)
                && dealt
                && sentence.word(event.head()).relation().equals("relcl")
                && sentence.word(event.head()).head() == number.head()
                && !event.agents().isEmpty();
    }

    /** "to seven years in prison": a term that is served. */
    boolean isServed(FoundQuantity number) {
        int place = number.to() + 1;
        return isTime(number)
                && place < sentence.size()
                && sentence.word(place - 1).hasForm("in", "of", "behind")
                && NumberWords.CUSTODY.has(sentence.word(place).lemma());
    }

    /** The last verb of the law before a number; null where there is none. */
    Event lawBefore(FoundQuantity number) {
        return events.stream()
                .filter(event -> event.type() == EventType.LEGAL && !event.nominal() && event.head() < number.from())
                .max(Comparator.comparingInt(Event::head))
                .orElse(null);
    }
}
