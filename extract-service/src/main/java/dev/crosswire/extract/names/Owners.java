package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** The country or body that a noun belongs to: "Russian troops", "Ukraine's air force", "government of France". */
final class Owners {
    private static final Set<String> BEFORE = Set.of("poss", "amod", "compound", "nmod", "nn", "det");

    private Owners() {}

    static Optional<String> of(Sentence sentence, int noun, IntFunction<Optional<Mention>> mentionAt) {
        for (int child : sentence.children(noun)) {
            if (child < noun && BEFORE.contains(sentence.word(child).relation())) {
                Optional<String> owner = named(sentence, noun, child, mentionAt);
                if (owner.isPresent()) {
                    return owner;
                }
            }
        }
        int object = Phrase.ofObject(sentence, noun);
        return object < 0 ? Optional.empty() : named(sentence, noun, object, mentionAt);
    }

    private static Optional<String> named(
            Sentence sentence, int noun, int word, IntFunction<Optional<Mention>> mentionAt) {
        Optional<Mention> mention = mentionAt.apply(word).filter(found -> !found.holds(noun));
        String text = mention.map(Mention::text).orElse(Phrase.form(sentence, word));
        boolean mayBeCapital =
                sentence.word(word).relation().equals("poss") || Nouns.is("state", Phrase.lemma(sentence, noun));
        Optional<String> country = Countries.named(text)
                .or(() -> Countries.ofAdjective(text))
                .or(() -> mayBeCapital ? Countries.ofCapital(text) : Optional.empty());
        return country.or(() -> mention.filter(named -> named.type().equals("ORG"))
                .map(named ->
                        Aliases.find(named.text()).map(Aliases.Known::name).orElse(named.text())));
    }
}
