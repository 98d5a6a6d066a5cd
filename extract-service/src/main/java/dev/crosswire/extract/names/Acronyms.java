package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The one name whose capitals an acronym of at least three letters is: "National Disaster Agency", "NDA". */
    static Optional<String> spelt(String acronym, Set<String> names) {
        if (!acronym.matches("[A-Z]{3,8}")) {
            return Optional.empty();
        }
        List<String> spelt =
                names.stream().filter(name -> capitals(name).equals(acronym)).toList();
        return spelt.size() == 1 ? Optional.of(spelt.get(0)) : Optional.empty();
    }

    /** The first letters of a name's capitalised words. */
    private static String capitals(String name) {
        return Arrays.stream(name.split("[ -]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
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
