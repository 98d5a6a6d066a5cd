package dev.crosswire.evaluation.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scores as text, in the form of the annotation guide's own scorer. */
public final class ScoreReport {
    private ScoreReport() {}

    /** @param misses how many of the gold claims that were not found to list */
    public static String text(Scores scores, int misses) {
        StringBuilder out = new StringBuilder();
        line(
                out,
                "claims: gold %d, system %d, paired %d"
                        .formatted(
                                scores.gold().size(),
                                scores.system().size(),
                                scores.pairs().size()));
        prf(out, "detection     ", scores.detection());
        prf(out, "strict        ", scores.strict());
        prf(out, "full          ", scores.full());
        prf(out, "links         ", scores.links());
        prf(out, "cluster       ", scores.cluster());
        if (scores.clusterMulti() != null) {
            prf(out, "cluster_multi ", scores.clusterMulti());
        }
        line(out, "quantity recall " + figure(scores.quantityRecall()));
        scores.fields()
                .forEach((name, field) ->
                        line(out, "  %-11s %s  (n=%d)".formatted(name, figure(field.share()), field.n())));
        scores.filled().forEach((name, filled) -> prf(out, "  %-11s".formatted(name), filled));
        if (scores.verdicts() != null) {
            Verdicts v = scores.verdicts();
            line(
                    out,
                    "status         macro-F1 %s  accuracy %s  (n=%d)"
                            .formatted(figure(v.macroF1()), figure(v.accuracy()), v.n()));
        }
        missed(scores).limit(misses).forEach(miss -> line(out, miss));
        return out.toString();
    }

    private static Stream<String> missed(Scores scores) {
        Set<FlatClaim> paired = scores.pairs().stream()
                .map(Pair::gold)
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        return scores.gold().stream().filter(claim -> !paired.contains(claim)).map(claim -> "missed %s %s/%s: %s"
                .formatted(claim.id(), claim.type(), claim.predicate(), claim.evidence()));
    }

    private static void prf(StringBuilder out, String name, Prf prf) {
        line(out, "%s P %s  R %s  F1 %s".formatted(name, figure(prf.p()), figure(prf.r()), figure(prf.f1())));
    }

    /** Three digits, a tie to the even one, as Python prints. */
    private static String figure(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static void line(StringBuilder out, String line) {
        out.append(line).append('\n');
    }
}
