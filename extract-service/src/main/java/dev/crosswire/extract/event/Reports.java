package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;

/** Nouns by which something is only reported: "reports of several deaths", "there was no word of any damage". */
final class Reports {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private final Sentence sentence;

    Reports(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The noun that reports what another noun tells; -1 where none does. */
    int of(int noun) {
        int first = sentence.word(noun).relation().equals("conj")
                ? sentence.word(noun).head()
                : noun;
        int preposition = sentence.word(first).head();
        int report = preposition < 0 || !lemma(preposition).equals("of")
                ? -1
                : sentence.word(preposition).head();
        boolean reports = report >= 0
                && (LEXICON.behaves(lemma(report), "hearsay", "noun")
                        || lemma(report).equals("claim"));
        return reports ? report : -1;
    }

    /** Where "there were no reports of" begins before what it is of; -1 where it does not stand there. */
    int none(int noun) {
        int report = of(noun);
        int be = report < 0 ? -1 : sentence.word(report).head();
        boolean none = be >= 0
                && sentence.child(report, "det") >= 0
                && lemma(sentence.child(report, "det")).equals("no");
        int there = none ? sentence.child(be, "expl") : -1;
        return there < report ? there : -1;
    }

    private String lemma(int word) {
        return Lemmas.of(sentence, word);
    }
}
