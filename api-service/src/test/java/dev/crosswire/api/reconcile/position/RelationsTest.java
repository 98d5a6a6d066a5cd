package dev.crosswire.api.reconcile.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.api.reconcile.Given;
import dev.crosswire.contract.RelationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {
    private static RelationKind between(String from, String to) {
        return Relations.between(Interval.of(Given.quantity(from)), Interval.of(Given.quantity(to)));
    }

    @ParameterizedTest
    @CsvSource({
        "=145, =145, equals",
        "=150, =145, rounds",
        "=145, =150, refines",
        ">40, =145, boundConsistent",
        "=145, >40, refines",
        ">40, =40, contradicts",
        ">=40, =40, boundConsistent",
        ">10000, =10000, boundConsistent",
        "=10000, >10000, refines",
        "<500, =500, boundConsistent",
        ">9000, =8500, contradicts",
        ">10450, =10450, contradicts",
        "<=20, =14, boundConsistent",
        "<6500, <6000, boundConsistent",
        "<6000, <6500, refines",
        "24..99, =73, vaguer",
        "=73, 24..99, refines",
        "=85, 24..99, refines",
        "=110, 24..99, contradicts",
        "~80, =77, rounds",
        "=77, ~80, refines",
        "~80, =60, contradicts",
        "=27, =25, contradicts",
        "=5920, =5967.34, contradicts",
        "=200000000, =184000000, contradicts",
        "3..4, =3, vaguer",
        "=2, =4, contradicts"
    })
    void relations(String from, String to, String expected) {
        assertEquals(expected, between(from, to).label());
    }

    private record Labelled(String from, String to, RelationKind expected) {}

    /** 1,000 pairs whose label follows from how each was made, not from intervals. */
    @Test
    void labelledPairsOfNumberPhrases() {
        List<Labelled> pairs = pairs(new Random(20250319), 1000);
        int right = 0;
        int falseConflicts = 0;
        List<Labelled> wrong = new ArrayList<>();
        for (Labelled pair : pairs) {
            RelationKind found = between(pair.from(), pair.to());
            right += found == pair.expected() ? 1 : 0;
            falseConflicts += found == RelationKind.CONTRADICTS && pair.expected() != found ? 1 : 0;
            if (found != pair.expected()) {
                wrong.add(pair);
            }
        }
        assertTrue(
                right >= 980,
                right + " right; wrong: " + wrong.stream().limit(10).toList());
        assertTrue(falseConflicts <= 10, falseConflicts + " false conflicts");
    }

    private static List<Labelled> pairs(Random random, int n) {
        List<Labelled> out = new ArrayList<>();
        while (out.size() < n) {
            int exact = 101 + random.nextInt(900);
            int other = exact + 30 + random.nextInt(500);
            out.add(
                    switch (random.nextInt(10)) {
                        case 0 -> new Labelled("=" + exact, "=" + exact, RelationKind.EQUALS);
                        case 1 ->
                            new Labelled(
                                    ">" + (exact - 1 - random.nextInt(10)), "=" + exact, RelationKind.BOUND_CONSISTENT);
                        case 2 -> new Labelled(">=" + exact, "=" + exact, RelationKind.BOUND_CONSISTENT);
                        case 3 ->
                            new Labelled(
                                    "<=" + (exact + random.nextInt(50)), "=" + exact, RelationKind.BOUND_CONSISTENT);
                        case 4 ->
                            new Labelled("=" + exact, ">" + (exact - 1 - random.nextInt(10)), RelationKind.REFINES);
                        case 5 -> new Labelled((exact - 5) + ".." + (exact + 7), "=" + exact, RelationKind.VAGUER);
                        case 6 -> new Labelled("=" + odd(exact), "=" + odd(other), RelationKind.CONTRADICTS);
                        case 7 -> new Labelled(">" + other, "=" + exact, RelationKind.CONTRADICTS);
                        case 8 -> rounding(exact);
                        default -> new Labelled("<" + exact, "=" + other, RelationKind.CONTRADICTS);
                    });
        }
        return out;
    }

    /** The nearest multiple of ten of a figure that is none rounds it, and the figure refines the multiple. */
    private static Labelled rounding(int exact) {
        int figure = exact % 10 == 0 || exact % 10 == 5 ? exact + 1 : exact;
        int multiple = Math.round(figure / 10f) * 10;
        return figure % 2 == 0
                ? new Labelled("=" + multiple, "=" + figure, RelationKind.ROUNDS)
                : new Labelled("=" + figure, "=" + multiple, RelationKind.REFINES);
    }

    /** Not the rounding of anything. */
    private static int odd(int number) {
        return number % 10 == 0 ? number + 1 : number;
    }
}
