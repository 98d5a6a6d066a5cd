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
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** An answer in a few words. */
public final class AnswerText {
    private static final String SHARE = "share";

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

    /** The unit stands only where the question does not name it, as one after a number does. */
    private static String quantity(Quantity quantity, String question) {
        return quantity.unit() == null || names(question.toLowerCase(Locale.ROOT), quantity.unit())
                ? number(quantity)
                : of(quantity);
    }

    private static boolean names(String question, String unit) {
        boolean person = unit.equals("person") && question.contains("people");
        return person || question.contains(unit.toLowerCase(Locale.ROOT));
    }

    static String of(Quantity quantity) {
        String unit = quantity.unit();
        if (unit == null) {
            return number(quantity);
        }
        return number(quantity) + " "
                + (isShare(quantity) ? unit.substring(SHARE.length()).strip() : unit).strip();
    }

    private static boolean isShare(Quantity quantity) {
        return quantity.unit() != null && quantity.unit().startsWith(SHARE);
    }

    static String of(TimeSpan time) {
        return time(time);
    }

    private static String number(Quantity quantity) {
        if (quantity.value() != null) {
            String value = plain(quantity, quantity.value());
            return quantity.comparator() == Comparator.EQUAL ? value : comparator(quantity.comparator()) + value;
        } else if (quantity.lower() == null) {
            return "≤ " + plain(quantity, quantity.upper());
        } else if (quantity.upper() == null) {
            return "≥ " + plain(quantity, quantity.lower());
        }
        return plain(quantity, quantity.lower()) + "–" + plain(quantity, quantity.upper());
    }

    private static String comparator(Comparator comparator) {
        return comparator.label().replace("<=", "≤").replace(">=", "≥") + " ";
    }

    /** With thousands set apart; a share, a decimal in claims, as people write it. */
    private static String plain(Quantity quantity, BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(number.scale() > 0 ? number.scale() : 0);
        return isShare(quantity) ? format.format(number.movePointRight(2)) + " %" : format.format(number);
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
