package dev.crosswire.extract.quantity;

import dev.crosswire.contract.Quantity;
import dev.crosswire.extract.lexicon.Forms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Durations told by several units, as one in the least of them: "4 minutes and 10 seconds" are 250 seconds. */
final class CompoundDurations {
    /** A unit of time by the one that it is divided into, and into how many. */
    private static final Map<String, Part> PARTS = Map.of(
            "year", new Part("month", 12),
            "week", new Part("day", 7),
            "day", new Part("hour", 24),
            "hour", new Part("minute", 60),
            "minute", new Part("second", 60));

    private record Part(String unit, int number) {}

    private CompoundDurations() {}

    static List<FoundQuantity> joined(Forms forms, List<FoundQuantity> found) {
        List<FoundQuantity> joined = new ArrayList<>();
        for (FoundQuantity next : found) {
            int last = joined.size() - 1;
            if (last >= 0 && goesOn(forms, joined.get(last), next)) {
                joined.set(last, sum(joined.get(last), next));
            } else if (last >= 0 && isRange(forms, joined.get(last), next)) {
                joined.set(last, range(joined.get(last), next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean goesOn(Forms forms, FoundQuantity first, FoundQuantity second) {
        Part part = PARTS.get(first.quantity().unit());
        int to = first.to();
        while (forms.is(to, ",", "and")) {
            to++;
        }
        return part != null
                && part.unit().equals(second.quantity().unit())
                && to == second.from()
                && first.quantity().value() != null
                && second.quantity().value() != null
                && second.quantity().value().compareTo(BigDecimal.valueOf(part.number())) < 0;
    }

    /** "a week to ten days": from so long to so long. */
    private static boolean isRange(Forms forms, FoundQuantity first, FoundQuantity second) {
        Part part = PARTS.get(first.quantity().unit());
        return part != null
                && part.unit().equals(second.quantity().unit())
                && forms.is(first.to(), "to", "or")
                && first.to() + 1 == second.from()
                && !forms.is(first.from() - 1, "from")
                && first.quantity().value() != null
                && second.quantity().value() != null
                && inParts(first, part).compareTo(second.quantity().value()) < 0;
    }

    private static FoundQuantity range(FoundQuantity first, FoundQuantity second) {
        Part part = PARTS.get(first.quantity().unit());
        Quantity quantity =
                Quantity.between(inParts(first, part), second.quantity().value(), part.unit());
        return new FoundQuantity(quantity, first.from(), second.to(), second.head(), first.part());
    }

    private static BigDecimal inParts(FoundQuantity number, Part part) {
        return number.quantity().value().multiply(BigDecimal.valueOf(part.number()));
    }

    private static FoundQuantity sum(FoundQuantity first, FoundQuantity second) {
        Part part = PARTS.get(first.quantity().unit());
        BigDecimal value = inParts(first, part).add(second.quantity().value());
        Quantity quantity = Quantity.of(value, first.quantity().comparator(), part.unit());
        return new FoundQuantity(quantity, first.from(), second.to(), second.head(), first.part());
    }
}
