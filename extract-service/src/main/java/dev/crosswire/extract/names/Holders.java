package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.List;
import java.util.Set;

/** People by the office before their name ("village head Suwarno"), whatever the engine takes the name for. */
final class Holders {
    private static final Set<String> OTHER = Set.of("GPE", "LOC", "FAC");

    private Holders() {}

    /** The entities of a sentence, those as people that an office stands before. */
    static List<Mention> named(List<Mention> found, Sentence sentence) {
        return found.stream()
                .map(mention -> isHolder(mention, sentence) ? mention.withType("PERSON") : mention)
                .toList();
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
