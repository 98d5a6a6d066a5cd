package dev.crosswire.extract.time;

import static dev.crosswire.extract.time.CalendarWords.UNIT;

import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.lexicon.Phrases;
import dev.crosswire.extract.lexicon.Table;
import dev.crosswire.extract.quantity.Cardinals;
import dev.crosswire.extract.quantity.Cardinals.Cardinal;
import dev.crosswire.extract.time.Calendar.Choice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads times that point from the day of publication: "today", "six months ago", "last week", "in two days". */
final class Relations {
    /** Days from the day of publication, the last null where open. */
    private record Offset(int first, Integer last, boolean present) {}

    private static final Phrases<Offset> DEICTIC = deictic();

    /** The words by which a time may begin that is told without one of these and without a number. */
    private static final Set<String> OPENING = Set.of(
            "last",
            "past",
            "previous",
            "next",
            "coming",
            "this",
            "the",
            "earlier",
            "later",
            "by",
            "for",
            "in",
            "within");

    private static final int HOUR = 0;
    private static final int YEAR = 4;

    private final Forms forms;
    private final Calendar calendar;

    /** The last word of the sentence that is a unit of time, -1 where none is. */
    private final int lastUnit;

    Relations(Forms forms, Calendar calendar) {
        this.forms = forms;
        this.calendar = calendar;
        this.lastUnit = CalendarWords.UNIT.last(forms);
    }

    private static Phrases<Offset> deictic() {
        Map<String, Offset> offsets = new HashMap<>();
        for (List<String> row : Table.rows(Relations.class, "deictic.tsv")) {
            boolean open = row.size() < 3 || row.get(2).isEmpty();
            Integer last = open ? null : Integer.valueOf(row.get(2));
            offsets.put(row.get(0), new Offset(Integer.parseInt(row.get(1)), last, row.size() > 3));
        }
        return new Phrases<>(offsets);
    }

    Optional<Reading> at(int from) {
        return opens(from) ? opened(from) : ago(from);
    }

    /** Whether a word may open more than a number of units. */
    private boolean opens(int from) {
        return OPENING.contains(forms.lower(from))
                || DEICTIC.mayBegin(forms, from)
                || !forms.lower(from).isEmpty()
                        && Character.isDigit(forms.lower(from).charAt(0));
    }

    private Optional<Reading> opened(int from) {
        return deictic(from)
                .or(() -> ago(from))
                .or(() -> stretch(from))
                .or(() -> unit(from))
                .or(() -> end(from))
                .or(() -> lasting(from))
                .or(() -> ahead(from))
                .or(() -> clock(from));
    }

    private Optional<Reading> deictic(int from) {
        return DEICTIC.startingAt(forms, from)
                .filter(match -> !forms.is(from, "now") || now(from))
                .map(match -> {
                    LocalDate day = calendar.published();
                    Integer last = match.value().last();
                    LocalDate end = last == null ? null : day.plusDays(last);
                    return new Reading(
                            from,
                            match.to(),
                            Period.days(day.plusDays(match.value().first()), end));
                });
    }

    /** Whether words only say that it is so at present, as "now" does. */
    boolean present(Reading reading) {
        return DEICTIC.startingAt(forms, reading.from())
                .filter(match -> match.to() == reading.to())
                .filter(match -> match.value().present())
                .isPresent();
    }

    /** Whether a time reaches past the day of publication: "this year". */
    boolean reachesAhead(Reading reading) {
        LocalDate last = reading.period().last();
        return last != null && last.isAfter(calendar.published());
    }

    /** "now" as the time of the clause; not "until now", "for months now", "now that". */
    private boolean now(int at) {
        return !forms.is(at - 1, "until", "till", "by", "from", "months", "years", "weeks", "days", "for", "right")
                && !forms.is(at + 1, "that", ",", "-")
                && forms.tag(at).equals("RB")
                && !forms.tag(forms.sentence().word(at).head()).equals("VBD");
    }

    private Integer unit(int at, boolean any) {
        Integer unit = UNIT.number(forms.lower(at));
        return unit == null || !any && unit == HOUR ? null : unit;
    }

    private Optional<Cardinal> count(int from) {
        return Cardinals.at(forms, from)
                .or(() -> forms.is(from, "a", "an") ? Optional.of(new Cardinal(1, from + 1)) : Optional.empty());
    }

    /** "six months ago", "a week ago", "two years prior", "20 minutes from now". */
    private Optional<Reading> ago(int from) {
        if (from >= lastUnit) {
            return Optional.empty();
        }
        return count(from).filter(count -> unit(count.to(), true) != null).flatMap(count -> {
            int at = count.to() + 1;
            int unit = unit(count.to(), true);
            if (forms.is(at, "ago") || forms.is(at, "prior") && !forms.is(at + 1, "to")) {
                return Optional.of(new Reading(from, at + 1, calendar.away(unit, -count.value())));
            }
            boolean hence = forms.is(at, "from") && forms.is(at + 1, "now", "today");
            return hence
                    ? Optional.of(new Reading(from, at + 2, calendar.away(unit, count.value())))
                    : Optional.empty();
        });
    }

    /** "the last two weeks", "over the past month", "the next three days". */
    private Optional<Reading> stretch(int from) {
        boolean back = forms.is(from, "last", "past", "previous");
        boolean ahead = forms.is(from, "next", "coming");
        if (!back && !ahead || !forms.is(from - 1, "the", "these")) {
            return Optional.empty();
        }
        Optional<Cardinal> count = Cardinals.at(forms, from + 1);
        boolean span = forms.is(from - 2, "over", "in", "during", "within", "for", "throughout");
        int at = count.map(Cardinal::to).orElse(from + 1);
        Integer unit = unit(at, true);
        if (unit == null || count.isEmpty() && !span) {
            return Optional.empty();
        }
        int number = count.map(Cardinal::value).orElse(1);
        Period period = back ? calendar.back(unit, number) : calendar.ahead(unit, number);
        return Optional.of(new Reading(from, at + 1, period));
    }

    /** "this week", "last month", "next year", "last weekend", "earlier this month". */
    private Optional<Reading> unit(int from) {
        boolean earlier = forms.is(from, "earlier", "later") && forms.is(from + 1, "this");
        int at = earlier ? from + 1 : from;
        int shift = forms.is(at, "last", "past") ? -1 : forms.is(at, "next") ? 1 : 0;
        boolean points = forms.is(at, "this", "last", "next", "past") && !forms.is(at - 1, "the");
        boolean dated = forms.is(at + 2, "of") && CalendarWords.MONTH.has(forms.lower(at + 3));
        if (forms.is(at, "this", "last", "next", "the", "past") && forms.is(at + 1, "weekend") && !dated) {
            Choice choice = shift < 0 ? Choice.LAST : shift > 0 ? Choice.NEXT : Choice.of(Tense.of(forms, at));
            return Optional.of(new Reading(from, at + 2, calendar.weekend(choice)));
        }
        Integer unit = points ? unit(at + 1, false) : null;
        boolean plural = forms.lower(at + 1).endsWith("s");
        if (unit == null || plural) {
            return Optional.empty();
        }
        Period period = calendar.unit(unit, shift);
        boolean soFar = shift == 0 && unit <= 2 && !forms.is(from, "later") && Tense.of(forms, at) == Tense.PAST;
        return Optional.of(new Reading(from, at + 2, soFar ? period.to(Period.day(calendar.published())) : period));
    }

    /** "by the end of the year": some day until then. */
    private Optional<Reading> end(int from) {
        boolean end = forms.is(from, "by") && forms.is(from + 1, "the") && forms.is(from + 2, "end");
        boolean of = end && forms.is(from + 3, "of") && forms.is(from + 4, "the", "this", "next");
        Integer unit = of ? unit(from + 5, false) : null;
        Period whole = unit == null ? null : calendar.unit(unit, forms.is(from + 4, "next") ? 1 : 0);
        return unit == null
                ? Optional.empty()
                : Optional.of(new Reading(
                        from, from + 6, Period.day(calendar.published()).to(whole)));
    }

    /** "has fought for six months": from then until now. */
    private Optional<Reading> lasting(int from) {
        if (!forms.is(from, "for")) {
            return Optional.empty();
        }
        int first = forms.is(from + 1, "nearly", "almost", "about", "over", "around", "the") ? from + 2 : from + 1;
        return count(first)
                .filter(count -> unit(count.to(), false) != null && perfect(from))
                .map(count -> {
                    int unit = unit(count.to(), false);
                    Period start = unit >= 3 ? calendar.away(unit, -count.value()) : calendar.back(unit, count.value());
                    return new Reading(from, count.to() + 1, start.to(Period.day(calendar.published())));
                });
    }

    /** Whether the verb that a phrase belongs to is in the present perfect. */
    private boolean perfect(int at) {
        int verb = forms.sentence().word(at).head();
        if (verb < 0 || !forms.verb(verb)) {
            return false;
        }
        return forms.sentence().anyChild(verb, child -> forms.is(child, "has", "have", "'ve"))
                || forms.is(verb, "been") && forms.is(verb - 1, "has", "have", "'s", "'ve");
    }

    /** "in two weeks" of what is to come. */
    private Optional<Reading> ahead(int from) {
        if (!forms.is(from, "in", "within")) {
            return Optional.empty();
        }
        return count(from + 1)
                .filter(count -> unit(count.to(), false) != null && Tense.of(forms, from) == Tense.FUTURE)
                .filter(count -> unit(count.to(), false) <= YEAR)
                .map(count -> new Reading(from, count.to() + 1, ahead(from, unit(count.to(), false), count.value())));
    }

    private Period ahead(int preposition, int unit, int count) {
        return forms.is(preposition, "within") ? calendar.ahead(unit, count) : calendar.away(unit, count);
    }

    /** "about 4:40 p.m.", "07:59 UTC": the day of publication, unless the sentence names another. */
    private Optional<Reading> clock(int from) {
        String form = forms.lower(from);
        boolean digit = !form.isEmpty() && Character.isDigit(form.charAt(0)) && form.length() <= 7;
        boolean half = forms.is(from + 1, "a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "gmt", "utc");
        boolean glued = form.endsWith("am") || form.endsWith("pm");
        return digit && (half || glued && form.length() > 2)
                ? Optional.of(new Reading(from, half ? from + 2 : from + 1, Period.day(calendar.published())))
                : Optional.empty();
    }

    /** Whether a reading is only the hour of a day. */
    boolean hour(Reading reading) {
        return clock(reading.from()).isPresent();
    }
}
