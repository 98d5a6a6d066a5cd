package dev.crosswire.api.reconcile.part;

import dev.crosswire.api.reconcile.question.Findings;
import dev.crosswire.api.reconcile.question.Rules;
import dev.crosswire.api.reconcile.question.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Links a claim with the earlier claims that fit it best, among those that share a key and are nearest before it in the line: so
 * a link never depends on what came out later, and each claim makes few.
 */
public final class Links {
    /** How many claims are looked at before and after a claim under each of its keys. */
    public static final int WINDOW = 24;

    /** How many links a claim makes. */
    public static final int MOST = 5;

    /** Of a claim with the same claim in another version of its article; both never count at once. */
    static final double SEQUEL = 100;

    private static final Vocabulary WORDS = new Vocabulary();

    private Links() {}

    /**
     * Above 0 where the claims may answer the same question; negative infinity where a rule forbids it.
     *
     * @param found what is written to: one serves for many pairs
     */
    static double score(Member x, Member y, Findings found) {
        boolean inOrder = x.turn().compareTo(y.turn()) < 0;
        Member earlier = inOrder ? x : y;
        Member later = inOrder ? y : x;
        if (versions(x, y)) {
            return x.isAboutWhat(y) ? SEQUEL : Double.NEGATIVE_INFINITY;
        }
        if (x.scope().gist().apart(y.scope().gist())) {
            return Double.NEGATIVE_INFINITY;
        }
        Rules.compare(earlier.scope(), later.scope(), WORDS, found);
        return found.clash() != null ? Double.NEGATIVE_INFINITY : found.score();
    }

    private static boolean worthALook(Member x, Member y) {
        return !x.scope().gist().foreign(y.scope().gist()) || versions(x, y);
    }

    private static boolean versions(Member x, Member y) {
        return x.scope().passage().otherVersion(y.scope().passage());
    }

    /**
     * The links that a claim makes.
     *
     * @param candidates earlier claims, by number
     */
    public static List<Link> best(long number, Member claim, Map<Long, Member> candidates) {
        List<Link> links = new ArrayList<>();
        Findings found = new Findings();
        candidates.forEach((candidate, earlier) -> {
            double score = worthALook(earlier, claim) ? score(earlier, claim, found) : 0;
            if (score > 0) {
                links.add(new Link(number, candidate, score));
            }
        });
        links.sort(Comparator.comparingDouble(Link::score)
                .reversed()
                .thenComparing(link -> candidates.get(link.earlier()).turn()));
        return links.size() <= MOST ? links : List.copyOf(links.subList(0, MOST));
    }
}
