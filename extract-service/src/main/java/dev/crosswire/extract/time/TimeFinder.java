package dev.crosswire.extract.time;

import dev.crosswire.contract.TimeSpan;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.lexicon.Forms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the times of a sentence and sets them on the calendar, by the clause's tense and the date of publication. */
public final class TimeFinder {
    private static final Pattern HOUR =
            Pattern.compile("(?i)\\d{1,2}([:.]\\d\\d)? ?(a\\.?m\\.?|p\\.?m\\.?|o.clock|gmt|utc)");

    private final Forms forms;
    private final Dates dates;
    private final Relations relations;
    private final Quarters quarters;
    private final Stretches stretches;
    private final Links links;

    private TimeFinder(Sentence sentence, LocalDate published) {
        Calendar calendar = new Calendar(published);
        this.forms = Forms.of(sentence);
        this.dates = new Dates(forms, calendar);
        this.relations = new Relations(forms, calendar);
        this.quarters = new Quarters(forms, calendar);
        this.stretches = new Stretches(forms, published, this::single);
        this.links = new Links(forms, published, this::read);
    }

    /** The times, in text order, against the date of publication. */
    public static List<FoundTime> find(Sentence sentence, LocalDate published) {
        return new TimeFinder(sentence, published).find();
    }

    /** Whether a time's words say only the hour of a day, so that its day is the day of publication for want of another. */
    public static boolean isHour(TimeSpan time) {
        return time.text() != null && HOUR.matcher(time.text()).matches();
    }

    /** Whether a word names a month or a day of the week. */
    public static boolean isCalendar(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return CalendarWords.MONTH.has(lower) || CalendarWords.WEEKDAY.has(lower);
    }

    private List<FoundTime> find() {
        List<Reading> readings = new ArrayList<>();
        int at = 0;
        while (at < forms.size()) {
            Optional<Reading> reading = habitual(at) || isName(at) ? Optional.empty() : read(at).map(links::of);
            reading.filter(time -> time.period().isTold()).ifPresent(time -> {
                readings.add(time);
                stretches.add(time.period());
            });
            at = reading.map(Reading::to).orElse(at + 1);
        }
        boolean day = readings.stream().anyMatch(reading -> !relations.hour(reading) && !links.compared(reading));
        boolean ahead = readings.stream().anyMatch(relations::reachesAhead);
        return readings.stream()
                .filter(reading -> !day || !relations.hour(reading))
                .filter(reading -> !ahead || !relations.present(reading))
                .map(this::found)
                .toList();
    }

    private Optional<Reading> read(int from) {
        Optional<Reading> stretch = forms.has(from) ? stretches.at(from) : Optional.empty();
        return stretch.isPresent() ? stretch : single(from);
    }

    private Optional<Reading> single(int from) {
        Optional<Reading> found = forms.has(from) ? quarters.at(from) : Optional.empty();
        found = found.isEmpty() ? relations.at(from) : found;
        return found.isEmpty() ? dates.at(from) : found;
    }

    /** "Jan Berg", "April Smith": a first name. */
    private boolean isName(int at) {
        return forms.entity(at).equals("PERSON")
                && CalendarWords.MONTH.has(forms.lower(at))
                && forms.capital(at + 1)
                && forms.entity(at + 1).equals("PERSON");
    }

    /** "every Tuesday" names no day. */
    private boolean habitual(int at) {
        return forms.is(at - 1, "every", "each", "any");
    }

    private FoundTime found(Reading reading) {
        String text = forms.text(reading.from(), reading.to());
        return new FoundTime(
                reading.period().span(text),
                reading.named().span(text),
                links.compared(reading),
                reading.from(),
                reading.to());
    }
}
