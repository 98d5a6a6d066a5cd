package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.Locale;
import java.util.Optional;

/** By what common noun beside it a name is introduced: "the aid group Doctors Abroad", "PAGASA, the weather bureau". */
final class Introductions {
    private Introductions() {}

    /** "the aid group Doctors Abroad": whether the noun that a name stands behind is of a class. */
    static boolean called(Sentence sentence, int index, String noun) {
        Word word = sentence.word(index);
        return word.relation().equals("appos")
                && word.head() >= 0
                && word.head() < index
                && Nouns.is(noun, Phrase.lemma(sentence, word.head()));
    }

    /** "the weather bureau PAGASA", "PAGASA, the weather bureau": the common noun right before an organisation's name. */
    static Optional<String> introduced(Sentence sentence, int index, Mention mention) {
        int noun = mention.from() - 1;
        boolean beside = noun >= 0
                && sentence.word(noun).tag().equals("NN")
                && (sentence.word(noun).head() == index || sentence.word(index).head() == noun);
        String lemma = beside ? Phrase.lemma(sentence, noun) : "";
        return beside && Nouns.isAny(lemma, "company", "body", "institution", "group")
                ? Optional.of(lemma)
                : Optional.empty();
    }

    /** "the dockers' union CGD": no company. */
    static boolean isSociety(Sentence sentence, int index) {
        return called(sentence, index, "society") && !called(sentence, index, "company");
    }

    /** "the Union of Dockers": a society by its own name, which ends with its kind or begins with it before "of". */
    static boolean isSociety(String name) {
        int of = name.indexOf(" of ");
        String head = of < 0 ? name : name.substring(0, of);
        return Nouns.is("society", head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
}
