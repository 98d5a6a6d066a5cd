package dev.crosswire.api.reconcile.origin;

import dev.crosswire.api.reconcile.lexicon.Memo;
import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Stemmer;
import dev.crosswire.api.reconcile.lexicon.Synonyms;
import dev.crosswire.api.reconcile.lexicon.Tokens;
import java.util.List;
import java.util.Set;

/** Which speakers are one: a name and its longer form; the unnamed labels of one side ({@code labels.txt}). */
public final class Speakers {
    private static final Set<String> LABELS = Stemmer.stems("labels.txt");

    private static final Set<String> RESPONSIBLE = Resource.words("responsible.txt");

    private static final Memo<String, Boolean> ANSWERS = new Memo<>(4_000, Speakers::answers);

    private Speakers() {}

    public static boolean same(String a, String b) {
        return same(Name.of(a), Name.of(b));
    }

    private static boolean same(Name a, Name b) {
        boolean oneSide = a.besides(b) || (a.side() == null) != (b.side() == null) && label(a).equals(label(b));
        return a.same(b) || oneSide && unnamed(a) && unnamed(b);
    }

    /** What kind of people speak: officials and authorities are one, the police are another. */
    private static String label(Name name) {
        return Synonyms.classOf(name.head());
    }

    /** Whether some part of a joint speaker is, or a single speaker is, somebody who answers for a count. */
    public static boolean responsible(String speaker) {
        return ANSWERS.of(speaker);
    }

    private static boolean answers(String speaker) {
        for (String word : Tokens.split(speaker)) {
            if (LABELS.contains(Stemmer.stem(word)) || RESPONSIBLE.contains(Stemmer.stem(word))) {
                return true;
            }
        }
        return false;
    }

    /** A side's own name, or its demonym with nothing but labels. */
    private static boolean unnamed(Name name) {
        if (name.isSide()) {
            return true;
        }
        List<String> words = name.words();
        return words.stream()
                        .filter(word -> !LABELS.contains(Stemmer.stem(word)))
                        .allMatch(word -> name.side() != null
                                        && name.side().equals(Name.of(word).side())
                                || word.equals("of")
                                || word.equals("the"))
                && words.stream().anyMatch(word -> LABELS.contains(Stemmer.stem(word)));
    }
}
