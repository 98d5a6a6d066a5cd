package dev.crosswire.cli.table;

import dev.crosswire.contract.Answer;
import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.Fact;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.Polarity;
import dev.crosswire.contract.Quantity;
import dev.crosswire.contract.TimeSpan;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** An answer in a few words. */
public final class AnswerText {
    private AnswerText() {}

    public static String of(Fact fact) {
        Answer answer = fact.best().answer();
        boolean negative = fact.best().polarity() == Polarity.NEGATIVE;
        if (answer instanceof Answer.YesNo) {
            return negative ? "no" : "yes";
        }
        String words = words(answer, fact.question());
        return negative ? "not " + words : words;
    }

    private static String words(Answer answer, String question) {
        if (answer instanceof Answer.Counted counted) {
            return quantity(counted.quantity(), question);
        } else if (answer instanceof Answer.Dated dated) {
            return time(dated.time());
        } else if (answer instanceof Answer.Located located) {
            return located.place().stream().map(Place::name).collect(Collectors.joining(", "));
        } else if (answer instanceof Answer.Named named) {
            return named.entity().stream().map(Entity::name).collect(Collectors.joining(", "));
        } else if (answer instanceof Answer.Described described) {
            return described.description();
        }
        throw new IllegalArgumentException("no words for " + answer);
    }

    /** The unit stands only where the question does not name it. */
    private static String quantity(Quantity quantity, String question) {
        String unit = quantity.unit();
        boolean named = unit == null || question.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
        return named ? number(quantity) : number(quantity) + " " + unit;
    }

    static String of(Quantity quantity) {
        return quantity.unit() == null ? number(quantity) : number(quantity) + " " + quantity.unit();
    }

    static String of(TimeSpan time) {
        return time(time);
    }

    private static String number(Quantity quantity) {
        if (quantity.value() != null) {
            String value = plain(quantity.value());
            return quantity.comparator() == Comparator.EQUAL ? value : comparator(quantity.comparator()) + value;
        } else if (quantity.lower() == null) {
            return "≤ " + plain(quantity.upper());
        } else if (quantity.upper() == null) {
            return "≥ " + plain(quantity.lower());
        }
        return plain(quantity.lower()) + "–" + plain(quantity.upper());
    }

    private static String comparator(Comparator comparator) {
        return comparator.label().replace("<=", "≤").replace(">=", "≥") + " ";
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static String time(TimeSpan time) {
        if (time.start() == null) {
            return "until " + time.end();
        } else if (time.end() == null) {
            return "from " + time.start();
        }
        return time.start().equals(time.end()) ? time.start() : time.start() + " – " + time.end();
    }
}
