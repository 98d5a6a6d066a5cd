package dev.crosswire.extract.status;

import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Polarity;
import dev.crosswire.extract.language.Sentence;

/**
 * An event's polarity and modality.
 *
 * @param asserted false where nothing is claimed of the event: a question, a condition, an alternative, what somebody is
 *     told to do
 */
public record EventStatus(Polarity polarity, Modality modality, boolean asserted) {
    /** The status that a sentence gives the event of one word, by its own clause and by what governs it. */
    public static EventStatus of(Sentence sentence, int predicate) {
        EventStatus[] known = sentence.once(EventStatus[].class, of -> new EventStatus[of.size()]);
        if (known[predicate] == null) {
            known[predicate] = find(sentence, predicate);
        }
        return known[predicate];
    }

    private static EventStatus find(Sentence sentence, int predicate) {
        Effect effect = new Clause(sentence).effectOn(predicate);
        return new EventStatus(
                effect.negative() ? Polarity.NEGATIVE : Polarity.POSITIVE,
                effect.modality(),
                !effect.unasserted() && !isQuestion(sentence));
    }

    private static boolean isQuestion(Sentence sentence) {
        for (int i = sentence.size() - 1; i >= 0; i--) {
            String form = sentence.word(i).token().form();
            if (Character.isLetterOrDigit(form.codePointAt(0))) {
                return false;
            }
            if (form.startsWith("?")) {
                return true;
            }
        }
        return false;
    }
}
