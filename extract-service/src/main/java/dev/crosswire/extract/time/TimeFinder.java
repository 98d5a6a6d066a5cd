package dev.crosswire.extract.time;

import dev.crosswire.contract.TimeSpan;
import dev.crosswire.extract.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the times of a sentence and sets them on the calendar. So far: today, yesterday and overnight. */
public final class TimeFinder {
    private TimeFinder() {}

    /** The times, in text order, against the date of publication. */
    public static List<FoundTime> find(Sentence sentence, LocalDate published) {
        List<FoundTime> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String form = sentence.word(i).token().form();
            String day = published.toString();
            String eve = published.minusDays(1).toString();
            TimeSpan time =
                    switch (form.toLowerCase(Locale.ROOT)) {
                        case "today" -> new TimeSpan(day, day, form);
                        case "yesterday" -> new TimeSpan(eve, eve, form);
                        case "overnight" -> new TimeSpan(eve, day, form);
                        default -> null;
                    };
            if (time != null) {
                found.add(new FoundTime(time, i, i + 1));
            }
        }
        return found;
    }
}
