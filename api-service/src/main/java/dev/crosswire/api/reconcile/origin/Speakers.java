package dev.crosswire.api.reconcile.origin;

import dev.crosswire.api.reconcile.lexicon.Names;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which speakers are one: a name and its longer form; the unnamed labels of one side ({@code labels.txt}). */
public final class Speakers {
    private static final Set<String> LABELS = new HashSet<>();

    static {
        Resource.rows("labels.txt")
                .forEach(row -> List.of(row[0].split(" ")).forEach(word -> LABELS.add(Words.stem(word))));
    }

    private Speakers() {}

    public static boolean same(String a, String b) {
        if (Names.same(a, b)) {
            return true;
        }
        Optional<String> side = Names.side(a);
        return side.isPresent() && side.equals(Names.side(b)) && unnamed(a, side.get()) && unnamed(b, side.get());
    }

    /** Whether some part of a joint speaker is, or a single speaker is, somebody who answers for a count. */
    public static boolean responsible(String speaker) {
        for (String word : Words.split(speaker)) {
            if (LABELS.contains(Words.stem(word)) || RESPONSIBLE.contains(Words.stem(word))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> RESPONSIBLE = Set.of(
            "ministr",
            "ministry",
            "sheriff",
            "mayor",
            "governor",
            "prosecutor",
            "hospital",
            "service",
            "agenc",
            "agency",
            "department",
            "prefect",
            "coroner",
            "fire",
            "bureau",
            "commission",
            "bank");

    /** A side's own name, or its demonym with nothing but labels. */
    private static boolean unnamed(String name, String side) {
        if (Names.isSide(name)) {
            return true;
        }
        List<String> words = Words.split(name);
        return words.stream()
                        .filter(word -> !LABELS.contains(Words.stem(word)))
                        .allMatch(word ->
                                Names.side(word).equals(Optional.of(side)) || word.equals("of") || word.equals("the"))
                && words.stream().anyMatch(word -> LABELS.contains(Words.stem(word)));
    }
}
