package dev.crosswire.extract.claim;

import dev.crosswire.contract.TimeSpan;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.time.FoundTime;
import java.time.LocalDate;
import java.util.Optional;

/** Times that are told by another's distance: so many days before or after it, or from it until now. */
final class RelativeTimes {
    private final Sentence sentence;
    private final Forms forms;
    private final TimeAttachment attachment;
    private final LocalDate published;

    RelativeTimes(Forms forms, TimeAttachment attachment, LocalDate published) {
        this.sentence = forms.sentence();
        this.forms = forms;
        this.attachment = attachment;
        this.published = published;
    }

    /** "three days after the May 6 fire": the day so long after; the time itself where nothing lies between. */
    Optional<FoundTime> apart(FoundTime time, int event) {
        return attachment
                .path(attachment.holder(time), event)
                .filter(at -> Link.ordered(forms, at))
                .mapToObj(at -> Link.days(forms, at)
                        .filter(days -> TimeAttachment.isDay(time))
                        .map(days -> time.plusDays(-days)))
                .findFirst()
                .orElse(Optional.of(time));
    }

    /** "struck on Tuesday, a day after it warned": the day before. */
    Optional<FoundTime> shifted(int word) {
        int head = sentence.word(word).head();
        int dated = forms.lemma(head).equals("day") ? sentence.word(head).head() : head;
        return Link.days(forms, word)
                .flatMap(days ->
                        attachment.hung(dated).filter(TimeAttachment::isDay).map(time -> time.plusDays(days)));
    }

    /** Whether an event is said to lie days or more before or after what its sentence dates. */
    boolean isApart(Event event) {
        return attachment.path(event.head(), -1).anyMatch(at -> Link.ordered(forms, at));
    }

    /** "Since its invasion in 2022, it has seized a fifth": from then until now; the time itself where it is not since then. */
    TimeSpan since(FoundTime found, int event) {
        TimeSpan time = found.time();
        boolean open = attachment.path(attachment.holder(found), event).anyMatch(at -> forms.is(at, "since"))
                && time.start() != null
                && TimeSpan.ordered(time.start(), published.toString());
        return open ? new TimeSpan(time.start(), published.toString(), time.text()) : time;
    }
}
