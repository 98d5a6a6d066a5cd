package dev.crosswire.api.reconcile.part;

import dev.crosswire.api.reconcile.question.Scope;
import dev.crosswire.api.reconcile.story.Stories;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A claim made ready to be linked.
 *
 * @param ordinal how many earlier claims of its article's version are about the same
 * @param story the title of the story that it belongs to, null where it belongs to none
 */
public record Member(Scope scope, Turn turn, int ordinal, String story) {

    public static Member of(Scope scope, int ordinal, String story) {
        return new Member(scope, Turn.of(scope.claim(), scope.date()), ordinal, story);
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
        return claims.stream()
                .collect(Collectors.groupingBy(scope ->
                        List.of(scope.claim().articleId(), scope.claim().articleVersion())))
                .values()
                .stream()
                .flatMap(version -> ofVersion(version).stream())
                .sorted(Comparator.comparing(Member::scope, Scope.CANONICAL))
                .toList();
    }

    private static List<Member> ofVersion(List<Scope> version) {
        List<Scope> claims = version.stream().distinct().sorted(Scope.CANONICAL).toList();
        Map<Scope, String> stories = Stories.titles(claims);
        Map<String, Integer> ordinals = new HashMap<>();
        return claims.stream()
                .map(scope -> of(scope, ordinals.merge(content(scope), 1, Integer::sum) - 1, stories.get(scope)))
                .toList();
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
