package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.Optional;
import java.util.Set;

/** Names of places as parties: countries by their usual name, where one acts, a capital by its country, a city by its club. */
final class Places {
    private Places() {}

    static String canonical(Sentence sentence, int index, Mention mention, Organisations organisations) {
        Optional<String> country = Countries.named(mention.text());
        if (country.isPresent()) {
            return country.get();
        }
        if (!acts(sentence, index, 0)) {
            return mention.text();
        }
        return organisations
                .ofCity(mention.text())
                .or(() -> Countries.ofCapital(mention.text()))
                .orElse(mention.text());
    }

    /** Whether a place is the subject of an active verb, the agent of a passive one, or a party to something. */
    private static boolean acts(Sentence sentence, int index, int steps) {
        Word word = sentence.word(index);
        if (word.relation().equals("conj") && word.head() >= 0 && steps < 20) {
            return acts(sentence, word.head(), steps + 1);
        }
        if (word.roles().stream().anyMatch(role -> role.label().equals("A0"))) {
            return true;
        }
        boolean party = word.relation().equals("pobj")
                && word.head() >= 0
                && Set.of("by", "with", "between").contains(Phrase.form(sentence, word.head()));
        return word.relation().equals("nsubj") || word.relation().equals("poss") || party;
    }
}
