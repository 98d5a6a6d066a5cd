package dev.crosswire.extract.attribution;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.names.Names;
import dev.crosswire.extract.quotation.Quotations;
import java.util.Set;

/** One sentence where it stands in its document. */
record Passage(Document document, Names names, Quotations quotations, int number, Sentence sentence) {
    /** What sets off the words behind it. */
    private static final Set<String> APART = Set.of(",", "-", "--", "\u2013", "\u2014");

    Passage(Document document, Names names, Quotations quotations, int number) {
        this(document, names, quotations, number, document.sentences().get(number));
    }

    Word word(int index) {
        return sentence().word(index);
    }

    String form(int index) {
        return word(index).token().form();
    }

    String lower(int index) {
        return sentence().lowerForm(index);
    }

    String lemma(int index) {
        return sentence().lowerLemma(index);
    }

    boolean isVerb(int index) {
        return word(index).tag().startsWith("VB") || isMisread(index);
    }

    /** "…, the bank estimates": a verb that was taken for a plural, though it has a subject and a clause. */
    private boolean isMisread(int index) {
        return word(index).tag().equals("NNS")
                && sentence().child(index, "nsubj") >= 0
                && sentence().child(index, "ccomp", "advcl") >= 0;
    }

    /** Whether a word is a verb that attributes; none is none. */
    boolean isReporting(int index) {
        return index >= 0 && Cues.find("verb", lemma(index)).isPresent();
    }

    boolean isProper(int index) {
        return word(index).tag().startsWith("NNP");
    }

    boolean isCapital(int index) {
        return Character.isUpperCase(form(index).codePointAt(0));
    }

    boolean isQuoted(int index) {
        return quotations.at(number, index).isPresent();
    }

    /** "did not say when": a question that a verb leaves open. */
    boolean withholds(int verb) {
        int clause = sentence().child(verb, "ccomp", "advcl");
        int first = clause < verb ? -1 : sentence().start(clause);
        return sentence().child(verb, "neg") >= 0
                && first > verb
                && (word(first).tag().startsWith("W") || lower(first).equals("whether"));
    }

    String name(int head) {
        return names.canonical(number, head);
    }

    /** The subject of a verb; -1 where it has none of its own. */
    int subject(int verb) {
        return sentence().child(verb, "nsubj", "nsubjpass");
    }

    /** Whether a word opens what was set off by a comma or dash. */
    boolean isSetOff(int first) {
        return first > 0 && APART.contains(form(first - 1));
    }

    /** The words as they were written, from one to before another. */
    String text(int from, int to) {
        int start = word(from).token().start();
        return document.text().clean().substring(start, word(to - 1).token().end());
    }
}
