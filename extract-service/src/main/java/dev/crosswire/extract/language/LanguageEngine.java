package dev.crosswire.extract.language;

import java.util.List;

/**
 * Splits text into sentences and tells each sentence's structure. Implementations are safe for use by many threads and
 * deterministic: the same text gives the same answer.
 */
public interface LanguageEngine {
    /** Splits plain text into sentences of tokens, in order; tokens do not overlap. Never empty sentences. */
    List<List<Token>> segment(String text);

    /** Tells the structure of one sentence. The result has one word a token, in order. */
    Sentence analyse(List<Token> tokens);

    /** What its words mean. */
    WordVectors vectors();
}
