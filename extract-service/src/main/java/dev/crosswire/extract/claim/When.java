package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.contract.TimeSpan;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.event.EventNouns;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.time.FoundTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Which of a sentence's times an event happens at: its own, else that of the clause that it hangs on. */
final class When {
    /** States and deeds of which the day that a source tells them is as good as theirs ("said Tuesday that he backs it"). */
    private static final Set<EventType> TOLD = EnumSet.of(
            EventType.AGREE, EventType.DEMAND, EventType.PROMISE, EventType.REJECT, EventType.SUPPORT, EventType.ORDER);

    private static final int STEPS = 12;
    private static final String DAY = "YYYY-MM-DD";

    /** How many words with content may stand between an event's word and the one that a time hangs on. */
    private static final int DEPTH = 2;

    private final Sentence sentence;
    private final Forms forms;
    private final List<FoundTime> all;

    /** The times but for those that say only what something is compared with. */
    private final List<FoundTime> times;

    private final LocalDate published;
    private final IntPredicate cue;

    /** @param cue whether a word does nothing but attribute ("said") */
    When(Sentence sentence, List<FoundTime> times, LocalDate published, IntPredicate cue) {
        this.sentence = sentence;
        this.forms = new Forms(sentence);
        this.all = times;
        this.times = times.stream()
                .filter(time -> !time.compared() && Baseline.mark(forms, time) < 0)
                .toList();
        this.published = published;
        this.cue = cue;
    }

    /** Whether the day on which a source tells of a state or deed of a type is as good as its own. */
    static boolean isTold(EventType type) {
        return TOLD.contains(type);
    }

    /** When an event happens, as its sentence says; null where it does not. */
    TimeSpan of(Event event, Counted count) {
        return ofCount(count).map(FoundTime::time).orElseGet(() -> of(event));
    }

    /** Whether a count of an event is what another is compared with, told with its time. */
    boolean isBaseline(Counted count) {
        return ofCount(count).isPresent();
    }

    /** "120 in 2019", "up from 54 in May": the time in the words of a further number, or of one that is compared. */
    private Optional<FoundTime> ofCount(Counted count) {
        return all.stream()
                .filter(time -> !time.compared() && count.quantity() != null && time.from() >= count.from())
                .filter(time -> {
                    int mark = Baseline.mark(forms, time);
                    return mark >= 0 && mark + 1 >= count.from() && mark <= count.from() + 1;
                })
                .findFirst();
    }

    /** When an event happens, as its sentence says; null where it does not. */
    private TimeSpan of(Event event) {
        Optional<TimeSpan> when = when(event);
        return when.isPresent() ? when.get() : told(event);
    }

    /** "since May, when two were killed": what is named, by which the clause says when its event happened. */
    private Optional<TimeSpan> when(Event event) {
        int mark = sentence.children(event.head()).stream()
                .filter(child -> forms.is(child, "when"))
                .findFirst()
                .orElse(-1);
        int before = forms.is(mark - 1, ",") ? mark - 1 : mark;
        return all.stream()
                .filter(time -> mark >= 0 && time.to() == before)
                .map(FoundTime::named)
                .findFirst();
    }

    private TimeSpan told(Event event) {
        return hung(event.head())
                .or(() -> within(event))
                .or(() -> above(event))
                .or(() -> fronted(event))
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
                    return !(other && said && depth >= 0)
                            && depth <= DEPTH
                            && !(other && depth >= 0 && modifies(holder, event.head()));
                })
                .findFirst()
                .flatMap(time -> apart(time, event.head()));
    }

    /** "three days after the May 6 fire": the day so long after; the time itself where nothing lies between. */
    private Optional<FoundTime> apart(FoundTime time, int event) {
        int at = holder(time);
        for (int steps = 0; at >= 0 && at != event && steps < STEPS; steps++) {
            if (Link.ordered(forms, at)) {
                boolean day = fineness(time) == DAY.length() && time.time().end() != null;
                return Link.days(forms, at).filter(days -> day).map(days -> time.plusDays(-days));
            }
            at = sentence.word(at).head();
        }
        return Optional.of(time);
    }

    /** Whether a word is part of a finished deed that only modifies a noun of the event ("the suspect arrested Friday"). */
    private boolean modifies(int word, int event) {
        int at = word;
        for (int steps = 0; at >= 0 && at != event && steps < STEPS; steps++) {
            boolean finished = forms.verb(at) && !forms.tag(at).equals("VBG");
            if (finished && Set.of("acl", "relcl", "amod").contains(forms.relation(at))) {
                return true;
            }
            at = sentence.word(at).head();
        }
        return false;
    }

    /** How many words with content stand between a word and one above it; -1 where that is not above it. */
    private int depth(int word, int above) {
        int depth = 0;
        int at = word;
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            if (at == above) {
                return depth;
            }
            depth += forms.tag(at).equals("IN") ? 0 : 1;
            at = sentence.word(at).head();
        }
        return -1;
    }

    /** "Since its invasion in 2022, it has seized a fifth": from then until now. */
    private TimeSpan since(FoundTime found, int event) {
        TimeSpan time = found.time();
        int at = holder(found);
        for (int steps = 0; at >= 0 && at != event && steps < STEPS; steps++) {
            if (forms.is(at, "since") && time.start() != null && TimeSpan.ordered(time.start(), published.toString())) {
                return new TimeSpan(time.start(), published.toString(), time.text());
            }
            at = sentence.word(at).head();
        }
        return time;
    }

    /** The time whose phrase hangs on a word itself: of several, the most finely told, the first of equals. */
    private Optional<FoundTime> hung(int word) {
        return times.stream().filter(time -> holder(time) == word).max(Comparator.comparingInt(When::fineness));
    }

    private static int fineness(FoundTime time) {
        String start = time.time().start();
        return start == null ? 0 : start.length();
    }

    /** The time of the clauses above, the nearest that has one. */
    private Optional<FoundTime> above(Event event) {
        int at = event.head();
        for (int steps = 0; steps < STEPS; steps++) {
            Word here = sentence.word(at);
            Link link = Link.of(forms, at);
            boolean told = here.head() >= 0 && cue.test(here.head()) && !TOLD.contains(event.type());
            if (Link.ordered(forms, at) && here.head() >= 0) {
                return shifted(at);
            } else if (link == Link.APART || told) {
                return Optional.empty();
            }
            at = here.head();
            Optional<FoundTime> time = hung(at);
            if (time.isPresent() || link == Link.NOUN) {
                return time;
            }
        }
        return Optional.empty();
    }

    /** The time that opens the sentence, of what one of its clauses tells in the past. */
    private Optional<FoundTime> fronted(Event event) {
        if (times.isEmpty() || Where.isSaid(event.type())) {
            return Optional.empty();
        }
        int holder = holder(times.get(0));
        Course course = new Course(sentence, false);
        boolean past = course.isPast(event) && !course.isPerfect(event) && !course.isEarlier(event);
        boolean holds = past && Fronting.holds(forms, times.get(0), holder, event.head());
        return holds && !cue.test(holder) ? Optional.of(times.get(0)) : Optional.empty();
    }

    /** "struck on Tuesday, a day after it warned": the day before. */
    private Optional<FoundTime> shifted(int word) {
        int head = sentence.word(word).head();
        int dated = forms.lemma(head).equals("day") ? sentence.word(head).head() : head;
        return Link.days(forms, word).flatMap(days -> hung(dated)
                .filter(time -> fineness(time) == DAY.length() && time.time().end() != null)
                .map(time -> time.plusDays(days)));
    }

    /** Whether an event is said to lie days or more before or after what its sentence dates. */
    boolean isApart(Event event) {
        int at = event.head();
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            if (Link.ordered(forms, at)) {
                return true;
            }
            at = sentence.word(at).head();
        }
        return false;
    }

    /** When the sentence says that a source spoke; null where it does not. */
    TimeSpan told() {
        return times.stream()
                .filter(time -> holder(time) >= 0 && cue.test(holder(time)))
                .findFirst()
                .map(FoundTime::time)
                .orElse(null);
    }

    /** The times of the blows that the sentence names by nouns: "Monday's earthquake", "caused a crash on Tuesday". */
    List<TimeSpan> ofBlows() {
        return times.stream()
                .filter(time -> isBlow(holder(time)))
                .map(FoundTime::time)
                .toList();
    }

    private boolean isBlow(int word) {
        if (word < 0) {
            return false;
        }
        boolean takes = forms.verb(word)
                && sentence.children(word).stream()
                        .anyMatch(child -> Set.of("nsubj", "nsubjpass", "dobj").contains(forms.relation(child))
                                && Scenes.isBlow(forms.lemma(child)));
        return takes || Scenes.isBlow(forms.lemma(word));
    }

    /** The word that a time's phrase hangs on, its prepositions passed over; -1 where there is none. */
    private int holder(FoundTime time) {
        int at = time.to() - 1;
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            boolean inside = at >= time.from() && at < time.to();
            boolean linking = Set.of("prep", "advmod", "npadvmod").contains(forms.relation(at))
                    && forms.hasTag(at, "IN", "TO", "RB")
                    && steps > 0;
            if (!inside && !linking) {
                return verbOf(time, at);
            }
            at = sentence.word(at).head();
        }
        return -1;
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
        boolean last = time.to() == sentence.subtree(noun).length();
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
