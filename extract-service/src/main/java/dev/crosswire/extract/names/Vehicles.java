package dev.crosswire.extract.names;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The one ship, and the one train, that a document names, for which "the ferry" and "a passenger train" stand wherever it is told of. */
final class Vehicles {
    /** The last of the sentences that tell of a thing before they name it. */
    private static final int OPENING = 2;

    private final Document document;
    private final Optional<String> ship;
    private final Optional<String> train;

    Vehicles(Document document) {
        this.document = document;
        this.ship = only("ship", "ship sign");
        this.train = only("train", "train sign");
    }

    /** The name of what a common noun stands for; empty where it is no ship or train, or not the only one. */
    Optional<String> of(int number, Sentence sentence, int head) {
        String noun = Phrase.lemma(sentence, head);
        Optional<String> name = Nouns.is("ship", noun) ? ship : Nouns.is("train", noun) ? train : Optional.empty();
        return name.isPresent() && sentence.word(head).tag().equals("NN") && means(number, sentence, head)
                ? name
                : Optional.empty();
    }

    /** "The ferry", "a ferry" in the opening: not "another ferry", "a rescue boat" or "a boat that saved them". */
    private static boolean means(int number, Sentence sentence, int head) {
        boolean definite = DefiniteNouns.isDefinite(sentence, head);
        boolean opening = number <= OPENING
                && sentence.word(head).hasRelation("nsubj", "nsubjpass")
                && sentence.child(head, "poss") < 0;
        boolean told = sentence.children(head).stream()
                .filter(child -> !DefiniteNouns.isAside(sentence, child))
                .anyMatch(child -> sentence.word(child).hasRelation("relcl", "poss", "nummod")
                        || Set.of("another", "other", "second", "rescue").contains(Phrase.lemma(sentence, child)));
        return (definite || opening) && !told;
    }

    /** @param sign the class of the words that stand before the names of a kind alone ("M.V.") */
    private Optional<String> only(String kind, String sign) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            Sentence sentence = document.sentences().get(i);
            for (int word = 0; word < sentence.size(); word++) {
                named(sentence, word, kind, sign).ifPresent(names::add);
            }
        }
        return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
    }

    /** "the ferry Tona", "M.V. Tona", "the Northern Express train", "a train known as the Northern Chief". */
    private static Optional<String> named(Sentence sentence, int word, String kind, String sign) {
        boolean noun = sentence.word(word).tag().equals("NN") && Nouns.is(kind, Phrase.lemma(sentence, word));
        if (noun) {
            int end = end(sentence, word + 1);
            return end > word + 1 && isWhole(sentence, word, end)
                    ? Optional.of(Phrase.join(sentence, word + 1, end))
                    : before(sentence, word).or(() -> knownAs(sentence, word));
        }
        int end = end(sentence, word + 1);
        return end > word + 1 && Nouns.is(sign, Phrase.form(sentence, word))
                ? Optional.of(Phrase.join(sentence, word, end))
                : Optional.empty();
    }

    /** The end of the run of proper nouns that begins there, none of them a day's, a country's or a city's name. */
    private static int end(Sentence sentence, int from) {
        int to = from;
        while (to < sentence.size()
                && sentence.word(to).tag().equals("NNP")
                && !sentence.word(to).isNamed("DATE", "TIME", "GPE")
                && !Nouns.isAny(Phrase.lemma(sentence, to), "title", "leader")) {
            to++;
        }
        return to;
    }

    /** Whether a run of proper nouns behind a noun is all of a name that goes with it. */
    private static boolean isWhole(Sentence sentence, int noun, int end) {
        int last = end - 1;
        return sentence.word(last).head() == noun
                || sentence.word(noun).head() == last
                || sentence.word(noun).head() == sentence.word(last).head();
    }

    private static Optional<String> before(Sentence sentence, int noun) {
        int from = noun;
        while (from > 0
                && sentence.word(from - 1).hasTag("NNP", "HYPH")
                && sentence.word(from - 1).hasRelation("compound", "punct", "nmod", "amod")) {
            from--;
        }
        return noun - from > 1 && Nouns.is("train name", Phrase.lemma(sentence, noun - 1))
                ? Optional.of(Phrase.join(sentence, from, noun))
                : Optional.empty();
    }

    private static Optional<String> knownAs(Sentence sentence, int noun) {
        int at = noun + 1;
        boolean known = at + 3 < sentence.size()
                && Set.of("know", "call").contains(Phrase.lemma(sentence, at))
                && Phrase.form(sentence, at + 1).equals("as");
        int from = known ? at + 2 : at;
        from = known && sentence.word(from).tag().equals("DT") ? from + 1 : from;
        int to = from;
        while (known && to < sentence.size() && sentence.word(to).tag().startsWith("NNP")) {
            to++;
        }
        return to > from ? Optional.of(Phrase.join(sentence, from, to)) : Optional.empty();
    }
}
