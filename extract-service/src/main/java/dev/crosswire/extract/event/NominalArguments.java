package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.regex.Pattern;

/** What stands with an event noun and makes it one event among its like: names, times, numbers. */
final class NominalArguments {
    /** A year, which counts nothing. */
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final Sentence sentence;
    private final Spans spans;

    NominalArguments(Sentence sentence, Spans spans) {
        this.sentence = sentence;
        this.spans = spans;
    }

    /** How many of them there are, those counted twice that tell who acted or what it was done to. */
    int weight(int noun) {
        return sentence.children(noun).stream().mapToInt(this::weightOf).sum();
    }

    private int weightOf(int child) {
        Word word = sentence.word(child);
        if (word.relation().equals("prep")) {
            return weightOfPhrase(child);
        }
        boolean actor = word.hasRelation("poss", "amod", "compound", "nmod") && isName(child)
                || word.relation().equals("poss") && word.tag().equals("PRP$");
        boolean time = word.relation().equals("npadvmod")
                || Lemmas.of(word).equals("overnight")
                || word.isNamed("DATE", "TIME");
        return actor || time ? 1 : 0;
    }

    private int weightOfPhrase(int preposition) {
        String lemma = Lemmas.of(sentence, preposition);
        if (lemma.equals("of") && isSum(preposition) || lemma.equals("between") || lemma.equals("by")) {
            return 2;
        }
        boolean about = lemma.equals("on") || lemma.equals("against") || lemma.equals("of");
        return hasName(preposition) || about ? 1 + furtherPlace(preposition) : 0;
    }

    /** "sales of £2bn", "a loss of 3 million euros": so much money. */
    private boolean isSum(int of) {
        int sum = sentence.child(of, "pobj");
        return sum >= 0 && sentence.word(sum).isNamed("MONEY");
    }

    /** "in Salina Thursday", "at the mill in Salina": a time or place that parsers hang on the place. */
    private int furtherPlace(int preposition) {
        int object = sentence.child(preposition, "pobj");
        return object >= 0
                        && sentence.anyChild(
                                object,
                                child -> sentence.word(child).relation().equals("npadvmod")
                                        || sentence.word(child).relation().equals("prep") && hasName(child))
                ? 1
                : 0;
    }

    /** Whether a number says how many there were, or how long it took. */
    boolean isCounted(int noun) {
        return time(noun) >= 0
                || spans.phrase(noun).stream()
                        .anyMatch(word -> sentence.word(word).tag().equals("CD")
                                && !YEAR.matcher(sentence.word(word).token().form())
                                        .matches());
    }

    /** "nine days of talks": the time that an event took; -1 where none is told so. */
    int time(int noun) {
        int of = sentence.word(noun).relation().equals("pobj")
                ? sentence.word(noun).head()
                : -1;
        int time = of >= 0 && Lemmas.of(sentence, of).equals("of")
                ? sentence.word(of).head()
                : -1;
        return isSpan(time) ? time : -1;
    }

    private boolean isSpan(int time) {
        return time >= 0
                && sentence.word(time).isNamed("DATE", "TIME")
                && sentence.child(time, "nummod") >= 0
                && Lexicon.INSTANCE.is(Lemmas.of(sentence, time), "time spent");
    }

    /** Whether a word is of the name of somebody or some place. */
    boolean isName(int index) {
        return sentence.word(index).isNamed("GPE", "ORG", "PERSON", "NORP", "LOC", "FAC");
    }

    /** Whether a preposition leads to a name or a time. */
    boolean hasName(int preposition) {
        int object = sentence.child(preposition, "pobj");
        return object >= 0 && (isName(object) || sentence.word(object).isNamed("DATE", "TIME"));
    }
}
