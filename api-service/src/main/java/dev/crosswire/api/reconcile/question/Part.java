package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.lexicon.Qualifiers;
import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Quantity;

/** What is counted of the whole: some of the dead, the civilians among them, a single one. */
final class Part {
    private Part() {}

    /** Whether the one figure counts a part of what the other does. */
    static boolean of(Scope a, Scope b) {
        return FigureRule.ratio(a, b) != 1 && (some(a, b) || people(a, b));
    }

    /** Whether its words tell of one alone: "a woman of 71". */
    static boolean single(Scope scope) {
        return !scope.counted() && scope.told().single();
    }

    /** Whether words tell a target as one alone. */
    static boolean single(Name target, String evidence) {
        String text = target.text();
        int first = text.indexOf(' ');
        int at = evidence.indexOf(first < 0 ? text : text.substring(0, first));
        return follows("a ", evidence, at) || follows("an ", evidence, at);
    }

    private static boolean follows(String article, String text, int at) {
        int from = at - article.length();
        return from >= 0
                && text.regionMatches(true, from, article, 0, article.length())
                && (from == 0 || text.charAt(from - 1) == ' ');
    }

    /** Whether only the one figure counts some of those that were told before; what narrows both alike makes them one part. */
    private static boolean some(Scope a, Scope b) {
        return a.told().partitive() != b.told().partitive()
                && !a.unit().equals(Units.SHARE)
                && (a.qualifiers().isEmpty() || !a.qualifiers().equals(b.qualifiers()));
    }

    /** Whether the one figure counts others of the people than the other does: who died at the scene or in hospital, who is still there. */
    private static boolean people(Scope a, Scope b) {
        Quantity x = a.quantity();
        Quantity y = b.quantity();
        if (x.value() != null && y.value() != null && Units.otherGroup(x.unit(), y.unit())) {
            return true;
        }
        boolean dead = a.act() == EventType.DEATH && Qualifiers.stage(a.qualifiers(), b.qualifiers());
        boolean hurt = a.act() == EventType.INJURY && Qualifiers.remaining(a.qualifiers(), b.qualifiers());
        return a.act() == b.act() && (dead || hurt);
    }
}
