package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import java.util.EnumSet;
import java.util.Set;

/** Sentences that only lead over to the next: a few words that name and count nothing ("Some shops stayed open."). */
final class Transitions {
    private static final int LONGEST = 4;
    private static final Set<EventType> ORDINARY = EnumSet.of(EventType.OTHER, EventType.EVALUATE);

    private Transitions() {}

    static boolean isOf(Sentence sentence, Event event) {
        return ORDINARY.contains(event.type())
                && event.to() - event.from() <= LONGEST
                && sentence.word(event.head()).head() < 0
                && event.isBare(sentence);
    }
}
