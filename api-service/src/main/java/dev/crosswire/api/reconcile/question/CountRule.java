package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Qualifiers;
import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.api.reconcile.lexicon.Words;

/** The same thing counted: general units are equal. One number and a mention of what it counts may meet. */
final class CountRule implements Rule {
    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        if (a.counted() && b.counted()) {
            if (!a.unit().equals(b.unit()) && !like(a, b)) {
                into.clash("count");
                return;
            }
            if (a.told().additional() != b.told().additional() && FigureRule.ratio(a, b) != 1
                    || Part.of(a, b)
                    || Amounts.apart(a, b)
                    || Amounts.forecast(a, b)
                    || Amounts.threatened(a, b)
                    || Amounts.spans(a, b)) {
                into.clash("count");
                return;
            }
            into.add(a.unit().equals(b.unit()) ? Signal.SAME_UNIT : Signal.LIKE_UNIT);
        } else if (a.noneOf(b) || b.noneOf(a)) {
            into.add(Signal.SAME_UNIT);
        } else if (a.counted() || b.counted()) {
            Scope counted = a.counted() ? a : b;
            Scope other = counted == a ? b : a;
            if (!Units.isDuration(counted.unit())) {
                boolean named = other.topic().containsAll(Words.content(counted.unit()));
                into.add(named ? Signal.UNIT_NAMED : Signal.ONE_COUNTED);
            }
        }
        if (a.toll() && b.toll() && (a.counted() || b.counted())) {
            boolean all = a.counted() && b.counted();
            into.add(all ? Signal.TOLL : Signal.UNCOUNTED_TOLL, Part.single(a) || Part.single(b) ? 0 : 1);
        }
        if ((a.counted() || b.counted()) && !a.qualifiers().equals(b.qualifiers())) {
            if (a.counted() && b.counted() && Qualifiers.severity(a.qualifiers(), b.qualifiers())) {
                into.clash("count");
            }
            into.add(Signal.OTHER_QUALIFIER);
        } else if (a.counted() && b.counted() && !a.qualifiers().isEmpty()) {
            into.add(Signal.SAME_QUALIFIER);
        }
    }

    /** Whether one and the same figure counts what may be one thing by two names: ten women, ten policewomen. */
    private static boolean like(Scope a, Scope b) {
        return FigureRule.ratio(a, b) == 1
                && Units.like(a.quantity().unit(), b.quantity().unit());
    }
}
