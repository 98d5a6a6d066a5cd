package dev.crosswire.api.reconcile.question;

import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.Quantity;
import java.util.Objects;

/**
 * An article that goes on says something new: two claims of one article in the same voice answer two questions, unless
 * they differ in what they hold true, or give one number in two forms (a bound and the figure itself).
 */
final class ArticleRule implements Rule {
    /** How far a headline rounds: 31 billion for 31.4. */
    private static final double ROUNDED = 1.02;

    /** How far a caption or a headline lags behind the text in counting people: 40 for 44. */
    private static final double LAGS = 1.125;

    /** How far off a figure may be that is told as about so much. */
    private static final double NEARLY = 1.5;

    /** How far off the figure may be that a bound is told of: over a hundred for 250. */
    private static final double BOUNDS = 3;

    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        if (!a.passage().article().equals(b.passage().article())) {
            return;
        }
        boolean sameVoice = Objects.equals(a.speaker(), b.speaker());
        if ((sameVoice || a.speaker() == null || b.speaker() == null) && otherFigure(a, b)) {
            into.clash("article");
        } else if (sameVoice && (a.holds() != b.holds() || !restated(a, b))) {
            into.add(Signal.NEWS_IN_ARTICLE);
        } else {
            into.add(Signal.SAME_ARTICLE);
        }
    }

    private static boolean restated(Scope a, Scope b) {
        if (a.counted() && b.counted()) {
            return Amounts.former(a, b) || !a.quantity().equals(b.quantity());
        }
        return (a.counted() || b.counted()) && a.toll() && b.toll();
    }

    /**
     * Two figures of one voice in one article are two counts where they lie farther apart than a headline rounds, or, told less exactly,
     * than nearly and bounds leave room for; so are one that the outlet gives itself and one that it reports, since it would
     * not assert what it lets somebody deny. What was counted before is the same count.
     */
    private static boolean otherFigure(Scope a, Scope b) {
        if (!a.counted() || !b.counted() || Amounts.former(a, b)) {
            return false;
        }
        double ratio = FigureRule.ratio(a, b);
        Quantity x = a.quantity();
        Quantity y = b.quantity();
        if (exact(x) && exact(y)) {
            return !(ratio <= near(a));
        }
        return x.value() != null && y.value() != null && ratio > (bound(x) || bound(y) ? BOUNDS : NEARLY);
    }

    private static double near(Scope scope) {
        return scope.unit().equals("person") ? LAGS : ROUNDED;
    }

    private static boolean exact(Quantity quantity) {
        return quantity.comparator() == Comparator.EQUAL && quantity.value() != null;
    }

    private static boolean bound(Quantity quantity) {
        return quantity.comparator() != Comparator.EQUAL && quantity.comparator() != Comparator.ABOUT;
    }
}
