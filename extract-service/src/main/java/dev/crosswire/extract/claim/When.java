package dev.crosswire.extract.claim;

import dev.crosswire.contract.TimeSpan;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.time.FoundTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of a sentence's times an event happens at: its own, else that of the clause that it hangs on. */
final class When {
    /** How a clause hangs on another that gives it its time: "attacked overnight, killing one". */
    private static final Set<String> SHARED = Set.of(
            "conj",
            "advcl",
            "xcomp",
            "acl",
            "prep",
            "pcomp",
            "pobj",
            "dobj",
            "nsubj",
            "nsubjpass",
            "ccomp",
            "dep",
            "appos",
            "attr",
            "acomp",
            "parataxis",
            "npadvmod");

    private static final int STEPS = 12;

    private final Sentence sentence;
    private final List<FoundTime> times;

    When(Sentence sentence, List<FoundTime> times) {
        this.sentence = sentence;
        this.times = times;
    }

    /** When an event happens, as its sentence says; null where it does not. */
    TimeSpan of(Event event) {
        return hung(event.head())
                .or(() -> within(event))
                .or(() -> above(event.head()))
                .map(FoundTime::time)
                .orElse(null);
    }

    private Optional<FoundTime> within(Event event) {
        return times.stream()
                .filter(time ->
                        event.scope().get(time.to() - 1) || event.scope().get(time.from()))
                .findFirst();
    }

    /** The first time whose phrase hangs on a word itself. */
    private Optional<FoundTime> hung(int word) {
        return times.stream().filter(time -> holder(time) == word).findFirst();
    }

    /** The time of the clauses above, the nearest that has one. */
    private Optional<FoundTime> above(int word) {
        int at = word;
        for (int steps = 0; steps < STEPS; steps++) {
            Word here = sentence.word(at);
            if (here.head() < 0 || !SHARED.contains(here.relation())) {
                return Optional.empty();
            }
            at = here.head();
            Optional<FoundTime> time = hung(at);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    /** The word that a time's phrase hangs on, its prepositions passed over; -1 where there is none. */
    private int holder(FoundTime time) {
        int at = time.to() - 1;
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            boolean inside = at >= time.from() && at < time.to();
            boolean linking = Set.of("prep", "advmod", "npadvmod")
                            .contains(sentence.word(at).relation())
                    && sentence.word(at).tag().matches("IN|TO|RB")
                    && steps > 0;
            if (!inside && !linking) {
                return at;
            }
            at = sentence.word(at).head();
        }
        return -1;
    }
}
