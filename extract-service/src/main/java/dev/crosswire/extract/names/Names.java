package dev.crosswire.extract.names;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import java.util.BitSet;
import java.util.stream.Collectors;

/** The canonical names of a document's entities. So far: the words as they stand, without determiners. Immutable. */
public final class Names {
    private final Document document;

    private Names(Document document) {
        this.document = document;
    }

    public static Names of(Document document) {
        return new Names(document);
    }

    /**
     * What a noun phrase is called: an entity's canonical name, pronouns, titles and aliases resolved, or a short noun
     * phrase in the singular. Empty where the phrase names nothing ("it" of the weather).
     *
     * @param words the words of the phrase, in that sentence
     * @param head the index of its head word
     */
    public String canonical(int sentence, BitSet words, int head) {
        Sentence said = document.sentences().get(sentence);
        return words.stream()
                .mapToObj(said::word)
                .filter(word -> !word.tag().equals("DT"))
                .map(word -> word.token().form())
                .collect(Collectors.joining(" "));
    }
}
