package dev.crosswire.extract.claim;

import dev.crosswire.contract.TimeSpan;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.time.FoundTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    private static final Set<String> THEN = Set.of("during", "in", "at", "where", "when", "after");
    private static final int STEPS = 12;

    private final Sentence sentence;
    private final List<FoundTime> times;
    private final LocalDate published;

    When(Sentence sentence, List<FoundTime> times, LocalDate published) {
        this.sentence = sentence;
        this.times = times;
        this.published = published;
    }

    /** When an event happens, as its sentence says; null where it does not. */
    TimeSpan of(Event event) {
        return hung(event.head())
                .or(() -> within(event))
                .or(() -> above(event.head()))
                .map(time -> since(time, event.head()))
                .orElse(null);
    }

    /**
     * The first time in the event's words that may be its own: not one that only a deeper phrase has ("setbacks from
     * advances six months prior"), and for speech none that belongs to what is said ("condemned an overnight attack").
     */
    private Optional<FoundTime> within(Event event) {
        boolean said = Where.isSaid(event.type());
        return times.stream()
                .filter(time ->
                        event.scope().get(time.to() - 1) || event.scope().get(time.from()))
                .filter(time -> {
                    int holder = holder(time);
                    int depth = holder < 0 ? 0 : depth(holder, event.head());
                    boolean other = holder >= 0 && holder != event.head();
                    return !(other && said && depth >= 0) && depth <= 2;
                })
                .findFirst();
    }

    /** How many words with content stand between a word and one above it; -1 where that is not above it. */
    private int depth(int word, int above) {
        int depth = 0;
        int at = word;
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            if (at == above) {
                return depth;
            }
            depth += sentence.word(at).tag().equals("IN") ? 0 : 1;
            at = sentence.word(at).head();
        }
        return -1;
    }

    /** "Since its invasion in 2022, it has seized a fifth": from then until now. */
    private TimeSpan since(FoundTime found, int event) {
        TimeSpan time = found.time();
        int at = holder(found);
        for (int steps = 0; at >= 0 && at != event && steps < STEPS; steps++) {
            if (form(at).equals("since") && time.start() != null) {
                return new TimeSpan(time.start(), published.toString(), time.text());
            }
            at = sentence.word(at).head();
        }
        return time;
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
            boolean relative = here.relation().equals("relcl");
            if (here.head() < 0 || !SHARED.contains(here.relation()) && !relative) {
                return Optional.empty();
            }
            boolean then = !relative || then(at);
            at = here.head();
            Optional<FoundTime> time = hung(at);
            if (time.isPresent() || !then) {
                return time;
            }
        }
        return Optional.empty();
    }

    /** Whether a relative clause tells what happened at what it belongs to: "talks, during which they agreed". */
    private boolean then(int verb) {
        return sentence.children(verb).stream().anyMatch(child -> child < verb && THEN.contains(form(child)));
    }

    private String form(int index) {
        return sentence.word(index).token().form().toLowerCase(Locale.ROOT);
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
