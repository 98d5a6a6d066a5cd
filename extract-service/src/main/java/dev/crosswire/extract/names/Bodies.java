package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Organs of a state by one form: "Ukrainian Air Force", "Russian Ministry of Defence", "French police". */
final class Bodies {
    private Bodies() {}

    /** The canonical name of a country's organ; {@code noun} is the head, with the noun before it where they belong. */
    static String name(Sentence sentence, int head, String country, String noun) {
        String adjective = Countries.adjective(country);
        if (noun.equals("ministry")) {
            return adjective + " " + ministry(sentence, head, country);
        }
        if (noun.equals("military") || noun.startsWith("armed force")) {
            return adjective + " Armed Forces";
        }
        List<String> words = modifiers(sentence, head, country);
        words.add(noun.substring(noun.lastIndexOf(' ') + 1));
        String body = String.join(" ", words);
        return adjective + " " + (Set.of("police", "prosecutor").contains(noun) ? body : capitalised(body));
    }

    private static String ministry(Sentence sentence, int head, String country) {
        int object = Phrase.ofObject(sentence, head);
        String portfolio = object >= 0
                ? Phrase.join(sentence, Phrase.around(sentence, object), word -> Phrase.form(sentence, word))
                : String.join(" ", modifiers(sentence, head, country));
        if (portfolio.equalsIgnoreCase("foreign")) {
            return "Foreign Ministry";
        }
        return portfolio.isEmpty() || Countries.named(portfolio).isPresent()
                ? "Ministry"
                : "Ministry of " + capitalised(portfolio.replaceAll("(?i)defense", "Defence"));
    }

    private static List<String> modifiers(Sentence sentence, int head, String country) {
        List<String> words = new ArrayList<>();
        for (int child : sentence.children(head)) {
            String form = Phrase.form(sentence, child);
            boolean owner = Countries.named(form)
                    .or(() -> Countries.ofAdjective(form))
                    .or(() -> Countries.ofCapital(form))
                    .filter(country::equals)
                    .isPresent();
            if (child < head && !owner && sentence.word(child).hasRelation("amod", "compound", "nmod")) {
                words.add(form.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private static String capitalised(String words) {
        StringBuilder text = new StringBuilder();
        for (String word : words.split(" ")) {
            boolean small = Set.of("of", "and", "for", "the").contains(word);
            String first = word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            text.append(text.isEmpty() ? "" : " ").append(small ? word : first);
        }
        return text.toString();
    }
}
