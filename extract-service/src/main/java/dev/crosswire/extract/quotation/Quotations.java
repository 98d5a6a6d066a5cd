package dev.crosswire.extract.quotation;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The direct quotations of a document. Under five words a quotation is a scare quote, and none of these, unless it is a sentence. Where the article
 * was written with curly marks they tell opening from closing; straight marks open and close in turn. Immutable.
 */
public final class Quotations {
    static final int SHORTEST = 5;
    private static final Set<String> MARKS = Set.of("\"", "''", "``", "\u201c", "\u201d");

    private final List<Quotation> all = new ArrayList<>();
    private final int[][] numbers;

    private Quotations(Document document) {
        this.numbers = new int[document.sentences().size()][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = new int[document.sentences().get(i).size()];
            Arrays.fill(numbers[i], -1);
        }
        new Scan(document).run();
        all.forEach(this::mark);
    }

    public static Quotations of(Document document) {
        return new Quotations(document);
    }

    /** Whether a word is a quotation mark. */
    public static boolean isMark(Word word) {
        return MARKS.contains(word.token().form());
    }

    /** The quotations in text order. */
    public List<Quotation> all() {
        return List.copyOf(all);
    }

    /** The quotation that a word stands in. */
    public Optional<Quotation> at(int sentence, int word) {
        int number = numbers[sentence][word];
        return number < 0 ? Optional.empty() : Optional.of(all.get(number));
    }

    private void mark(Quotation quotation) {
        for (int i = quotation.from(); i <= quotation.to(); i++) {
            int from = i == quotation.from() ? quotation.fromWord() : 0;
            int to = i == quotation.to() ? quotation.toWord() : numbers[i].length;
            Arrays.fill(numbers[i], from, Math.max(from, to), quotation.number());
        }
    }

    /** One pass over the marks. */
    private final class Scan {
        private final Document document;
        private final int[] body;
        private int openSentence = -1;
        private int openWord = -1;
        private int words;
        private boolean pending;

        Scan(Document document) {
            this.document = document;
            this.body = document.article().articleBody().codePoints().toArray();
        }

        void run() {
            for (int i = 0; i < numbers.length; i++) {
                if (i > 0
                        && !document.paragraphs()
                                .get(i)
                                .equals(document.paragraphs().get(i - 1))) {
                    endParagraph(i);
                }
                sentence(i, document.sentences().get(i));
            }
            if (pending && openSentence >= 0 && words >= SHORTEST) {
                int last = numbers.length - 1;
                add(last, numbers[last].length, false);
            }
        }

        private void sentence(int number, Sentence sentence) {
            for (int word = 0; word < sentence.size(); word++) {
                Token token = sentence.word(word).token();
                if (MARKS.contains(token.form())) {
                    boolean opens = opens(token);
                    if (openSentence >= 0 && !opens) {
                        close(number, word);
                    } else if (opens) {
                        openSentence = number;
                        openWord = word + 1;
                        words = 0;
                    }
                } else if (Character.isLetterOrDigit(token.form().codePointAt(0))) {
                    words++;
                }
            }
        }

        private boolean opens(Token token) {
            return switch (written(token)) {
                case '\u201c' -> true;
                case '\u201d' -> false;
                default -> openSentence < 0;
            };
        }

        /** The mark as the article wrote it. */
        private int written(Token token) {
            return body[document.text().original(token.start())];
        }

        private void close(int number, int word) {
            if (words >= SHORTEST || words > 0 && (pending || isUttered(number, word))) {
                add(number, word, false);
            }
            openSentence = -1;
        }

        /** "Nobody died," the mayor said. "We won.": what opens its sentence and closes with its comma or its stop is said, however short. */
        private boolean isUttered(int number, int closing) {
            if (openSentence != number || openWord != 1) {
                return false;
            }
            Sentence sentence = document.sentences().get(number);
            String last = sentence.word(closing - 1).token().form();
            boolean ended = words > 1
                    && closing == sentence.size() - 1
                    && sentence.word(closing - 1).hasForm(".", "!", "?");
            return last.equals(",") || ended;
        }

        private void add(int to, int toWord, boolean goesOn) {
            int paragraph = document.paragraphs().get(openSentence);
            all.add(new Quotation(all.size(), openSentence, openWord, to, toWord, paragraph, pending));
            pending = goesOn;
        }

        /** A mark left open: the speech goes on where the next paragraph opens with a mark, else the mark was stray. */
        private void endParagraph(int next) {
            boolean goesOn =
                    openSentence >= 0 && startsWithMark(document.sentences().get(next));
            if (goesOn && words >= SHORTEST) {
                add(next - 1, document.sentences().get(next - 1).size(), true);
            } else {
                pending = false;
            }
            openSentence = -1;
        }

        private static boolean startsWithMark(Sentence sentence) {
            return MARKS.contains(sentence.word(0).token().form());
        }
    }
}
