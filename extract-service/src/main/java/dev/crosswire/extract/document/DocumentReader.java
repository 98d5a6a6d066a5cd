package dev.crosswire.extract.document;

import dev.crosswire.contract.Article;
import dev.crosswire.extract.language.LanguageEngine;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads an article as far as its sentences: clean text, paragraphs, sentences, each with its structure. */
public final class DocumentReader {
    /** Tokens from which on an article's sentences are shared out among the processors. */
    private static final int LONG = 4_000;

    private final LanguageEngine engine;
    private final SentenceReader sentences;
    private final SharedWork work = new SharedWork();

    public DocumentReader(LanguageEngine engine) {
        this.engine = engine;
        this.sentences = new SentenceReader(engine);
    }

    /**
     * The article as a document; of no sentences where its body holds none.
     *
     * @throws java.util.concurrent.CancellationException where the thread is interrupted
     */
    public Document read(Article article) {
        AlignedText text = TextCleaner.clean(article.articleBody());
        List<Segment> segments = segments(text.clean());
        return new Document(
                article,
                text,
                read(segments),
                segments.stream().map(Segment::paragraph).toList());
    }

    /** A sentence's tokens with the number of its paragraph. */
    private record Segment(List<Token> tokens, int paragraph) {}

    private List<Segment> segments(String text) {
        List<Segment> segments = new ArrayList<>();
        int paragraph = 0;
        for (Paragraphs.Span span : Paragraphs.of(text)) {
            for (List<Token> tokens : engine.segment(text.substring(span.start(), span.end()))) {
                for (List<Token> sentence : Stops.split(tokens)) {
                    segments.add(new Segment(shift(sentence, span.start()), paragraph));
                }
            }
            paragraph++;
        }
        return segments;
    }

    private List<Sentence> read(List<Segment> segments) {
        int tokens =
                segments.stream().mapToInt(segment -> segment.tokens().size()).sum();
        TitleCase titles = new TitleCase(segments.stream().map(Segment::tokens).toList());
        Function<Segment, Sentence> reading = segment -> sentences.read(titles.plain(segment.tokens()));
        return tokens < LONG ? work.oneByOne(segments, reading) : work.sideBySide(segments, reading);
    }

    private static List<Token> shift(List<Token> tokens, int by) {
        return tokens.stream()
                .map(token -> new Token(token.form(), token.start() + by, token.end() + by))
                .toList();
    }
}
