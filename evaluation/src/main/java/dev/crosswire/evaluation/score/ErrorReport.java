package dev.crosswire.evaluation.score;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the reader goes wrong: the gold claims that it did not find, the claims that are not in gold, and for each field
 * the claims in which it differs, with the words that carry them; and where the view of what was found goes wrong.
 */
public final class ErrorReport {
    private final Scores scores;
    private final Comparison comparison;
    private final int limit;

    private ErrorReport(Scores scores, Comparison comparison, int limit) {
        this.scores = scores;
        this.comparison = comparison;
        this.limit = limit;
    }

    /** @param limit how many errors of each kind to list; each kind tells how many there are */
    static String text(Scores scores, Comparison comparison, int limit) {
        ErrorReport report = new ErrorReport(scores, comparison, limit);
        StringBuilder out = new StringBuilder();
        report.list(out, "not found", report.missed());
        report.list(out, "not in gold", report.spurious());
        report.fields().forEach((field, errors) -> report.list(out, field, errors));
        FactErrors.of(scores).forEach((kind, errors) -> report.list(out, kind, errors));
        return out.toString();
    }

    private void list(StringBuilder out, String kind, List<String> errors) {
        out.append("-- ").append(kind).append(": ").append(errors.size()).append('\n');
        errors.stream()
                .limit(limit)
                .forEach(error -> out.append("   ").append(error).append('\n'));
    }

    private List<String> missed() {
        Set<FlatClaim> paired = identities(scores.pairs().stream().map(Pair::gold));
        return scores.gold().stream()
                .filter(claim -> !paired.contains(claim))
                .map(ErrorReport::told)
                .toList();
    }

    private List<String> spurious() {
        Set<FlatClaim> paired = identities(scores.pairs().stream().map(Pair::system));
        return scores.system().stream()
                .filter(claim -> !paired.contains(claim))
                .map(ErrorReport::told)
                .toList();
    }

    private static Set<FlatClaim> identities(Stream<FlatClaim> claims) {
        return claims.collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    private static String told(FlatClaim claim) {
        return "%s %s/%s  “%s”".formatted(claim.article(), claim.type(), claim.predicate(), claim.evidence());
    }

    private Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("type", differing(comparison::type, c -> c.type() + "/" + c.predicate()));
        fields.put("speaker", differing(comparison::speaker, FlatClaim::speaker));
        fields.put("quantity", differing(comparison::number, FlatClaim::quantity));
        fields.put("agent", differing(comparison::agent, FlatClaim::agent));
        fields.put("target", differing(comparison::target, FlatClaim::target));
        fields.put("place", differing(comparison::place, FlatClaim::place));
        fields.put("time", differing(comparison::time, FlatClaim::time));
        fields.put("polarity", differing(comparison::polarity, FlatClaim::polarity));
        fields.put("modality", differing(comparison::modality, FlatClaim::modality));
        return fields;
    }

    private List<String> differing(BiPredicate<FlatClaim, FlatClaim> same, Function<FlatClaim, Object> value) {
        return scores.pairs().stream()
                .filter(pair -> !same.test(pair.gold(), pair.system()))
                .map(pair -> "%s gold %s, read %s  “%s”"
                        .formatted(
                                pair.gold().article(),
                                value.apply(pair.gold()),
                                value.apply(pair.system()),
                                pair.gold().evidence()))
                .toList();
    }
}
