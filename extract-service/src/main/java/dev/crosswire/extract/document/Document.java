package dev.crosswire.extract.document;

import dev.crosswire.contract.Article;
import dev.crosswire.extract.language.Sentence;
import java.util.List;

/**
 * An article, read as far as its sentences.
 *
 * @param text its clean text; the tokens' offsets point into {@code text.clean()}
 * @param sentences in text order
 * @param paragraphs for each sentence, the number of its paragraph, from 0
 */
public record Document(Article article, AlignedText text, List<Sentence> sentences, List<Integer> paragraphs) {
    public Document {
        sentences = List.copyOf(sentences);
        paragraphs = List.copyOf(paragraphs);
        if (sentences.size() != paragraphs.size()) {
            throw new IllegalArgumentException("each sentence stands in a paragraph");
        }
    }
}
