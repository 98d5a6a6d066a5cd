package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.api.reconcile.lexicon.Words;

/** The same thing counted: general units are equal. One number and a mention of what it counts may meet. */
final class CountRule implements Rule {
    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        if (a.counted() && b.counted()) {
            if (!a.unit().equals(b.unit())) {
                into.clash("count");
                return;
            }
            if (Amounts.apart(a, b) || Amounts.forecast(a, b) || Amounts.spans(a, b)) {
                into.clash("count");
                return;
            }
            into.add(Signal.SAME_UNIT);
            if (a.claim().quantity().value() != null
                    && a.claim().quantity().value().equals(b.claim().quantity().value())) {
                into.add(Signal.SAME_FIGURE);
            }
        } else if (a.counted() || b.counted()) {
            Scope counted = a.counted() ? a : b;
            Scope other = counted == a ? b : a;
            if (!Units.isDuration(counted.unit())) {
                boolean named = other.topic().containsAll(Words.content(counted.unit()));
                into.add(named ? Signal.UNIT_NAMED : Signal.ONE_COUNTED);
            }
        }
        if (a.toll() && b.toll() && (a.counted() || b.counted())) {
            into.add(Signal.TOLL);
        }
        if ((a.counted() || b.counted()) && !a.qualifiers().equals(b.qualifiers())) {
            if (a.counted() && b.counted() && Words.severity(a.qualifiers(), b.qualifiers())) {
                into.clash("count");
            }
            into.add(Signal.OTHER_QUALIFIER);
        }
    }
}
