package dev.crosswire.api.reconcile.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People of a country, told by what they are there: American soldiers and US service members are one. */
public final class People {
    private static final int LONGEST_HEAD = 2;
    private static final Memo<String, List<String>> KNOWN = new Memo<>(8_000, People::lookedUp);

    private People() {}

    /** What a phrase is about ({@link Words#topic}): of people of a country, their side and the classes of the other words. */
    public static Set<String> topic(String phrase) {
        List<String> people = KNOWN.of(phrase);
        return people.isEmpty() ? Words.topic(phrase) : new LinkedHashSet<>(people);
    }

    /** The same with numbers and durations ({@link Words#content}). */
    public static Set<String> content(String phrase) {
        List<String> people = KNOWN.of(phrase);
        return people.isEmpty() ? Words.content(phrase) : new LinkedHashSet<>(people);
    }

    /** Whether a phrase tells people of a country. */
    public static boolean isGroup(String phrase) {
        return phrase != null && !KNOWN.of(phrase).isEmpty();
    }

    /** The unit of people of a country, however they are told; empty for any other. */
    static Optional<String> unit(String plain) {
        List<String> people = KNOWN.of(plain);
        return people.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", people));
    }

    private static List<String> lookedUp(String phrase) {
        List<String> words = Tokens.split(phrase);
        String side = words.size() < 2 || !Names.isSide(words.get(0))
                ? null
                : Names.side(words.get(0)).orElse(null);
        int head = side == null ? -1 : head(words);
        if (head < 1) {
            return List.of();
        }
        List<String> people = new ArrayList<>(List.of(side));
        words.subList(1, head).forEach(word -> people.addAll(Words.topic(word)));
        people.add(Synonyms.classOf(String.join(" ", words.subList(head, words.size()))));
        return List.copyOf(people);
    }

    /** Where the noun begins that counts people, -1 where the last word does not. */
    private static int head(List<String> words) {
        for (int at = Math.max(1, words.size() - LONGEST_HEAD); at < words.size(); at++) {
            if (Units.isPeople(String.join(" ", words.subList(at, words.size())))) {
                return at;
            }
        }
        return -1;
    }
}
