package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Acronyms that a sentence introduces in brackets behind the name that they stand for: "National Disaster Agency (NDA)". */
final class Acronyms {
    private static final int LONGEST = 8;

    /** Small words of a name that an acronym may leave out. */
    private static final Set<String> SMALL =
            Set.of("of", "for", "the", "and", "on", "in", "to", "de", "del", "da", "do");

    private Acronyms() {}

    /** The names of organisations by the acronyms that stand for them. */
    static Map<String, String> in(Sentence sentence, List<Mention> mentions) {
        Map<String, String> found = new HashMap<>();
        for (int i = 1; i + 2 < sentence.size(); i++) {
            if (isBracketed(sentence, i)) {
                int open = i;
                name(mentions, open).ifPresent(name -> found.put(Phrase.form(sentence, open + 1), name));
            }
        }
        return found;
    }

    /** The entities of a sentence, those whose capitals a bracket behind them repeats as organisations by their whole name. */
    static List<Mention> named(List<Mention> found, Sentence sentence, int number) {
        List<Mention> named = new ArrayList<>(found);
        for (int i = 2; i + 2 < sentence.size(); i++) {
            int from = isBracketed(sentence, i) ? from(sentence, i) : -1;
            if (from >= 0) {
                int to = i;
                named.removeIf(mention -> mention.from() < to && mention.to() > from);
                named.add(new Mention(number, from, to, Phrase.join(sentence, from, to), "ORG"));
            }
        }
        return named;
    }

    private static boolean isBracketed(Sentence sentence, int open) {
        return sentence.word(open).tag().equals("-LRB-")
                && sentence.word(open + 2).tag().equals("-RRB-")
                && isAcronym(Phrase.form(sentence, open + 1));
    }

    /** "NDA", "BoG": at least two capitals, and no plural. */
    private static boolean isAcronym(String form) {
        return form.length() <= LONGEST
                && !form.isEmpty()
                && Character.isUpperCase(form.charAt(0))
                && !Character.isLowerCase(form.charAt(form.length() - 1))
                && initials(form).length() > 1
                && form.chars().allMatch(letter -> Character.isLetter(letter) || letter == '&');
    }

    private static String initials(String acronym) {
        return acronym.chars()
                .filter(Character::isUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The first word of the name before a bracket, each of whose capitals the acronym has in turn; -1 where it has others. */
    private static int from(Sentence sentence, int open) {
        String letters = initials(Phrase.form(sentence, open + 1));
        int left = letters.length();
        for (int word = open - 1; word >= 0; word--) {
            String form = Phrase.form(sentence, word);
            if (Character.isUpperCase(form.charAt(0)) && form.charAt(0) == letters.charAt(left - 1)) {
                left--;
            } else if (!SMALL.contains(form) || word == open - 1) {
                return -1;
            }
            if (left == 0) {
                return word;
            }
        }
        return -1;
    }

    /** The one name whose initials an acronym of at least three letters is: "National Disaster Agency", "NDA"; "Bank of Peru", "BoP". */
    static Optional<String> spelt(String acronym, Set<String> names) {
        if (acronym.length() < 3 || !isAcronym(acronym) || acronym.indexOf('&') >= 0) {
            return Optional.empty();
        }
        boolean small = acronym.chars().anyMatch(Character::isLowerCase);
        List<String> spelt = names.stream()
                .filter(name -> initials(name, small).equals(acronym))
                .toList();
        return spelt.size() == 1 ? Optional.of(spelt.get(0)) : Optional.empty();
    }

    /** The first letters of a name's words, those of small words only where the acronym has such. */
    private static String initials(String name, boolean small) {
        return Arrays.stream(name.split("[ -]+"))
                .filter(word -> !word.isEmpty() && (small || Character.isUpperCase(word.charAt(0))))
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
