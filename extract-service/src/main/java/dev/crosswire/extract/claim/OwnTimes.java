package dev.crosswire.extract.claim;

import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.time.FoundTime;

/** Which of the times in an event's words are its own, and not those of something deeper. */
final class OwnTimes {
    /** How many words with content may stand between an event's word and the one that a time hangs on. */
    private static final int DEPTH = 2;

    private final Sentence sentence;
    private final Forms forms;
    private final TimeAttachment attachment;

    OwnTimes(Forms forms, TimeAttachment attachment) {
        this.sentence = forms.sentence();
        this.forms = forms;
        this.attachment = attachment;
    }

    /**
     * Whether a time in the event's words may be its own: not one that only a deeper phrase has ("setbacks from advances
     * six months prior"), and for speech none that belongs to what is said ("condemned an overnight attack").
     */
    boolean has(Event event, FoundTime time) {
        if (!event.holds(time.to() - 1) && !event.holds(time.from())) {
            return false;
        }
        int holder = attachment.holder(time);
        if (holder < 0 || holder == event.head()) {
            return true;
        }
        int depth = depth(holder, event.head());
        return depth < 0 || depth <= DEPTH && !Where.isSaid(event.type()) && !modifies(holder, event.head());
    }

    /** Whether a word is part of a finished deed that only modifies a noun of the event ("the suspect arrested Friday"). */
    private boolean modifies(int word, int event) {
        return attachment
                .path(word, event)
                .anyMatch(at -> forms.verb(at)
                        && !forms.tag(at).equals("VBG")
                        && forms.hasRelation(at, "acl", "relcl", "amod"));
    }

    /** How many words with content stand between a word and one above it; -1 where that is not above it. */
    private int depth(int word, int above) {
        int depth = 0;
        int at = word;
        for (int steps = 0; at >= 0 && steps < TimeAttachment.STEPS; steps++) {
            if (at == above) {
                return depth;
            }
            depth += forms.tag(at).equals("IN") ? 0 : 1;
            at = sentence.word(at).head();
        }
        return -1;
    }
}
