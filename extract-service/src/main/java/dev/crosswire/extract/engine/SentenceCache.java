package dev.crosswire.extract.engine;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences analysed last, by their forms: outlets print the same sentence again and again. Bounded, the least
 * recently used goes first; safe for threads.
 */
final class SentenceCache {
    private final Map<List<String>, List<Word>> sentences;

    SentenceCache(int bound) {
        sentences = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<List<String>, List<Word>> eldest) {
                return size() > bound;
            }
        };
    }

    /** The sentence of these forms with these tokens; null where it is not kept. */
    Sentence get(List<String> forms, List<Token> tokens) {
        List<Word> kept;
        synchronized (sentences) {
            kept = sentences.get(forms);
        }
        return kept == null ? null : at(kept, tokens);
    }

    private static Sentence at(List<Word> kept, List<Token> tokens) {
        List<Word> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Word word = kept.get(i);
            words.add(new Word(
                    tokens.get(i), word.lemma(), word.tag(), word.head(), word.relation(), word.name(), word.roles()));
        }
        return new Sentence(words);
    }

    void put(List<String> forms, Sentence sentence) {
        synchronized (sentences) {
            sentences.put(forms, sentence.words());
        }
    }
}
