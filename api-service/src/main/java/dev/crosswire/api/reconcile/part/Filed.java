package dev.crosswire.api.reconcile.part;

import dev.crosswire.api.reconcile.question.Scope;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.api.reconcile.story.Stories;
import dev.crosswire.contract.Claim;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A whole claim, as facts are made of it.
 *
 * @param ordinal how many earlier claims of its article's version are about the same
 * @param story the title of the story that it belongs to, null where it belongs to none
 */
public record Filed(Statement statement, int ordinal, String story) {

    /**
     * What it is about, values, wording and offsets apart, told apart from the article's other claims about the same: it
     * outlives corrections of values and wording.
     */
    public String about() {
        return content(statement) + '#' + ordinal;
    }

    /** What is compared of it. */
    public Member member() {
        Scope scope = statement.scope();
        return Member.of(
                scope, Turn.of(statement.claim(), scope.passage().date()), Keys.of(statement.claim(), about()));
    }

    /**
     * The claims in canonical order, each once.
     *
     * @param claims all claims of each of their articles' versions
     */
    public static List<Filed> all(Collection<Statement> claims) {
        return claims.stream()
                .collect(Collectors.groupingBy(statement ->
                        List.of(statement.claim().articleId(), statement.claim().articleVersion())))
                .values()
                .stream()
                .flatMap(version -> ofVersion(version).stream())
                .sorted((one, other) -> Statement.CANONICAL.compare(one.statement, other.statement))
                .toList();
    }

    private static List<Filed> ofVersion(List<Statement> version) {
        List<Statement> claims =
                version.stream().distinct().sorted(Statement.CANONICAL).toList();
        Map<Statement, String> stories = Stories.titles(claims);
        Map<String, Integer> ordinals = new HashMap<>();
        return claims.stream()
                .map(claim -> new Filed(claim, ordinals.merge(content(claim), 1, Integer::sum) - 1, stories.get(claim)))
                .toList();
    }

    private static String content(Statement statement) {
        Claim claim = statement.claim();
        Scope scope = statement.scope();
        return String.join(
                "|",
                scope.act().label(),
                String.valueOf(claim.agent()),
                String.valueOf(claim.target()),
                String.valueOf(scope.unit()),
                String.valueOf(scope.days()),
                scope.predicate(),
                claim.place().toString(),
                statement.publication().datePublished(),
                claim.articleId());
    }
}
