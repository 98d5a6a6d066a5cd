package dev.crosswire.extract.time;

import dev.crosswire.extract.lexicon.Forms;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/** Joins times by the words between and before them: "between Tuesday and Wednesday", "since 2022", "until Friday". */
final class Links {
    /** How many words before "since" a superlative may stand. */
    private static final int COMPARED = 9;

    private final Forms forms;
    private final LocalDate published;
    private final IntFunction<Optional<Reading>> readings;

    /** @param readings the time that begins at a word */
    Links(Forms forms, LocalDate published, IntFunction<Optional<Reading>> readings) {
        this.forms = forms;
        this.published = published;
        this.readings = readings;
    }

    /** The time with what is joined to it. */
    Reading of(Reading reading) {
        return bounded(week(joined(reading)));
    }

    private Reading joined(Reading first) {
        int link = first.to();
        boolean between = forms.is(first.from() - 1, "between") && forms.is(link, "and");
        boolean from = forms.is(first.from() - 1, "from") && forms.is(link, "to", "until", "till", "through", "-", "–");
        boolean through = forms.is(link, "through", "-", "–") || forms.is(link, "and", "to") && days(first, link);
        if (!between && !from && !through || first.period().first() == null) {
            return first;
        }
        return readings.apply(link + 1)
                .filter(second -> second.period().last() != null)
                .filter(second -> second.from() == link + 1)
                .map(second ->
                        first.reaching(first.from() - (between || from ? 1 : 0), second.to(), until(first, second)))
                .orElse(first);
    }

    /** "from Monday to Friday" on a Wednesday: the Monday before that Friday. */
    private static Period until(Reading first, Reading second) {
        Period start = first.period();
        boolean weekday =
                start.start() == Period.Grain.DAY && second.period().last().isBefore(start.first());
        boolean near = !second.period().last().isBefore(start.first().minusDays(6));
        return (weekday && near ? Period.day(start.first().minusDays(7)) : start).to(second.period());
    }

    /** "Tuesday and Wednesday": two days next to each other. */
    private boolean days(Reading first, int link) {
        return readings.apply(link + 1)
                .filter(second -> first.period().start() == Period.Grain.DAY)
                .filter(second -> second.period().start() == Period.Grain.DAY)
                .filter(second -> second.period().first() != null)
                .filter(second -> first.period().last() != null
                        && first.period()
                                .last()
                                .plusDays(1)
                                .equals(second.period().first()))
                .isPresent();
    }

    /** "the week before Christmas", "the day after Easter". */
    private Reading week(Reading reading) {
        int at = reading.from() - 1;
        boolean week = forms.is(at - 1, "week") && forms.is(at - 2, "the");
        boolean day = forms.is(at - 1, "day") && forms.is(at - 2, "the", "a");
        LocalDate first = reading.period().first();
        if (!week && !day || first == null || reading.period().start() != Period.Grain.DAY) {
            return reading;
        }
        int days = week ? 7 : 1;
        if (forms.is(at, "before")) {
            return reading.reaching(at - 2, reading.to(), Period.days(first.minusDays(days), first.minusDays(1)));
        }
        return forms.is(at, "after")
                ? reading.reaching(at - 2, reading.to(), Period.days(first.plusDays(1), first.plusDays(days)))
                : reading;
    }

    /** "the lowest level since May", "the first time since 2010": a comparison, and no time of the event. */
    boolean compared(Reading reading) {
        if (!forms.is(reading.from(), "since")) {
            return false;
        }
        for (int i = reading.from() - 1; i >= 0 && i > reading.from() - COMPARED && !forms.verb(i); i--) {
            if (forms.tag(i).equals("JJS") || forms.tag(i).equals("RBS") || forms.is(i, "first")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "since 2022" lasts until the article; "until Friday", "before June" and "by the end of May" from the article on, where
     * that is to come. "By Friday" is Friday.
     */
    private Reading bounded(Reading reading) {
        int before = before(reading);
        Period period = reading.period();
        boolean over = period.first() != null && !period.first().isAfter(published);
        if (forms.is(before, "since") && over) {
            return reading.bounding(before, period.to(Period.day(published)));
        }
        boolean modifies = before < reading.from() - 1 && forms.noun(reading.to());
        boolean limit = CalendarWords.UNTIL.has(forms.lower(before)) || forms.is(before, "before");
        if (!limit || modifies || period.last() == null) {
            return reading;
        } else if (forms.is(before, "before")) {
            return over || Tense.of(forms, before) == Tense.PAST ? reading : reading.bounding(before, ahead(reading));
        }
        boolean span = !forms.is(before, "by") || isEnd(reading);
        return reading.bounding(before, span && period.last().isAfter(published) ? ahead(reading) : period);
    }

    /** The word before a time, "the" and "at least" passed over. */
    private int before(Reading reading) {
        int before = forms.is(reading.from() - 1, "the") ? reading.from() - 2 : reading.from() - 1;
        return forms.is(before, "least") && forms.is(before - 1, "at") ? before - 2 : before;
    }

    /** From the day of publication until a time; "before June" until the day before, "before the end of June" until that end. */
    private Period ahead(Reading reading) {
        boolean outside = forms.is(before(reading), "before") && !isEnd(reading);
        Period end = outside ? Period.day(reading.period().first().minusDays(1)) : reading.period();
        return Period.day(published).to(end);
    }

    private boolean isEnd(Reading reading) {
        return forms.is(reading.from(), "end") || forms.is(reading.from() + 1, "end");
    }
}
