package dev.crosswire.api.reconcile.part;

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
 * @param ordinal how many earlier claims of its article's version are about the same
 */
public record Member(Scope scope, Turn turn, int ordinal) {

    public static Member of(Scope scope, int ordinal) {
        return new Member(scope, Turn.of(scope.claim(), scope.date()), ordinal);
    }

    /**
     * What it is about, values, wording and offsets apart, told apart from the article's other claims about the same: it
     * outlives corrections of values and wording.
     */
    public String about() {
        return content(scope) + '#' + ordinal;
    }

    /** By which claims that may answer the same question are found. */
    public List<Long> keys() {
        return Keys.of(scope, about());
    }

    /**
     * The claims in canonical order, each once.
     *
     * @param claims all claims of each of their articles' versions
     */
    public static List<Member> all(Collection<Scope> claims) {
        Map<String, Integer> ordinals = new HashMap<>();
        List<Member> out = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        claims.stream().sorted(Scope.CANONICAL).forEach(scope -> {
            long version = scope.claim().articleVersion();
            if (seen.add(version + " " + scope.claim().id())) {
                out.add(of(scope, ordinals.merge(content(scope) + version, 1, Integer::sum) - 1));
            }
        });
        return out;
    }

    /** No two claims stand in one place. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Member member && turn.equals(member.turn);
    }

    @Override
    public int hashCode() {
        return turn.hashCode();
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
