package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Stemmer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A claim's own words, and what they lack to be a sentence.
 *
 * @param words without stray quotation marks, and without a conjunction before them
 * @param event the predicate
 */
record Clause(String words, String event) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}'\u2019-]+");

    /** Words with which a clause begins whose subject stands before it. */
    private static final Set<String> SUBJECTLESS = Resource.words("subjectless.txt");

    private static final Set<String> RELATIVE = Set.of("who", "which");

    private static final Set<String> CONJUNCTIONS = Resource.words("conjunctions.txt");

    /** Past forms of irregular verbs. */
    private static final Set<String> PASTS = Resource.words("pasts.txt");

    /** Words that go on after a verb, and not after a participle that stands before its noun ("injured people"). */
    private static final Set<String> AFTER_VERBS = Resource.words("after-verbs.txt");

    static Clause of(String quote, String event) {
        String first = word(quote, 0);
        boolean joined = CONJUNCTIONS.contains(first.toLowerCase(Locale.ENGLISH)) && quote.length() > first.length();
        return new Clause(joined ? quote.substring(first.length()).strip() : quote, event);
    }

    /** Whether they go on after a subject as they stand: "who fled", "was seen", "found a way", "runs a mine". */
    boolean lacksSubject() {
        return SUBJECTLESS.contains(first()) || past() || first().endsWith("s") && isPredicate();
    }

    /** Whether they hang on a noun before them, as "who fled" does. */
    boolean relative() {
        return RELATIVE.contains(first());
    }

    /** Whether they tell what was done to somebody, and by whom: "owned by a bank". */
    boolean passive() {
        return past() && (word(words, 1).equals("by") || word(words, 2).equals("by"));
    }

    /** Whether they begin with a participle: "fighting in the hills", "trapped on roofs". */
    boolean participle() {
        return present() || past();
    }

    /** Whether they begin with a participle of what somebody does. */
    boolean present() {
        return first().endsWith("ing") && verb();
    }

    private boolean past() {
        return (first().endsWith("ed") || PASTS.contains(first())) && verb();
    }

    /** Whether the first word, which may be a participle, is the predicate or governs what follows. */
    private boolean verb() {
        return words.indexOf(' ') > 0
                && words.startsWith(first())
                && (isPredicate() || AFTER_VERBS.contains(word(words, 1)));
    }

    private boolean isPredicate() {
        return words.startsWith(first()) && isPredicate(first());
    }

    private boolean isPredicate(String word) {
        return Stemmer.stem(word).equals(Stemmer.stem(event.split(" ")[0]));
    }

    /** Whether they hold a verb that is not their first word: they tell something, rather than name it. */
    boolean tells() {
        List<String> all = List.of(BETWEEN_WORDS.split(words.toLowerCase(Locale.ENGLISH)));
        return IntStream.range(1, all.size()).anyMatch(at -> finite(all.get(at - 1), all.get(at)));
    }

    private boolean finite(String before, String word) {
        boolean named = AFTER_VERBS.contains(before) || before.endsWith("'s") || before.endsWith("\u2019s");
        return SUBJECTLESS.contains(word) || PASTS.contains(word) || !named && isPredicate(word);
    }

    /** After a subject: without the pronoun that stands for it. */
    String predicate() {
        return quoted(relative() ? words.substring(first().length() + 1) : words);
    }

    String quoted() {
        return quoted(words);
    }

    private static String quoted(String words) {
        return "\u201c" + words + "\u201d";
    }

    private String first() {
        return word(words, 0).toLowerCase(Locale.ENGLISH);
    }

    private static String word(String text, int at) {
        List<String> words = List.of(BETWEEN_WORDS.split(text, at + 2));
        return at < words.size() ? words.get(at) : "";
    }
}
