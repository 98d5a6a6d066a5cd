package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Acronyms that a sentence introduces in brackets behind the name that they stand for: "National Disaster Agency (NDA)". */
final class Acronyms {
    private static final String ACRONYM = "[A-Z][A-Z&]{1,7}";

    private Acronyms() {}

    /** The names of organisations by the acronyms that stand for them. */
    static Map<String, String> in(Sentence sentence, List<Mention> mentions) {
        Map<String, String> found = new HashMap<>();
        for (int i = 1; i + 2 < sentence.size(); i++) {
            boolean bracketed = sentence.word(i).tag().equals("-LRB-")
                    && sentence.word(i + 2).tag().equals("-RRB-")
                    && Phrase.form(sentence, i + 1).matches(ACRONYM);
            if (bracketed) {
                int open = i;
                name(mentions, open).ifPresent(name -> found.put(Phrase.form(sentence, open + 1), name));
            }
        }
        return found;
    }

    /** The name of several words that ends before a bracket. */
    private static Optional<String> name(List<Mention> mentions, int open) {
        return mentions.stream()
                .filter(mention -> mention.to() == open
                        && mention.type().equals("ORG")
                        && mention.text().contains(" "))
                .map(Mention::text)
                .findFirst();
    }
}
