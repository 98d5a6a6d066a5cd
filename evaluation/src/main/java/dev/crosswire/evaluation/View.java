package dev.crosswire.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.Reconciled;
import dev.crosswire.api.reconcile.Reconciler;
import dev.crosswire.contract.Article;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Fact;
import dev.crosswire.contract.Publication;
import dev.crosswire.evaluation.score.ClaimFiles;
import dev.crosswire.evaluation.score.FlatClaim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the reconciler makes of claims.
 *
 * @param claims each with the id of its fact
 */
record View(List<Claim> claims, List<Fact> facts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static View of(List<Article> articles, List<Claim> claims) {
        Map<String, Publication> publications =
                articles.stream().collect(Collectors.toMap(Article::id, Publication::of));
        List<Reconciled> reconciled = new Reconciler()
                .reconcile(claims.stream()
                        .map(claim -> new PublishedClaim(claim, publications.get(claim.articleId())))
                        .toList());
        Map<String, String> factOf = new HashMap<>();
        reconciled.forEach(
                one -> one.members().forEach(id -> factOf.put(id, one.fact().id())));
        return new View(
                claims.stream()
                        .map(claim -> claim.withFactId(factOf.get(claim.id())))
                        .toList(),
                reconciled.stream().map(Reconciled::fact).toList());
    }

    /** The claims as the scorer takes them from a listing. */
    List<FlatClaim> flat() {
        List<JsonNode> items = new ArrayList<>();
        claims.forEach(claim -> items.add(JSON.valueToTree(claim)));
        return ClaimFiles.system(items);
    }

    Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        facts.forEach(fact -> statuses.put(fact.id(), fact.status().label()));
        return statuses;
    }
}
