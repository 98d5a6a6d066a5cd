package dev.crosswire.extract.names;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Organisations by one name: known ones by their usual name, short names by the longer one that the document gives. */
final class Organisations {
    private final Mentions mentions;
    private final Map<String, String> longNames = new HashMap<>();

    Organisations(Document document, Mentions mentions) {
        this.mentions = mentions;
        for (int i = 0; i < document.sentences().size(); i++) {
            mentions.in(i).stream()
                    .filter(mention -> mention.type().equals("ORG"))
                    .map(Mention::text)
                    .filter(text -> text.contains(" "))
                    .forEach(this::addParts);
        }
    }

    /** The first word or words, and the last word or words, may stand for the whole. */
    private void addParts(String text) {
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            longNames.merge(Text.key(text.substring(0, space)), text, Organisations::longer);
            longNames.merge(Text.key(text.substring(space + 1)), text, Organisations::longer);
        }
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    String canonical(Sentence sentence, int head, Mention mention) {
        Optional<Aliases.Known> known = Aliases.find(mention.text());
        if (known.isPresent()) {
            return known.get().name();
        }
        String noun = Descriptions.compound(sentence, head);
        if (Nouns.is("body", noun)) {
            Optional<String> country = Owners.of(sentence, head, word -> mentions.at(mention.sentence(), word))
                    .flatMap(Countries::named);
            if (country.isPresent()) {
                return Bodies.name(sentence, head, country.get(), noun);
            }
        }
        return longNames.getOrDefault(Text.key(mention.text()), Text.bare(mention.text()));
    }
}
