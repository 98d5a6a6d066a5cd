package dev.crosswire.extract.engine;

import dev.crosswire.extract.language.Token;
import java.util.ArrayList;
import java.util.List;

/** The tokens of one line as they are found. */
final class TokenList {
    private final List<Token> tokens = new ArrayList<>();

    void add(String chunk, int begin, int end, int offset) {
        if (begin < end) {
            tokens.add(new Token(chunk.substring(begin, end), offset + begin, offset + end));
        }
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    String form(int index) {
        return tokens.get(index).form();
    }

    /** Splits a token into parts of these lengths. */
    void split(int index, int... lengths) {
        Token token = tokens.remove(index);
        int begin = 0;
        for (int i = 0; i < lengths.length; i++) {
            int end = begin + lengths[i];
            tokens.add(
                    index + i,
                    new Token(token.form().substring(begin, end), token.start() + begin, token.start() + end));
            begin = end;
        }
    }

    /** Makes three tokens one. */
    void merge(int first) {
        Token left = tokens.get(first);
        Token right = tokens.get(first + 2);
        String form = left.form() + tokens.get(first + 1).form() + right.form();
        tokens.set(first, new Token(form, left.start(), right.end()));
        tokens.remove(first + 1);
        tokens.remove(first + 1);
    }

    List<Token> tokens() {
        return tokens;
    }
}
