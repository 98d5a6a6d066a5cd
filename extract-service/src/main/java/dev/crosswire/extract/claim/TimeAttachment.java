package dev.crosswire.extract.claim;

import dev.crosswire.extract.event.EventNouns;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.time.FoundTime;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which word of its sentence each time hangs on. */
final class TimeAttachment {
    /** Engines promise no cycle: this bounds how far one climbs. */
    static final int STEPS = 12;

    private static final String DAY = "YYYY-MM-DD";

    private final Sentence sentence;
    private final Forms forms;
    private final List<FoundTime> times;

    /** The words that the times hang on that were asked for. */
    private final Map<FoundTime, Integer> holders = new IdentityHashMap<>();

    TimeAttachment(Forms forms, List<FoundTime> times) {
        this.sentence = forms.sentence();
        this.forms = forms;
        this.times = times;
    }

    /** The time whose phrase hangs on a word itself: of several, the most finely told, the first of equals. */
    Optional<FoundTime> hung(int word) {
        FoundTime finest = null;
        for (FoundTime time : times) {
            if (holder(time) == word && (finest == null || fineness(time) > fineness(finest))) {
                finest = time;
            }
        }
        return Optional.ofNullable(finest);
    }

    private static int fineness(FoundTime time) {
        String start = time.time().start();
        return start == null ? 0 : start.length();
    }

    /** Whether a time is one day. */
    static boolean isDay(FoundTime time) {
        return fineness(time) == DAY.length() && time.time().end() != null;
    }

    /** The word that a time's phrase hangs on, its prepositions passed over; -1 where there is none. */
    int holder(FoundTime time) {
        Integer known = holders.get(time);
        if (known == null) {
            known = findHolder(time);
            holders.put(time, known);
        }
        return known;
    }

    private int findHolder(FoundTime time) {
        int at = time.to() - 1;
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            boolean inside = at >= time.from() && at < time.to();
            boolean linking = forms.hasRelation(at, "prep", "advmod", "npadvmod")
                    && forms.hasTag(at, "IN", "TO", "RB")
                    && steps > 0;
            if (!inside && !linking) {
                return verbOf(time, at);
            }
            at = sentence.word(at).head();
        }
        return -1;
    }

    /** The words from one up to another, that left out; up to the root where it is not above. */
    IntStream path(int word, int above) {
        return IntStream.iterate(word, at -> at >= 0 && at != above, at -> sentence.word(at)
                        .head())
                .limit(STEPS);
    }

    /** "The mayor on Friday rejected", "On Friday Acme closed": the verb, where the time hangs on a name before or after it. */
    private int verbOf(FoundTime time, int holder) {
        if (!forms.noun(holder)) {
            return holder;
        }
        return isAfterSubject(time, holder) || isFronted(time, holder) ? above(holder) : holder;
    }

    /** The verb that a noun hangs on, through a preposition too. */
    private int above(int noun) {
        int head = sentence.word(noun).head();
        return forms.relation(head).equals("prep") ? sentence.word(head).head() : head;
    }

    private boolean isAfterSubject(FoundTime time, int noun) {
        boolean last = time.to() == sentence.end(noun);
        return forms.hasRelation(noun, "nsubj", "nsubjpass")
                && noun < time.from()
                && last
                && forms.verb(sentence.word(noun).head())
                && EventNouns.typeOf(forms.lemma(noun)).isEmpty();
    }

    private boolean isFronted(FoundTime time, int noun) {
        int preposition = time.from() - 1;
        return preposition >= 0
                && preposition <= 1
                && noun >= time.to()
                && forms.relation(preposition).equals("prep")
                && sentence.word(noun).head() == preposition
                && !forms.entity(noun).isEmpty();
    }
}
