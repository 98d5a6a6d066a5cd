package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.contract.TimeSpan;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.time.FoundTime;
import java.time.LocalDate;
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

    private final Sentence sentence;
    private final Forms forms;
    private final List<FoundTime> all;

    /** The times but for those that say only what something is compared with. */
    private final List<FoundTime> times;

    private final IntPredicate cue;
    private final TimeAttachment attachment;
    private final RelativeTimes relative;
    private final OwnTimes own;

    /** @param cue whether a word does nothing but attribute ("said") */
    When(Sentence sentence, List<FoundTime> times, LocalDate published, IntPredicate cue) {
        this.sentence = sentence;
        this.forms = Forms.of(sentence);
        this.all = times;
        this.times = times.stream()
                .filter(time -> !time.compared() && Baseline.mark(forms, time) < 0)
                .toList();
        this.cue = cue;
        this.attachment = new TimeAttachment(forms, this.times);
        this.relative = new RelativeTimes(forms, attachment, published);
        this.own = new OwnTimes(forms, attachment);
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
        if (all.isEmpty() || count.quantity() == null) {
            return Optional.empty();
        }
        return all.stream()
                .filter(time -> !time.compared() && time.from() >= count.from())
                .filter(time -> {
                    int mark = Baseline.mark(forms, time);
                    return mark >= 0 && mark + 1 >= count.from() && mark <= count.from() + 1;
                })
                .findFirst();
    }

    /** When an event happens, as its sentence says; null where it does not. */
    private TimeSpan of(Event event) {
        if (all.isEmpty()) {
            return null;
        }
        Optional<TimeSpan> when = when(event);
        return when.isPresent() ? when.get() : told(event);
    }

    /** "since May, when two were killed": what is named, by which the clause says when its event happened. */
    private Optional<TimeSpan> when(Event event) {
        int mark = sentence.firstChild(event.head(), child -> forms.is(child, "when"));
        int before = forms.is(mark - 1, ",") ? mark - 1 : mark;
        return all.stream()
                .filter(time -> mark >= 0 && time.to() == before)
                .map(FoundTime::named)
                .findFirst();
    }

    private TimeSpan told(Event event) {
        if (times.isEmpty()) {
            return null;
        }
        return attachment
                .hung(event.head())
                .or(() -> within(event))
                .or(() -> above(event))
                .or(() -> fronted(event))
                .map(time -> relative.since(time, event.head()))
                .orElse(null);
    }

    /** The first time in the event's words that is its own. */
    private Optional<FoundTime> within(Event event) {
        return times.stream()
                .filter(time -> own.has(event, time))
                .findFirst()
                .flatMap(time -> relative.apart(time, event.head()));
    }

    /** The time of the clauses above, the nearest that has one. */
    private Optional<FoundTime> above(Event event) {
        int at = event.head();
        for (int steps = 0; steps < TimeAttachment.STEPS; steps++) {
            Word here = sentence.word(at);
            Link link = Link.of(forms, at);
            boolean told = here.head() >= 0 && cue.test(here.head()) && !TOLD.contains(event.type());
            if (Link.ordered(forms, at) && here.head() >= 0) {
                return relative.shifted(at);
            } else if (link == Link.APART || told) {
                return Optional.empty();
            }
            at = here.head();
            Optional<FoundTime> time = attachment.hung(at);
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
        int holder = attachment.holder(times.get(0));
        Course course = new Course(sentence, false);
        boolean past = course.isPast(event) && !course.isPerfect(event) && !course.isEarlier(event);
        boolean holds = past && Fronting.holds(forms, times.get(0), holder, event.head());
        return holds && !cue.test(holder) ? Optional.of(times.get(0)) : Optional.empty();
    }

    /** Whether an event is said to lie days or more before or after what its sentence dates. */
    boolean isApart(Event event) {
        return relative.isApart(event);
    }

    /** When the sentence says that a source spoke; null where it does not. */
    TimeSpan told() {
        return times.stream()
                .filter(time -> attachment.holder(time) >= 0 && cue.test(attachment.holder(time)))
                .findFirst()
                .map(FoundTime::time)
                .orElse(null);
    }

    /** The times of the blows that the sentence names by nouns: "Monday's earthquake", "caused a crash on Tuesday". */
    List<TimeSpan> ofBlows() {
        return times.stream()
                .filter(time -> isBlow(attachment.holder(time)))
                .map(FoundTime::time)
                .toList();
    }

    private boolean isBlow(int word) {
        if (word < 0) {
            return false;
        }
        boolean takes = forms.verb(word)
                && sentence.anyChild(
                        word,
                        child -> forms.hasRelation(child, "nsubj", "nsubjpass", "dobj")
                                && Scenes.isBlow(forms.lemma(child)));
        return takes || Scenes.isBlow(forms.lemma(word));
    }
}
