package dev.crosswire.extract.lexicon;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;

/** A sentence's words by their lower-case forms and tags; beyond either end stand empty ones. Immutable. */
public final class Forms {
    private final Sentence sentence;
    private final String[] lower;

    /** Those of a sentence, kept with it. */
    public static Forms of(Sentence sentence) {
        return sentence.once(Forms.class, Forms::new);
    }

    private Forms(Sentence sentence) {
        this.sentence = sentence;
        this.lower = new String[sentence.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = sentence.lowerForm(i).replace('’', '\'');
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return lower.length;
    }

    public boolean has(int index) {
        return index >= 0 && index < lower.length;
    }

    /** The form in lower case, with a plain apostrophe; empty beyond the sentence. */
    public String lower(int index) {
        return has(index) ? lower[index] : "";
    }

    /** The form as written; empty beyond the sentence. */
    public String form(int index) {
        return has(index) ? sentence.word(index).token().form() : "";
    }

    public String tag(int index) {
        return has(index) ? sentence.word(index).tag() : "";
    }

    public String relation(int index) {
        return has(index) ? sentence.word(index).relation() : "";
    }

    /** The lemma in lower case; empty beyond the sentence. */
    public String lemma(int index) {
        return has(index) ? sentence.lowerLemma(index) : "";
    }

    /** The type of the named entity that a word is part of; empty outside of entities. */
    public String entity(int index) {
        Word word = has(index) ? sentence.word(index) : null;
        return word == null || word.name().length() < 3 ? "" : word.name().substring(2);
    }

    /** Whether the word is part of a named entity of one of these types. */
    public boolean isNamed(int index, String... types) {
        return has(index) && sentence.word(index).isNamed(types);
    }

    /** Whether the word goes on the engine's entity of the word before. */
    public boolean continues(int index) {
        return has(index)
                && (sentence.word(index).name().startsWith("I-")
                        || sentence.word(index).name().startsWith("L-"));
    }

    /** Whether the word is a named entity by itself. */
    public boolean single(int index) {
        return has(index) && sentence.word(index).name().startsWith("U-");
    }

    /** Whether the form in lower case is this one; what is asked the most often makes no list. */
    public boolean is(int index, String form) {
        return lower(index).equals(form);
    }

    /** Whether the form in lower case is one of two. */
    public boolean is(int index, String one, String other) {
        String form = lower(index);
        return form.equals(one) || form.equals(other);
    }

    /** Whether the form in lower case is one of these. */
    public boolean is(int index, String... forms) {
        return Word.isOneOf(lower(index), forms);
    }

    /** Whether the tag is one of these; never beyond the sentence. */
    public boolean hasTag(int index, String... tags) {
        return Word.isOneOf(tag(index), tags);
    }

    /** Whether the relation to the head is one of these; never beyond the sentence. */
    public boolean hasRelation(int index, String... relations) {
        return Word.isOneOf(relation(index), relations);
    }

    /** Whether the lemma in lower case is one of these; never beyond the sentence. */
    public boolean hasLemma(int index, String... lemmas) {
        return Word.isOneOf(lemma(index), lemmas);
    }

    /** Whether the form is so many digits, and nothing else. */
    public boolean digits(int index, int least, int most) {
        String form = form(index);
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) < '0' || form.charAt(i) > '9') {
                return false;
            }
        }
        return form.length() >= least && form.length() <= most;
    }

    public boolean noun(int index) {
        return tag(index).startsWith("NN");
    }

    public boolean verb(int index) {
        return tag(index).startsWith("VB");
    }

    /** Whether the word is written with a capital or is all capitals. */
    public boolean capital(int index) {
        return has(index) && Character.isUpperCase(form(index).codePointAt(0));
    }

    /** Whether no space stands between a word and the one before it. */
    public boolean glued(int index) {
        return has(index)
                && has(index - 1)
                && sentence.word(index).token().start()
                        == sentence.word(index - 1).token().end();
    }

    /** The words as written, with one space between them, none where none stood. */
    public String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i > from && !glued(i) ? " " : "").append(form(i));
        }
        return text.toString();
    }
}
