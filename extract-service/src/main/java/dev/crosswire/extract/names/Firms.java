package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Companies by the noun before their name ("carmaker Berg Motor"), whatever the engine takes the name for. */
final class Firms {
    private Firms() {}

    /** The entities of a sentence, those that such a noun names as companies. */
    static List<Mention> named(List<Mention> found, Sentence sentence, int number) {
        List<Mention> named = new ArrayList<>(found);
        for (int noun = 0; noun + 1 < sentence.size(); noun++) {
            int last = last(sentence, noun);
            if (last > noun && isFirm(found, sentence, noun, last)) {
                int from = noun + 1;
                named.removeIf(mention -> mention.from() <= last && mention.to() > from);
                named.add(new Mention(number, from, last + 1, Phrase.join(sentence, from, last + 1), "ORG"));
            }
        }
        named.replaceAll(mention -> isExplained(mention, sentence) ? mention.withType("ORG") : mention);
        return named;
    }

    /** "Orion, a dairy group", "the carmaker, Orion": whether a noun beyond a comma says that a name is a company's. */
    private static boolean isExplained(Mention mention, Sentence sentence) {
        int last = mention.to() - 1;
        int before = before(mention, sentence);
        int noun = before < 0 ? sentence.child(last, "appos") : before;
        return noun >= 0
                && sentence.word(noun).tag().equals("NN")
                && Nouns.is("company", Phrase.lemma(sentence, noun))
                && !Nouns.isAny(Phrase.lemma(sentence, noun), "institution", "society", "court", "medium")
                && !Mentions.isPlace(mention.text())
                && Nouns.gender(mention.text().split(" ")[0]).isEmpty();
    }

    /** The definite noun before a name that stands between commas, whatever the name was parsed as; -1 where there is none. */
    private static int before(Mention mention, Sentence sentence) {
        int noun = mention.from() - 2;
        boolean closed = noun > 0
                && Phrase.form(sentence, noun + 1).equals(",")
                && mention.to() < sentence.size()
                && sentence.word(mention.to()).hasTag(",", ".");
        return closed && DefiniteNouns.isDefinite(sentence, noun) ? noun : -1;
    }

    /** Whether such a noun names an entity. */
    static boolean isNamed(Mention mention, Sentence sentence) {
        boolean behind = mention.from() > 0 && last(sentence, mention.from() - 1) == mention.to() - 1;
        return mention.type().equals("ORG") && (behind || isExplained(mention, sentence));
    }

    /** The last word of the name that stands right behind a noun of its compound, or that it explains; -1 where none does. */
    private static int last(Sentence sentence, int noun) {
        boolean kind =
                sentence.word(noun).tag().equals("NN") && Nouns.isAny(Phrase.lemma(sentence, noun), "company", "trade");
        int last = noun;
        while (kind
                && last + 1 < sentence.size()
                && sentence.word(last + 1).tag().startsWith("NNP")) {
            last++;
        }
        boolean compound = sentence.word(noun).relation().equals("compound")
                && sentence.word(noun).head() == last;
        boolean apposed = sentence.word(last).relation().equals("appos")
                && sentence.word(last).head() == noun;
        return last > noun && (compound || apposed) ? last : -1;
    }

    /** Whether a name behind a noun is a company's: a trade may be a person's too ("miner Jan Berg"), and so may an institution stand before a title. */
    private static boolean isFirm(List<Mention> found, Sentence sentence, int noun, int last) {
        boolean person = found.stream()
                .anyMatch(mention -> mention.holds(last) && mention.type().equals("PERSON"));
        String lemma = Phrase.lemma(sentence, noun);
        return Nouns.gender(Phrase.form(sentence, noun + 1)).isEmpty()
                && !Nouns.isAny(lemma, "institution", "society")
                && !(person && Nouns.is("trade", lemma))
                && IntStream.rangeClosed(noun + 1, last)
                        .noneMatch(i -> Nouns.isAny(Phrase.lemma(sentence, i), "title", "leader", "official"));
    }
}
