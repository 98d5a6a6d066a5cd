package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;
import java.util.Locale;
import java.util.function.IntFunction;

/** What a noun phrase is called that stands for no name. */
final class PhraseName {
    private PhraseName() {}

    /** A short phrase: nouns in the singular but for groups of people, capitals' governments by their country. */
    static String of(Sentence sentence, int head, IntFunction<String> possessor) {
        BitSet words = Phrase.around(sentence, head);
        int pronoun =
                sentence.firstChild(head, child -> sentence.word(child).tag().equals("PRP$"));
        String possessed = pronoun < 0 ? null : possessor.apply(pronoun);
        String owner = possessed == null || possessed.contains(";") ? "" : possessed;
        String text = Phrase.join(sentence, words, word -> ShortForms.full(written(sentence, head, word, possessor)));
        String whole = Nouns.is("intent", Phrase.lemma(sentence, head)) && words.nextSetBit(head + 1) < 0
                ? text + Intent.of(sentence, head)
                : text;
        return owner.isEmpty() ? whole : Text.bare(owner) + "'s " + whole;
    }

    private static String written(Sentence sentence, int head, int word, IntFunction<String> possessor) {
        String form = Phrase.form(sentence, word);
        String tag = sentence.word(word).tag();
        if (word != head && sentence.word(word).relation().equals("poss")) {
            String owner = possessor.apply(word);
            boolean itself = owner == null || owner.isEmpty() || owner.equals(Phrase.lemma(sentence, word));
            String name = Text.bare(itself ? form : owner);
            boolean nationals = Countries.named(name).isPresent()
                    && Nouns.isAny(Phrase.lemma(sentence, head), "person", "national");
            return nationals ? Countries.adjective(name) : possessive(sentence, word, name);
        }
        if (tag.startsWith("NNP") || Countries.ofAdjective(form).isPresent()) {
            return form;
        }
        boolean many = tag.equals("NNS") && word == head;
        return many && !isUncounted(sentence, word)
                ? singular(word, form, Phrase.lemma(sentence, word))
                : decapitalised(form, word);
    }

    /** "gunmen", "armed men": people that are not counted. */
    private static boolean isUncounted(Sentence sentence, int head) {
        return Phrase.lemma(sentence, head).endsWith("man")
                && !Phrase.lemma(sentence, head).endsWith("human")
                && sentence.child(head, "nummod") < 0
                && !sentence.anyChild(
                        head, child -> Phrase.lemma(sentence, child).equals("several"));
    }

    /** "the board's", "the companies'". */
    private static String possessive(Sentence sentence, int owner, String name) {
        boolean plural = sentence.word(owner).tag().equals("NNS") && name.endsWith("s");
        return name + (plural ? "'" : "'s");
    }

    /** Groups of people stay in the plural; so does what the lemma would make a stranger of ("data"). */
    private static String singular(int word, String form, String lemma) {
        if (lemma.equals("people") || lemma.equals("other")) {
            return "person";
        }
        boolean capital = word > 0 && Character.isUpperCase(form.charAt(0));
        if (lemma.contains("#") || capital) {
            return form;
        }
        boolean regular = form.endsWith("s") || lemma.endsWith("man") || lemma.equals("child");
        return Nouns.is("group", lemma) || !regular ? form.toLowerCase(Locale.ROOT) : lemma;
    }

    private static String decapitalised(String form, int word) {
        boolean first = word <= 1 && form.length() > 1 && Character.isLowerCase(form.charAt(1));
        return first ? form.toLowerCase(Locale.ROOT) : form;
    }
}
