package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.quantity.FoundQuantity;
import dev.crosswire.extract.quantity.QuantityFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Gives a sentence's numbers to its events: to the shortest clause that holds a number; else to the event of which the
 * counted noun is a participant; else to the last event told before it.
 */
final class Numbers {
    /** What is offered or asked for is for so long. */
    private static final Set<EventType> TERMS = EnumSet.of(EventType.DEMAND, EventType.AGREE, EventType.LEGAL);

    private final Sentence sentence;
    private final List<Event> events;
    private final Asides asides;
    private final List<FoundQuantity> found;
    private final Set<FoundQuantity> left;
    /** Those that tell something by themselves, whatever takes them. */
    private final List<FoundQuantity> telling;

    Numbers(Sentence sentence, List<Event> events, List<FoundQuantity> found) {
        this.sentence = sentence;
        this.events = events;
        this.asides = new Asides(sentence, events);
        this.found = found.stream()
                .filter(number -> !isPeriod(number) && !isSpread(number, found))
                .filter(number ->
                        !asides.has(number, found) || events.stream().anyMatch(event -> isTerm(event, number)))
                .toList();
        this.telling = found.stream()
                .filter(number -> !isPeriod(number)
                        && !isSpread(number, found)
                        && !asides.isEmpty(number, found)
                        && !(isTime(number) && asides.isJoined(number)))
                .toList();
        this.left = this.found.stream()
                .filter(number -> events.stream().noneMatch(event -> holds(event, number)))
                .collect(Collectors.toSet());
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

    private static boolean isTime(FoundQuantity number) {
        return NumberWords.SPAN.has(number.quantity().unit());
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

    /** The numbers that none of the events takes, in text order. */
    List<FoundQuantity> unclaimed() {
        Set<FoundQuantity> claimed =
                events.stream().flatMap(event -> of(event).stream()).collect(Collectors.toSet());
        return telling.stream().filter(number -> !claimed.contains(number)).toList();
    }

    /** "will spend £80m over six years": the time in which a sum is spent or a price moves, told with it. */
    private boolean isSpread(FoundQuantity number, List<FoundQuantity> all) {
        boolean within = IntStream.of(number.from() - 1, number.from())
                .anyMatch(i -> i >= 0 && sentence.word(i).hasForm("over", "in", "within"));
        boolean ranked = within
                && all.stream()
                        .anyMatch(other -> sentence.word(other.from()).tag().equals("JJ"));
        return isTime(number) && ranked
                || isTime(number)
                        && within
                        && events.stream()
                                .filter(event -> holds(event, number) && !TERMS.contains(event.type()))
                                .anyMatch(event ->
                                        all.stream().anyMatch(other -> holds(event, other) && moves(event, other)));
    }

    private static boolean moves(Event event, FoundQuantity number) {
        String unit = number.quantity().unit();
        boolean measured = event.type() == EventType.DISASTER && QuantityFinder.measures(unit);
        return (event.type() == EventType.ECONOMY || measured) && !isTime(number)
                || unit.startsWith("share")
                || event.type() != EventType.PROPOSE && QuantityFinder.pays(unit);
    }

    /** The numbers of one event, in text order. */
    List<FoundQuantity> of(Event event) {
        List<FoundQuantity> own = new ArrayList<>();
        for (FoundQuantity number : found) {
            int noun = isTime(number) ? -1 : asides.described(number);
            boolean given = Tally.is(sentence, number) || isDegree(number)
                    ? event == before(number)
                    : isServed(number) && lawBefore(number) != null
                            ? event == lawBefore(number)
                            : noun >= 0
                                    ? event == asides.concerned(noun, number)
                                    : left.contains(number) ? takes(event, number) : keeps(event, number);
            boolean led = events.stream().anyMatch(other -> other != event && leads(other, number));
            if (!led && !isOfNominal(event, number) && (given || isRelativeObject(event, number))) {
                own.add(number);
            }
        }
        List<FoundQuantity> led =
                found.stream().filter(number -> leads(event, number)).toList();
        if (!led.isEmpty()) {
            return led;
        }
        return own.isEmpty()
                ? found.stream().filter(number -> isAntecedents(event, number)).toList()
                : own;
    }

    /** "resigned after two shootings", "an outbreak of 22 tornadoes left four dead": a number of what another event's noun tells. */
    private boolean isOfNominal(Event event, FoundQuantity number) {
        return number.head() >= 0
                && events.stream()
                        .filter(other -> other.nominal() && other != event)
                        .anyMatch(other -> other.head() == number.head() && holds(other, number)
                                || isTime(number) && other.from() <= number.from() && number.to() <= other.head()
                                || other.targets().contains(number.head()) && holds(other, number)
                                || sentence.word(other.head()).relation().equals("appos")
                                        && number.from() > other.head()
                                        && holds(other, number));
    }

    /** "1,500 people who left the firm", "the 900 jobs created": the number that counts the noun of which a clause without one tells. */
    private boolean isAntecedents(Event event, FoundQuantity number) {
        Word verb = sentence.word(event.head());
        int noun = verb.head();
        return (verb.relation().equals("relcl") || isRestricted(event, number))
                && noun >= 0
                && !number.part()
                && (number.head() == noun || number.from() <= noun && noun < number.to())
                && (event.targets().contains(noun) || event.agents().contains(noun));
    }

    /** "the 900 jobs created last year": a participle that tells which are counted. */
    private boolean isRestricted(Event event, FoundQuantity number) {
        Word verb = sentence.word(event.head());
        return verb.relation().equals("acl")
                && verb.hasTag("VBN")
                && number.head() == verb.head()
                && IntStream.range(verb.head() + 1, event.head())
                        .noneMatch(i -> sentence.word(i).tag().equals(","));
    }

    /** "68 cases, 48 that were linked to the fair": a number that stands itself before the relative clause. */
    private boolean leads(Event event, FoundQuantity number) {
        int relative = number.to();
        return number.head() < 0
                && relative < sentence.size()
                && sentence.word(relative).hasTag("WDT", "WP")
                && sentence.word(relative).head() == event.head();
    }

    /** Whether a number stands in an event's own words and clause, and not only in a subject that it shares. */
    static boolean holds(Event event, FoundQuantity number) {
        int word = number.head() >= 0 ? number.head() : number.to() - 1;
        boolean within = event.from() <= number.from() && number.to() <= event.to() + 1;
        return within && (event.scope().get(word) || event.scope().get(number.to() - 1));
    }

    private boolean keeps(Event event, FoundQuantity number) {
        return holds(event, number)
                && events.stream()
                        .filter(other -> other != event && !other.nominal() && holds(other, number))
                        .noneMatch(other -> length(other) < length(event)
                                && !shares(event, other)
                                && !isModifier(other)
                                && !describes(other, number));
    }

    private static int length(Event event) {
        return event.to() - event.from();
    }

    /** "killed and wounded dozens". */
    private boolean shares(Event event, Event other) {
        return sentence.word(other.head()).hasRelation("conj", "cc", "dep")
                && event.to() == other.to()
                && event.targets().equals(other.targets())
                && !event.targets().isEmpty();
    }

    /** "arrested two men who had fled", "met six people hurt there": a clause of the noun that the number counts. */
    private boolean describes(Event event, FoundQuantity number) {
        Word verb = sentence.word(event.head());
        return verb.hasRelation("relcl", "acl") && verb.head() == number.head();
    }

    /** "a US-proposed 30-day ceasefire": the number is the noun's, whatever else is done with it. */
    private boolean isModifier(Event event) {
        return sentence.word(event.head()).hasRelation("amod", "nmod", "compound");
    }

    /** "the 30-day truce that Trump has endorsed". */
    private boolean isRelativeObject(Event event, FoundQuantity number) {
        int noun = sentence.word(event.head()).head();
        if (isTerm(event, number)) {
            return true;
        } else if (number.part()) {
            return false;
        }
        return sentence.word(event.head()).relation().equals("relcl")
                && noun >= 0
                && !holds(event, number)
                && event.targets().contains(noun)
                && !event.agents().contains(noun)
                && !event.agents().isEmpty()
                && (number.head() == noun || sentence.subtree(noun).get(number.from()) && number.to() <= noun);
    }

    /** "the 15 years that prosecutors had sought": a time that the clause asks for or imposes, and not one in which it happens. */
    private boolean isTerm(Event event, FoundQuantity number) {
        boolean dealt = event.type() == EventType.DEMAND || event.type() == EventType.LEGAL;
        return isTime(number)
                && dealt
                && sentence.word(event.head()).relation().equals("relcl")
                && sentence.word(event.head()).head() == number.head()
                && !event.agents().isEmpty();
    }

    /** "to seven years in prison": a term that is served. */
    private boolean isServed(FoundQuantity number) {
        int place = number.to() + 1;
        return isTime(number)
                && place < sentence.size()
                && sentence.word(place - 1).hasForm("in", "of", "behind")
                && NumberWords.CUSTODY.has(sentence.word(place).lemma());
    }

    /** The last verb of the law before a number; null where there is none. */
    private Event lawBefore(FoundQuantity number) {
        return events.stream()
                .filter(event -> event.type() == EventType.LEGAL && !event.nominal() && event.head() < number.from())
                .max(Comparator.comparingInt(Event::head))
                .orElse(null);
    }

    /** Whether an event takes a number that no clause holds. */
    private boolean takes(Event event, FoundQuantity number) {
        int word = number.head() >= 0 ? number.head() : number.to() - 1;
        List<Event> participants = events.stream()
                .filter(other ->
                        other.targets().contains(word) || other.agents().contains(word))
                .toList();
        if (!participants.isEmpty()) {
            return event == participants.get(0);
        }
        Event summed = summed(word);
        if (summed != null) {
            return event == summed;
        }
        if (isOfSource(number)) {
            return false;
        }
        Event before = before(number);
        return !isTime(number) && (before == null ? opens(event, number) : event == before);
    }

    /** "…, two diplomats said": how many say so, by a verb that tells no event. */
    private boolean isOfSource(FoundQuantity number) {
        int says = number.head() < 0 || !sentence.word(number.head()).relation().equals("nsubj")
                ? -1
                : sentence.word(number.head()).head();
        return says > number.head()
                && sentence.word(says).hasTag("VBD", "VBZ", "VBP")
                && events.stream().noneMatch(event -> event.head() == says);
    }

    /** "By 51 votes to 48, the senate passed it", "In a deal worth $40m, A bought B": a number before the verb of its clause, in no noun phrase of another event. */
    private boolean opens(Event event, FoundQuantity number) {
        int cue = sentence.word(event.head()).head();
        boolean asked = number.quantity().unit().startsWith("share")
                && sentence.word(event.head()).relation().equals("ccomp")
                && cue > number.from()
                && sentence.subtree(cue).get(number.from());
        return !event.nominal()
                && event == events.get(0)
                && (asked || sentence.subtree(event.head()).get(number.from()));
    }

    /** "cash totalling €5,000 was seized": the event of which the noun that a participle sums up is part; null where none is. */
    private Event summed(int word) {
        int at = word;
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            int up = sentence.word(at).head();
            if (sentence.word(at).relation().equals("acl")
                    && sentence.word(at).tag().equals("VBG")) {
                return events.stream()
                        .filter(event ->
                                event.targets().contains(up) || event.agents().contains(up))
                        .findFirst()
                        .orElse(null);
            }
            at = up;
        }
        return null;
    }

    private Event before(FoundQuantity number) {
        return events.stream()
                .filter(event -> !event.nominal() && event.head() < number.from())
                .max(Comparator.comparingInt(Event::head))
                .orElse(null);
    }
}
