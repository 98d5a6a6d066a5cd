package dev.crosswire.evaluation.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Every figure of one comparison with gold.
 *
 * @param system the system's claims of the articles that gold has
 * @param fields accuracy over the paired claims where the field matters
 * @param filled P/R/F1 of the values that are filled in, over the paired claims
 * @param verdicts null where no facts were given
 */
public record Scores(
        List<FlatClaim> gold,
        List<FlatClaim> system,
        List<Pair> pairs,
        Prf detection,
        Prf strict,
        Prf full,
        double quantityRecall,
        Map<String, Accuracy> fields,
        Map<String, Prf> filled,
        Prf links,
        Prf cluster,
        Prf clusterMulti,
        Verdicts verdicts) {

    /** The share of n claims that are right. */
    public record Accuracy(double share, int n) {}

    static Scores of(Names names, List<FlatClaim> gold, List<FlatClaim> system, List<Pair> pairs, Verdicts verdicts) {
        Comparison c = new Comparison(names);
        Set<String> shared = Grouping.shared(gold);
        List<FlatClaim> multi =
                gold.stream().filter(g -> shared.contains(g.fact())).toList();
        List<Pair> multiPairs =
                pairs.stream().filter(p -> shared.contains(p.gold().fact())).toList();
        return new Scores(
                gold,
                system,
                pairs,
                Prf.of(pairs.size(), gold.size(), system.size()),
                Prf.of(count(pairs, c::strict), gold.size(), system.size()),
                Prf.of(count(pairs, c::full), gold.size(), system.size()),
                quantityRecall(c, pairs, gold),
                fields(c, pairs),
                filled(names, c, pairs),
                Grouping.links(pairs, gold),
                Grouping.bCubed(pairs, gold),
                multi.isEmpty() ? null : Grouping.bCubed(multiPairs, multi),
                verdicts);
    }

    private static long count(List<Pair> pairs, BiPredicate<FlatClaim, FlatClaim> right) {
        return pairs.stream().filter(p -> right.test(p.gold(), p.system())).count();
    }

    private static double quantityRecall(Comparison c, List<Pair> pairs, List<FlatClaim> gold) {
        long counted = gold.stream().filter(g -> g.quantity() != null).count();
        return Prf.of(count(pairs, (g, s) -> g.quantity() != null && c.quantity(g, s)), counted, 1)
                .r();
    }

    private static Map<String, Accuracy> fields(Comparison c, List<Pair> pairs) {
        Map<String, Accuracy> fields = new LinkedHashMap<>();
        BiPredicate<FlatClaim, FlatClaim> always = (g, s) -> true;
        BiPredicate<FlatClaim, FlatClaim> counted = (g, s) -> g.quantity() != null;
        put(fields, "type", pairs, always, c::type);
        put(fields, "speaker", pairs, always, c::speaker);
        put(fields, "quantity", pairs, counted, c::quantity);
        put(fields, "comparator", pairs, counted, c::comparator);
        put(fields, "unit", pairs, counted, c::unit);
        put(fields, "agent", pairs, (g, s) -> !g.agent().isEmpty(), c::agent);
        put(fields, "target", pairs, (g, s) -> !g.target().isEmpty(), c::target);
        put(fields, "place", pairs, (g, s) -> !g.place().isEmpty(), c::place);
        put(fields, "time", pairs, (g, s) -> !TimeEnds.empty(g.time()), c::time);
        put(fields, "polarity", pairs, always, c::polarity);
        put(fields, "modality", pairs, always, c::modality);
        return fields;
    }

    private static void put(
            Map<String, Accuracy> fields,
            String name,
            List<Pair> pairs,
            BiPredicate<FlatClaim, FlatClaim> matters,
            BiPredicate<FlatClaim, FlatClaim> right) {
        List<Pair> relevant =
                pairs.stream().filter(p -> matters.test(p.gold(), p.system())).toList();
        if (!relevant.isEmpty()) {
            fields.put(name, new Accuracy((double) count(relevant, right) / relevant.size(), relevant.size()));
        }
    }

    private static Map<String, Prf> filled(Names names, Comparison c, List<Pair> pairs) {
        Map<String, Prf> filled = new LinkedHashMap<>();
        filled.put("agent", filled(names, pairs, FlatClaim::agent));
        filled.put("target", filled(names, pairs, FlatClaim::target));
        filled.put("place", filled(names, pairs, FlatClaim::place));
        filled.put(
                "time",
                Prf.of(
                        count(pairs, (g, s) -> timed(g) && timed(s) && c.time(g, s)),
                        count(pairs, (g, s) -> timed(g)),
                        count(pairs, (g, s) -> timed(s))));
        filled.put(
                "polarity -",
                Prf.of(
                        count(pairs, (g, s) -> denied(g) && denied(s)),
                        count(pairs, (g, s) -> denied(g)),
                        count(pairs, (g, s) -> denied(s))));
        return filled;
    }

    private static Prf filled(Names names, List<Pair> pairs, Function<FlatClaim, List<String>> field) {
        int hit = 0;
        int back = 0;
        int gold = 0;
        int system = 0;
        for (Pair pair : pairs) {
            List<String> g = field.apply(pair.gold());
            List<String> s = field.apply(pair.system());
            hit += names.hits(g, s);
            back += names.hits(s, g);
            gold += g.size();
            system += s.size();
        }
        return Prf.of(system == 0 ? 0.0 : (double) back / system, gold == 0 ? 0.0 : (double) hit / gold);
    }

    private static boolean timed(FlatClaim claim) {
        return !TimeEnds.empty(claim.time());
    }

    private static boolean denied(FlatClaim claim) {
        return "-".equals(claim.polarity());
    }
}
