package dev.crosswire.api.reconcile.part;

import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.question.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A claim made ready to be linked.
 *
 * @param about what it is about, values, wording and offsets apart, told apart from the article's other claims about the same:
 *     it outlives corrections of values and wording
 * @param keys by which claims that may answer the same question are found
 */
public record Member(PublishedClaim published, Scope scope, Turn turn, String about, List<Long> keys) {

    /** @param ordinal how many earlier claims of the article's version are about the same */
    public static Member of(PublishedClaim published, int ordinal) {
        Scope scope = Scope.of(published.claim(), published.publication());
        return of(published, scope, content(scope), ordinal);
    }

    private static Member of(PublishedClaim published, Scope scope, String content, int ordinal) {
        String about = content + '#' + ordinal;
        return new Member(published, scope, Turn.of(published.claim(), scope.date()), about, Keys.of(scope, about));
    }

    /**
     * The claims in canonical order, each once.
     *
     * @param claims all claims of each of their articles' versions
     */
    public static List<Member> all(Collection<PublishedClaim> claims) {
        Map<String, Integer> ordinals = new HashMap<>();
        List<Member> out = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        claims.stream()
                .map(one -> Map.entry(Scope.of(one.claim(), one.publication()), one))
                .sorted(Map.Entry.comparingByKey(Scope.CANONICAL))
                .filter(one -> seen.add(one.getKey().claim().articleVersion() + " "
                        + one.getKey().claim().id()))
                .forEach(one -> {
                    String content = content(one.getKey());
                    long version = one.getKey().claim().articleVersion();
                    int ordinal = ordinals.merge(content + version, 1, Integer::sum) - 1;
                    out.add(of(one.getValue(), one.getKey(), content, ordinal));
                });
        return out;
    }

    /** How many earlier claims of its article's version are about the same. */
    public int ordinal() {
        return Integer.parseInt(about.substring(about.lastIndexOf('#') + 1));
    }

    private static String content(Scope scope) {
        return String.join(
                "|",
                scope.act().label(),
                String.valueOf(scope.claim().agent()),
                String.valueOf(scope.claim().target()),
                String.valueOf(scope.unit()),
                String.valueOf(scope.days()),
                scope.predicate(),
                scope.claim().place().toString(),
                scope.publication().datePublished(),
                scope.claim().articleId());
    }
}
