package dev.crosswire.extract.claim;

import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.time.FoundTime;

/** Whether a time that opens a sentence holds for a word of another of its clauses: "In June two trains met in a crash that killed nine". */
final class Fronting {
    private static final int STEPS = 12;

    private Fronting() {}

    /** @param holder the word that the time hangs on */
    static boolean holds(Forms forms, FoundTime time, int holder, int word) {
        boolean opens =
                time.from() == 0 || time.from() <= 2 && forms.relation(0).equals("prep");
        return opens && holder >= 0 && holder < word && isBelow(forms, word, holder);
    }

    /** Whether a word hangs on another through no clause of speech and none that lies days apart. */
    private static boolean isBelow(Forms forms, int word, int above) {
        int at = word;
        for (int steps = 0; at >= 0 && at != above && steps < STEPS; steps++) {
            if (Link.ordered(forms, at) || forms.relation(at).equals("ccomp")) {
                return false;
            }
            at = forms.sentence().word(at).head();
        }
        return at == above;
    }
}
