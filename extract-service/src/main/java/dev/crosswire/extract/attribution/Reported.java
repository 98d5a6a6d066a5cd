package dev.crosswire.extract.attribution;

import java.util.BitSet;

/**
 * One act of reporting: in this sentence a cue gives these words to a source.
 *
 * @param cue the index of the cue's main word
 * @param written the cue as written
 * @param via a named messenger, null where none is named
 * @param content the words reported; empty where only a quotation is
 * @param act whether the cue is an event of its own
 */
record Reported(int sentence, int cue, String written, String source, String via, BitSet content, boolean act) {
    /** The same, passed on by a messenger that the report itself does not name. */
    Reported through(String messenger) {
        return via != null ? this : new Reported(sentence, cue, written, source, messenger, content, act);
    }
}
