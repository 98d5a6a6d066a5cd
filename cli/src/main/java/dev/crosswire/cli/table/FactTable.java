package dev.crosswire.cli.table;

import dev.crosswire.contract.Answer;
import dev.crosswire.contract.Fact;
import dev.crosswire.contract.Origin;
import dev.crosswire.contract.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Facts as a table: what is disputed first, then what changed and what more than one origin says; numbers before the rest. */
public final class FactTable {
    private static final int NARROWEST = 60;
    private static final int STATUS = 12;
    private static final int LINES = 2;
    private static final int GAPS = 6;
    private static final List<Status> ORDER =
            List.of(Status.DISPUTED, Status.UPDATED, Status.CORROBORATED, Status.SINGLE);
    private static final Comparator<Fact> USEFUL_FIRST = Comparator.<Fact>comparingInt(
                    fact -> ORDER.indexOf(fact.status()))
            .thenComparing(fact -> !(fact.best().answer() instanceof Answer.Counted))
            .thenComparing(Fact::claims, Comparator.reverseOrder())
            .thenComparing(fact -> fact.type().label())
            .thenComparing(Fact::question)
            .thenComparing(Fact::id);

    private final int columns;

    /** @param columns of the terminal; fewer than 60 are taken as 60 */
    public FactTable(int columns) {
        this.columns = Math.max(NARROWEST, columns);
    }

    /** The table's lines. At most {@code limit} facts are shown; the last line says how many are not. */
    public List<String> lines(List<Fact> facts, int limit) {
        List<String> lines = new ArrayList<>(
                linesInOrder(facts.stream().sorted(USEFUL_FIRST).limit(limit).toList()));
        if (facts.size() > limit) {
            lines.add("… and " + (facts.size() - limit) + " more");
        }
        return lines;
    }

    /** The table's lines, the facts in the order given. */
    public List<String> linesInOrder(List<Fact> facts) {
        TextTable table = new TextTable(widths(), LINES);
        List<String> lines = new ArrayList<>(table.row(List.of("QUESTION", "BEST VALUE", "STATUS", "ORIGINS")));
        lines.add(table.rule());
        facts.forEach(fact -> lines.addAll(table.row(cells(fact))));
        return lines;
    }

    private List<Integer> widths() {
        int shared = columns - STATUS - GAPS;
        int best = shared * 20 / 100;
        int origins = shared * 30 / 100;
        return List.of(shared - best - origins, best, STATUS, origins);
    }

    private static List<String> cells(Fact fact) {
        return List.of(fact.question(), AnswerText.of(fact), fact.status().label(), origins(fact));
    }

    /** Those behind the best value first, each once. */
    private static String origins(Fact fact) {
        return fact.positions().stream()
                .sorted(Comparator.comparing(
                        position -> !position.answer().equals(fact.best().answer())))
                .flatMap(position -> position.origins().stream())
                .map(Origin::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
