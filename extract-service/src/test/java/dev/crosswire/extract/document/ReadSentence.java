package dev.crosswire.extract.document;

import dev.crosswire.extract.engine.SharedEngine;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.stream.IntStream;

/** A text's first sentence as {@link SentenceReader} gives it, its words looked up by their forms. */
record ReadSentence(Sentence sentence) {
    static ReadSentence of(String text) {
        return new ReadSentence(new SentenceReader(SharedEngine.get())
                .read(SharedEngine.get().segment(text).get(0)));
    }

    /** The first word of a form. */
    Word word(String form) {
        return sentence.word(at(form));
    }

    private int at(String form) {
        return IntStream.range(0, sentence.size())
                .filter(i -> sentence.word(i).token().form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    /** The form of what a word hangs on. */
    String headOf(String form) {
        return sentence.word(word(form).head()).token().form();
    }

    /** The form of what hangs on a word by one of the relations, empty where nothing does. */
    String dependentOf(String form, String... relations) {
        int found = sentence.child(at(form), relations);
        return found < 0 ? "" : sentence.word(found).token().form();
    }
}
