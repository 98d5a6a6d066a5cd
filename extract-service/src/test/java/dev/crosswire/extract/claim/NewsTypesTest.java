package dev.crosswire.extract.claim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.Article;
import dev.crosswire.contract.Claim;
import dev.crosswire.extract.engine.SharedEngine;
import dev.crosswire.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The types of the claims of news of many kinds ({@code news-types.tsv}): how many of those that were found got the type
 * that a reader gives them. The rows are no rules: the share is held, and may be raised.
 */
class NewsTypesTest {
    private static final double SHARE_HELD = 0.80;

    /** A claim that a sentence makes. */
    private record Wanted(String predicate, String type) {}

    private int found;
    private int right;

    @Test
    void mostClaimsOfAnyKindOfNewsGetTheirType() {
        ArticleReader reader = new ArticleReader(SharedEngine.get());
        scenarios().values().forEach(rows -> read(reader, rows));
        assertTrue(found > 300, () -> "found " + found);
        assertTrue(right >= SHARE_HELD * found, () -> right + " of " + found);
    }

    private static Map<String, List<List<String>>> scenarios() {
        Map<String, List<List<String>>> scenarios = new LinkedHashMap<>();
        for (List<String> row : Table.rows(NewsTypesTest.class, "news-types.tsv")) {
            scenarios.computeIfAbsent(row.get(0), name -> new ArrayList<>()).add(row);
        }
        return scenarios;
    }

    /** Reads a scenario's sentences as one article of a paragraph each. */
    private void read(ArticleReader reader, List<List<String>> rows) {
        StringBuilder body = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (List<String> row : rows) {
            body.append(row.get(1)).append("\n\n");
            ends.add(body.length());
        }
        Article article = new Article("a", null, null, null, null, body.toString(), "en", "2025-03-19", null, 1, false);
        List<Claim> claims = reader.read(article).claims();
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            int start = from;
            int end = ends.get(i);
            List<Claim> own = claims.stream()
                    .filter(claim -> claim.evidence().start() >= start
                            && claim.evidence().start() < end)
                    .toList();
            count(rows.get(i).get(2), new ArrayList<>(own));
            from = end;
        }
    }

    private void count(String wanted, List<Claim> claims) {
        for (String written : wanted.split(";\\s*")) {
            String[] parts = written.split("/");
            Wanted claim = new Wanted(parts[0], parts[1]);
            claims.stream()
                    .filter(each -> word(each.predicate()).equals(word(claim.predicate())))
                    .findFirst()
                    .ifPresent(each -> {
                        claims.remove(each);
                        found++;
                        right += each.type().label().equals(claim.type()) ? 1 : 0;
                    });
        }
    }

    private static String word(String predicate) {
        return predicate.split(" ")[0];
    }
}
