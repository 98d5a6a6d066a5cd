package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names in two parts as one: a maker's and the number of what it makes ("Boeing 737-800"), a body's and what it is for ("Office for Fair Trade"). */
final class Designations {
    private static final Set<String> MAKERS = Set.of("ORG", "PRODUCT");

    private Designations() {}

    /** A sentence's mentions, a maker's joined with the model that follows it, a body's with what it is for. */
    static List<Mention> joined(List<Mention> mentions, Sentence sentence) {
        List<Mention> joined = new ArrayList<>();
        for (Mention mention : mentions) {
            Mention maker = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (maker != null && maker.to() == mention.from() && isModel(maker, mention, sentence)) {
                joined.set(joined.size() - 1, one(maker, mention.from() + 1, sentence, "PRODUCT"));
            } else if (maker != null && isPurpose(maker, mention, sentence)) {
                joined.set(joined.size() - 1, one(maker, mention.to(), sentence, "ORG"));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    private static boolean isModel(Mention maker, Mention model, Sentence sentence) {
        return MAKERS.contains(maker.type())
                && model.type().equals("PRODUCT")
                && sentence.word(model.from()).token().form().chars().anyMatch(Character::isDigit);
    }

    /** Whether a name holds a number. */
    static boolean isNumbered(Mention mention) {
        return mention.text().chars().anyMatch(Character::isDigit);
    }

    /** "Office" before "for Fair Trade", "Commission" before "for the Review of Prices". */
    private static boolean isPurpose(Mention body, Mention purpose, Sentence sentence) {
        int last = body.to() - 1;
        int preposition = body.to();
        return body.type().equals("ORG")
                && purpose.type().equals("ORG")
                && purpose.from() - preposition <= 2
                && Phrase.form(sentence, preposition).equals("for")
                && sentence.word(preposition).head() == last
                && (purpose.from() == preposition + 1
                        || sentence.word(preposition + 1).tag().equals("DT"))
                && Nouns.isAny(Phrase.lemma(sentence, last), "company", "society", "institution", "body");
    }

    private static Mention one(Mention first, int to, Sentence sentence, String type) {
        return new Mention(first.sentence(), first.from(), to, Phrase.join(sentence, first.from(), to), type);
    }
}
