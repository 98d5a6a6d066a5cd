package dev.crosswire.extract.engine;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds an emoticon in a chunk of text: one that is listed, at an end, or one of eyes and a mouth. */
final class Emoticons {
    private static final Pattern FACE = Pattern.compile("[!|;:#%]-*[()\\[\\]{}|<>]+");
    /** A number before a closing bracket, and no face: "(3)", "(93%)", "rate 9%)". */
    private static final Pattern NUMBER = Pattern.compile("\\d%?\\)");

    private static final String EYES = "!|;:#%";

    private final Set<String> listed;
    private final int longest;

    /** The characters that listed emoticons start with: hardly any word has one. */
    private final BitSet starts = new BitSet();

    Emoticons(Set<String> listed) {
        this.listed = listed;
        this.longest = listed.stream().mapToInt(String::length).max().orElse(0);
        listed.forEach(emoticon -> starts.set(emoticon.charAt(0)));
    }

    /** Where the emoticon begins and ends, null where there is none. */
    int[] find(String chunk) {
        if (chunk.indexOf(')') > 0 && NUMBER.matcher(chunk).find()) {
            return null;
        }
        String lower = Chars.toLower(chunk);
        if (listed.contains(lower)) {
            return new int[] {0, lower.length()};
        }
        if (hasEyes(lower)) {
            Matcher matcher = FACE.matcher(lower);
            if (matcher.find()) {
                return new int[] {matcher.start(), matcher.end()};
            }
        }
        return atEnd(lower);
    }

    private static boolean hasEyes(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (EYES.indexOf(lower.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int[] atEnd(String lower) {
        int size = lower.length();
        for (int length = Math.min(longest, size); length > 0; length--) {
            if (isListed(lower, 0, length)) {
                return new int[] {0, length};
            }
        }
        for (int length = Math.min(longest, size); length > 0; length--) {
            if (isListed(lower, size - length, size)) {
                return new int[] {size - length, size};
            }
        }
        return null;
    }

    private boolean isListed(String lower, int begin, int end) {
        return starts.get(lower.charAt(begin)) && listed.contains(lower.substring(begin, end));
    }
}
