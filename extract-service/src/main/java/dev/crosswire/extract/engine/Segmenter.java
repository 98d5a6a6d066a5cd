package dev.crosswire.extract.engine;

import dev.crosswire.extract.language.Token;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into sentences of tokens. A blank line ends a sentence. Runs without a space, and sentences, are cut at a
 * bound that no written English reaches, so that cost stays linear on any input.
 */
final class Segmenter {
    static final int LONGEST_RUN = 400;
    static final int LONGEST_SENTENCE = 250;

    private final Tokenizer tokenizer;

    Segmenter(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    List<List<Token>> segment(String text) {
        List<List<Token>> sentences = new ArrayList<>();
        List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> paragraph = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            if (text.substring(start, end).isBlank()) {
                close(paragraph, sentences);
            } else {
                tokenize(text, start, end, paragraph);
            }
            start = end + 1;
        }
        close(paragraph, sentences);
        return sentences;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private void tokenize(
            String text, int start, int end, List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> into) {
        int from = start;
        while (from < end) {
            int to = cut(text, from, end);
            for (var token : tokenizer.tokenize(text.substring(from, to))) {
                token.setStartOffset(token.getStartOffset() + from);
                token.setEndOffset(token.getEndOffset() + from);
                into.add(token);
            }
            from = to;
        }
    }

    /** The end of the stretch from {@code from} that holds no run longer than the bound. */
    private static int cut(String text, int from, int end) {
        int run = 0;
        for (int i = from; i < end; i++) {
            run = text.charAt(i) <= ' ' ? 0 : run + 1;
            if (run == LONGEST_RUN) {
                return Character.isHighSurrogate(text.charAt(i)) ? i : i + 1;
            }
        }
        return end;
    }

    private void close(
            List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> paragraph, List<List<Token>> sentences) {
        for (var sentence : tokenizer.segmentize(paragraph)) {
            for (int i = 0; i < sentence.size(); i += LONGEST_SENTENCE) {
                var part = sentence.subList(i, Math.min(sentence.size(), i + LONGEST_SENTENCE));
                sentences.add(part.stream().map(Segmenter::token).toList());
            }
        }
        paragraph.clear();
    }

    private static Token token(edu.emory.mathcs.nlp.component.tokenizer.token.Token token) {
        return new Token(token.getWordForm(), token.getStartOffset(), token.getEndOffset());
    }
}
