package dev.crosswire.extract.claim;

import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.lexicon.Table;
import dev.crosswire.extract.time.FoundTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which times say only what something is compared with: "down from 80 in 2019", "against 54 a year ago", "more than in May".
 * The words that bring in such times are those of {@code baselines.tsv}.
 */
final class Baseline {
    /** How many words may stand between what brings in a comparison and its time. */
    private static final int REACH = 9;

    private static final Set<String> BASE = new HashSet<>();
    private static final Set<String> LEAD = new HashSet<>();
    private static final Set<String> SHARE = new HashSet<>();

    static {
        for (List<String> row : Table.rows(Baseline.class, "baselines.tsv")) {
            switch (row.get(1)) {
                case "base" -> BASE.add(row.get(0));
                case "lead" -> LEAD.add(row.get(0));
                default -> SHARE.add(row.get(0));
            }
        }
    }

    private Baseline() {}

    /** The word that brings in the comparison that a time belongs to; -1 where it belongs to none. */
    static int mark(Forms forms, FoundTime time) {
        for (int i = time.from() - 1; i >= 0 && i >= time.from() - REACH; i--) {
            if (BASE.contains(forms.lower(i))
                    || isThan(forms, i)
                    || forms.is(i, "from") && (isLed(forms, i) || isOwned(forms, i, time))) {
                return i;
            } else if (forms.is(i, "from", "on", "over")
                    && SHARE.contains(forms.lower(i - 1))
                    && i == time.from() - 1) {
                return i;
            } else if (forms.verb(i) || forms.is(i, ",", ";", ":", "and", "but")) {
                return -1;
            }
        }
        return -1;
    }

    /** "more than in May", and not "more than 40 in May". */
    private static boolean isThan(Forms forms, int at) {
        return forms.is(at, "than") && (forms.tag(at + 1).equals("IN") || forms.is(at + 1, "last", "this"));
    }

    /** "to 1.9 billion, from last year's 1.7 billion". */
    private static boolean isOwned(Forms forms, int from, FoundTime time) {
        boolean apart = forms.is(from - 1, ",") || LEAD.contains(forms.lower(from - 1));
        return apart
                && from == time.from() - 1
                && (forms.is(time.to(), "'s", "’s") || forms.is(time.to() - 1, "'s", "’s"));
    }

    /** "up from", "compared to", and "to 61, from 44". */
    private static boolean isLed(Forms forms, int from) {
        boolean number =
                forms.has(from + 1) && Character.isDigit(forms.form(from + 1).charAt(0));
        boolean apart =
                forms.is(from - 1, ",") && (number || forms.tag(from + 1).equals("CD"));
        return LEAD.contains(forms.lower(from - 1)) || apart;
    }
}
