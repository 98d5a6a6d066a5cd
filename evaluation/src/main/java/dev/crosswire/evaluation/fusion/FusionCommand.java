package dev.crosswire.evaluation.fusion;

import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.api.reconcile.view.FactView;
import dev.crosswire.contract.Answer;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Evidence;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Polarity;
import dev.crosswire.contract.Publication;
import dev.crosswire.contract.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code FusionCommand [CLAIMS TRUTH]}: the share of objects whose number each method tells within 1 percent, on the data set in
 * the files or on one that is made.
 */
public final class FusionCommand {
    private static final long SEED = 5;
    private static final double TOLERANCE = 0.01;

    private FusionCommand() {}

    public static void main(String[] args) throws IOException {
        Dataset data = args.length == 2 ? Dataset.read(Path.of(args[0]), Path.of(args[1])) : MadeDataset.of(SEED);
        print("majority vote", data, Fusion.vote(data));
        print("median", data, Fusion.median(data));
        print("TruthFinder", data, Fusion.truthFinder(data));
        print("Crosswire", data, crosswire(data));
    }

    private static void print(String method, Dataset data, Map<String, Double> told) {
        long right = data.truth().entrySet().stream()
                .filter(known -> told.containsKey(known.getKey()))
                .filter(known ->
                        Math.abs(told.get(known.getKey()) - known.getValue()) <= TOLERANCE * Math.abs(known.getValue()))
                .count();
        System.out.printf(
                Locale.ROOT,
                "%-14s %.3f of %d objects%n",
                method,
                (double) right / data.truth().size(),
                data.truth().size());
    }

    private static Map<String, Double> crosswire(Dataset data) {
        Map<String, Double> out = new LinkedHashMap<>();
        data.said().forEach((object, said) -> {
            List<Statement> claims = said.stream()
                    .map(one -> claim(object, one))
                    .sorted(Statement.CANONICAL)
                    .toList();
            Answer answer = FactView.of(object, null, claims).best().answer();
            out.put(object, ((Answer.Counted) answer).quantity().value().doubleValue());
        });
        return out;
    }

    private static Statement claim(String object, Dataset.Said said) {
        String number = BigDecimal.valueOf(said.value()).toPlainString();
        Claim claim = new Claim(
                object + said.source(),
                object + said.source(),
                1,
                EventType.OTHER,
                "be",
                List.of(new Entity(object)),
                List.of(),
                Quantity.of(new BigDecimal(number), Comparator.EQUAL, "unit"),
                List.of(),
                null,
                Polarity.POSITIVE,
                Modality.ACTUAL,
                null,
                new Evidence(number, 0, number.length()),
                null);
        return Statement.of(claim, new Publication(said.source(), null, null, "2024-01-01", null, false));
    }
}
