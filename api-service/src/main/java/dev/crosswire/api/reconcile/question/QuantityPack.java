package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.packed.Packer;
import dev.crosswire.api.reconcile.packed.Unpacker;
import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.Quantity;
import java.math.BigDecimal;

/** A quantity, or none, as bytes; comparators by their places in the enum: new ones come last. */
final class QuantityPack {
    private static final Comparator[] COMPARATORS = Comparator.values();

    private QuantityPack() {}

    /** @param quantity may be null */
    static void write(Quantity quantity, Packer to) {
        to.octet(quantity == null ? 0 : 1 + quantity.comparator().ordinal());
        if (quantity != null) {
            to.text(text(quantity.value())).text(text(quantity.lower())).text(text(quantity.upper()));
            to.text(quantity.unit());
        }
    }

    static Quantity read(Unpacker from) {
        int comparator = from.octet();
        if (comparator == 0) {
            return null;
        }
        BigDecimal value = number(from.text());
        return new Quantity(value, COMPARATORS[comparator - 1], number(from.text()), number(from.text()), from.text());
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.toString();
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
