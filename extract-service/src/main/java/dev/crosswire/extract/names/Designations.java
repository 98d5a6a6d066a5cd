package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makers and the numbers of what they make, as one name: "Boeing 737-800", "Airbus A320". */
final class Designations {
    private static final Set<String> MAKERS = Set.of("ORG", "PRODUCT");

    private Designations() {}

    /** A sentence's mentions, a maker's joined with the model that follows it. */
    static List<Mention> joined(List<Mention> mentions, Sentence sentence) {
        List<Mention> joined = new ArrayList<>();
        for (Mention mention : mentions) {
            Mention maker = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (maker != null && maker.to() == mention.from() && isModel(maker, mention, sentence)) {
                joined.set(joined.size() - 1, product(maker, mention.from() + 1, sentence));
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

    private static Mention product(Mention maker, int to, Sentence sentence) {
        return new Mention(maker.sentence(), maker.from(), to, Phrase.join(sentence, maker.from(), to), "PRODUCT");
    }
}
