package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Token;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A day or month that opens a sentence without a comma ("On Monday Orion Bank closed …"): parsers join the subject's name to it. */
final class FrontedTime {
    /** A day of a month or a year. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private static final Set<String> NAMES = Stream.<Enum<?>>concat(
                    Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
            .map(name -> name.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private FrontedTime() {}

    /** The word after the time; -1 where a sentence opens with none, or goes on with a comma. */
    static int end(List<Token> words) {
        if (words.size() < 4 || !SentenceWords.BEFORE_TIME.has(lower(words, 0)) || !NAMES.contains(lower(words, 1))) {
            return -1;
        }
        int end = 2;
        while (end < words.size()
                && (SentenceWords.DAY_PART.has(lower(words, end))
                        || NUMBER.matcher(lower(words, end)).matches())) {
            end++;
        }
        return end < words.size() && Character.isLetter(words.get(end).form().charAt(0)) ? end : -1;
    }

    private static String lower(List<Token> words, int at) {
        return words.get(at).form().toLowerCase(Locale.ROOT);
    }
}
