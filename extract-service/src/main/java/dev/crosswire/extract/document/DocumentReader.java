package dev.crosswire.extract.document;

import dev.crosswire.contract.Article;
import dev.crosswire.extract.language.LanguageEngine;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads an article as far as its sentences: clean text, paragraphs, sentences, each with its structure. */
public final class DocumentReader {
    private final LanguageEngine engine;
    private final SentenceReader sentences;

    public DocumentReader(LanguageEngine engine) {
        this.engine = engine;
        this.sentences = new SentenceReader(engine);
    }

    /** The article as a document; of no sentences where its body holds none. */
    public Document read(Article article) {
        AlignedText text = TextCleaner.clean(article.articleBody());
        List<Sentence> read = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        for (Paragraphs.Span span : Paragraphs.of(text.clean())) {
            for (List<Token> tokens : engine.segment(text.clean().substring(span.start(), span.end()))) {
                read.add(sentences.read(shift(tokens, span.start())));
                numbers.add(number);
            }
            number++;
        }
        return new Document(article, text, read, numbers);
    }

    private static List<Token> shift(List<Token> tokens, int by) {
        return tokens.stream()
                .map(token -> new Token(token.form(), token.start() + by, token.end() + by))
                .toList();
    }
}
