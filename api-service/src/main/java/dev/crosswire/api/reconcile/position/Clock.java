package dev.crosswire.api.reconcile.position;

import dev.crosswire.api.reconcile.lexicon.Resource;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day as a text gives it.
 *
 * @param text the words that give it
 * @param minutes since midnight
 * @param about whether it is said to be near
 * @param open whether it may be of the morning or of the evening: "9:00"
 */
record Clock(String text, int minutes, boolean about, boolean open) {
    private static final int NEAR = 15;
    private static final int HALF_DAY = 12 * 60;
    private static final Pattern WORDS = Pattern.compile(
            "\\b((?:" + String.join("|", Resource.words("clock-near.txt")) + ") )?"
                    + "(?:(noon|midnight)|(\\d{1,2})(?:[:.](\\d{2}))? ?([ap])\\.? ?m\\b\\.?|(\\d{1,2}):(\\d{2})\\b)",
            Pattern.CASE_INSENSITIVE);

    /** What every time of day holds: few texts do, and this is found sooner. */
    private static final Pattern HINT = Pattern.compile("[\\d]|noon|midnight", Pattern.CASE_INSENSITIVE);

    /** The only time of day in a text; empty where it gives none or several. */
    static Optional<Clock> in(String text) {
        Matcher found = WORDS.matcher(text);
        if (!HINT.matcher(text).find() || !found.find()) {
            return Optional.empty();
        }
        Clock first = new Clock(found.group().strip(), minutes(found), found.group(1) != null, open(found));
        return found.find() ? Optional.empty() : Optional.of(first);
    }

    private static boolean open(Matcher found) {
        return found.group(6) != null && Integer.parseInt(found.group(6)) <= 12;
    }

    private static int minutes(Matcher found) {
        if (found.group(2) != null) {
            return found.group(2).toLowerCase(Locale.ROOT).equals("noon") ? HALF_DAY : 0;
        }
        if (found.group(6) != null) {
            return Integer.parseInt(found.group(6)) * 60 + Integer.parseInt(found.group(7));
        }
        int minutes = found.group(4) == null ? 0 : Integer.parseInt(found.group(4));
        int hour = Integer.parseInt(found.group(3)) % 12;
        return hour * 60 + minutes + (found.group(5).equalsIgnoreCase("p") ? HALF_DAY : 0);
    }

    /** Whether both may be one time: the same, or near where one of them is said to be near. */
    boolean agrees(Clock other) {
        int whole = Math.abs(minutes - other.minutes);
        int apart = open || other.open ? Math.min(whole, Math.abs(HALF_DAY - whole)) : whole;
        return apart == 0 || (about || other.about) && apart <= NEAR;
    }
}
