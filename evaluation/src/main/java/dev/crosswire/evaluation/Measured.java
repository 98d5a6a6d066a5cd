package dev.crosswire.evaluation;

import dev.crosswire.contract.Article;
import dev.crosswire.contract.Claim;
import dev.crosswire.evaluation.score.ClaimFiles;
import dev.crosswire.evaluation.score.FlatClaim;
import dev.crosswire.evaluation.score.ScoreReport;
import dev.crosswire.evaluation.score.Scorer;
import dev.crosswire.evaluation.score.Scores;
import dev.crosswire.evaluation.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Scores stories: their claims, from wherever they come, and the view that the reconciler makes of them. */
final class Measured {
    private final Scorer scorer;
    private final EvaluateCommand.ClaimSource source;
    private final Map<String, List<Claim>> claimsOf = new HashMap<>();

    Measured(Path project, EvaluateCommand.ClaimSource source) throws IOException {
        this.scorer = new Scorer(project.resolve("evaluation/gold/aliases.json"));
        this.source = source;
    }

    /** Pools the stories: one view of all their claims. Each story has facts of its own, whatever ids two of them chose. */
    Scores scores(List<Story> stories) throws IOException {
        List<FlatClaim> gold = new ArrayList<>();
        Map<String, String> goldFacts = new LinkedHashMap<>();
        List<Article> articles = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (Story story : stories) {
            UnaryOperator<String> own = fact -> stories.size() == 1 ? fact : story.name() + '/' + fact;
            ClaimFiles.gold(story.claims()).forEach(claim -> gold.add(claim.withFact(own)));
            ClaimFiles.statuses(story.facts()).forEach((fact, status) -> goldFacts.put(own.apply(fact), status));
            articles.addAll(story.articles());
            claims.addAll(claims(story));
        }
        View view = View.of(articles, claims);
        return scorer.score(gold, view.flat(), goldFacts, view.statuses());
    }

    /** The scores as text, and at most so many errors of each kind. */
    String report(String title, List<Story> stories, int errors) throws IOException {
        Scores scores = scores(stories);
        String report = "== " + title + "\n" + ScoreReport.text(scores, 0);
        return errors == 0 ? report : report + scorer.errors(scores, errors);
    }

    private List<Claim> claims(Story story) throws IOException {
        if (!claimsOf.containsKey(story.name())) {
            claimsOf.put(story.name(), source.claims(story));
        }
        return claimsOf.get(story.name());
    }
}
