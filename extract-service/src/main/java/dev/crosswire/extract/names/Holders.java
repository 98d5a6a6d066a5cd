package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** People by the office before their name ("village head Suwarno"), whatever the engine takes the name for. */
final class Holders {
    private static final Set<String> OTHER = Set.of("GPE", "LOC", "FAC");

    private static final int LONGEST = 3;

    private Holders() {}

    /** The entities of a sentence, those as people that an office stands before, and those who are only addressed. */
    static List<Mention> named(List<Mention> found, Sentence sentence, int number) {
        List<Mention> named = new ArrayList<>(found);
        named.replaceAll(mention -> isHolder(mention, sentence) ? mention.withType("PERSON") : mention);
        for (int i = 0; i + 1 < sentence.size(); i++) {
            int from = i + 1;
            int to = isAddress(sentence, i) ? end(sentence, from) : from;
            if (to > from && found.stream().noneMatch(mention -> mention.from() < to && mention.to() > from)) {
                named.add(new Mention(number, from, to, Phrase.join(sentence, from, to), "PERSON"));
            }
        }
        return named;
    }

    /** "Mr", "PM": what stands before nothing but a name. */
    static boolean isAddress(Sentence sentence, int word) {
        return Character.isUpperCase(Phrase.form(sentence, word).charAt(0))
                && Nouns.isAny(Phrase.lemma(sentence, word), "honorific m", "honorific f", "address");
    }

    /** "Sgt. Berg", "Mr Berg": whether a word is a title or address, as it is written before a name. */
    static boolean isTitle(Sentence sentence, int word) {
        boolean rank =
                sentence.word(word).hasTag("NNP") && Nouns.isAny(Phrase.lemma(sentence, word), "title", "leader");
        return isAddress(sentence, word)
                || rank && sentence.word(word).relation().equals("compound");
    }

    private static int end(Sentence sentence, int from) {
        int to = from;
        while (to < sentence.size()
                && to - from < LONGEST
                && sentence.word(to).tag().equals("NNP")) {
            to++;
        }
        return to;
    }

    /** Whether an office stands before a name that no known place has. */
    static boolean isHolder(Mention mention, Sentence sentence) {
        int office = mention.from() - 1;
        int last = mention.to() - 1;
        return OTHER.contains(mention.type())
                && office >= 0
                && last == mention.from()
                && sentence.word(office).tag().equals("NN")
                && sentence.word(office).relation().equals("compound")
                && sentence.word(office).head() == last
                && Nouns.isAny(Phrase.lemma(sentence, office), "title", "leader")
                && Aliases.find(mention.text()).isEmpty()
                && !Mentions.isPlace(mention.text());
    }
}
