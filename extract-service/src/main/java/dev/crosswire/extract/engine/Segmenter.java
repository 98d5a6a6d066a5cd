package dev.crosswire.extract.engine;

import dev.crosswire.extract.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into sentences of tokens. A blank line ends a sentence, a final mark does, and the quotation mark or bracket
 * after it belongs to it where one is open (NLP4J). Runs without a space, and sentences, are cut at a bound that no written
 * English reaches, so that cost stays linear on any input.
 */
final class Segmenter {
    static final int LONGEST_RUN = 400;
    static final int LONGEST_SENTENCE = 250;

    private static final List<String> LEFT = List.of("\"", "(", "{", "[");
    private static final List<String> RIGHT = List.of("\"", ")", "}", "]");

    private final Tokenizer tokenizer;
    private final List<Token> paragraph = new ArrayList<>();
    private final List<List<Token>> sentences = new ArrayList<>();

    private Segmenter(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    static List<List<Token>> segment(String text, Tokenizer tokenizer) {
        Segmenter segmenter = new Segmenter(tokenizer);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            segmenter.addLine(text, start, end);
            start = end + 1;
        }
        segmenter.endParagraph();
        return segmenter.sentences;
    }

    private void addLine(String text, int start, int end) {
        if (text.substring(start, end).isBlank()) {
            endParagraph();
        }
        int from = start;
        while (from < end) {
            int to = cut(text, from, end);
            paragraph.addAll(tokenizer.tokenize(text.substring(from, to), from));
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

    private void endParagraph() {
        int[] open = new int[LEFT.size()];
        int begin = 0;
        boolean ended = false;
        for (int i = 0; i < paragraph.size(); i++) {
            String form = paragraph.get(i).form();
            count(form, open);
            if (ended || isFinalMarks(form)) {
                ended = i + 1 < paragraph.size() && closes(paragraph.get(i + 1).form(), open);
                if (!ended) {
                    add(begin, i + 1);
                    begin = i + 1;
                }
            }
        }
        add(begin, paragraph.size());
        paragraph.clear();
    }

    private void add(int begin, int end) {
        for (int i = begin; i < end; i += LONGEST_SENTENCE) {
            sentences.add(List.copyOf(paragraph.subList(i, Math.min(end, i + LONGEST_SENTENCE))));
        }
    }

    private static void count(String form, int[] open) {
        if (form.equals(LEFT.get(0))) {
            open[0] = open[0] == 0 ? 1 : 0;
            return;
        }
        int left = LEFT.indexOf(form);
        int right = RIGHT.indexOf(form);
        if (left > 0) {
            open[left]++;
        }
        if (right > 0) {
            open[right]--;
        }
    }

    private static boolean closes(String form, int[] open) {
        int right = RIGHT.indexOf(form);
        return right >= 0 && open[right] > 0;
    }

    private static boolean isFinalMarks(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Chars.isFinalMark(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
