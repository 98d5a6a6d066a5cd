package dev.crosswire.extract.claim;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import java.util.HashSet;
import java.util.Set;

/**
 * The headlines and captions of a document: paragraphs that end without a full stop, where others end with one; but for lists,
 * where several follow each other below the text's beginning.
 */
final class Headlines {
    private static final int LONGEST = 40;

    private final Document document;
    private final Set<Integer> bodies = new HashSet<>();

    Headlines(Document document) {
        this.document = document;
        for (int i = 0; i < document.sentences().size(); i++) {
            Sentence sentence = document.sentences().get(i);
            boolean last = i + 1 == document.sentences().size()
                    || !document.paragraphs()
                            .get(i + 1)
                            .equals(document.paragraphs().get(i));
            if (last && isStopped(sentence) || sentence.size() > LONGEST) {
                bodies.add(document.paragraphs().get(i));
            }
        }
    }

    private static boolean isStopped(Sentence sentence) {
        int last = sentence.size() - 1;
        while (last > 0
                && !Character.isLetterOrDigit(sentence.word(last).token().form().codePointAt(0))
                && !isStop(sentence, last)) {
            last--;
        }
        return isStop(sentence, last);
    }

    private static boolean isStop(Sentence sentence, int word) {
        String form = sentence.word(word).token().form();
        return ".!?:".indexOf(form.charAt(form.length() - 1)) >= 0;
    }

    /** Whether a sentence is, or is part of, a headline. */
    boolean holds(int sentence) {
        int paragraph = document.paragraphs().get(sentence);
        return !bodies.isEmpty() && !bodies.contains(paragraph) && !isListed(paragraph);
    }

    private boolean isListed(int paragraph) {
        boolean below = bodies.stream().anyMatch(body -> body < paragraph);
        return below && (isLine(paragraph - 1) || isLine(paragraph + 1));
    }

    private boolean isLine(int paragraph) {
        return !bodies.contains(paragraph) && document.paragraphs().contains(paragraph);
    }
}
