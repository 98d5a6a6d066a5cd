package dev.crosswire.extract.engine;

import java.util.List;

/** Where a run of letters and digits is split once more: {@code US$1}, {@code 5mg}, {@code #1}, {@code didn't}, {@code gonna}. */
final class Morphemes {
    private static final List<String> CLITICS = List.of("d", "m", "s", "z", "ll", "nt", "re", "ve");
    private static final int[] WHOLE = {};

    private final TokenizerWords words;

    Morphemes(TokenizerWords words) {
        this.words = words;
    }

    /** The inner places where a form is split; empty for none. */
    int[] splits(String form) {
        String lower = Chars.toLower(form);
        int split = hasDigit(lower) ? measure(lower) : 0;
        split = split > 0 ? split : sign(lower);
        split = split > 0 ? split : clitic(lower);
        return split > 0 ? new int[] {split} : words.compounds().getOrDefault(lower, WHOLE);
    }

    private static boolean hasDigit(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (Chars.isDigit(lower.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int measure(String lower) {
        int split = currency(lower);
        return split > 0 ? split : unit(lower);
    }

    private int currency(String lower) {
        for (String currency : words.currencies()) {
            int length = currency.length();
            if (lower.startsWith(currency)) {
                if (length < lower.length() && Chars.isDigit(lower.charAt(length))) {
                    return length;
                }
            } else if (endsNumber(lower, currency)) {
                return lower.length() - length;
            }
        }
        return 0;
    }

    private int unit(String lower) {
        for (String unit : words.units()) {
            if (endsNumber(lower, unit)) {
                return lower.length() - unit.length();
            }
        }
        return 0;
    }

    private static boolean endsNumber(String lower, String suffix) {
        int at = lower.length() - suffix.length();
        return at > 0 && lower.endsWith(suffix) && Chars.isDigit(lower.charAt(at - 1));
    }

    private static int sign(String lower) {
        int last = lower.length() - 1;
        if (isNumberSign(lower.charAt(0)) && isNumber(lower, 1, last + 1)) {
            return 1;
        }
        return isNumberSign(lower.charAt(last)) && isNumber(lower, 0, last) ? last : 0;
    }

    private static boolean isNumberSign(char c) {
        return c == '#' || c == '$' || c == '%' || c == '*' || c == '=';
    }

    private static boolean isNumber(String lower, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Chars.isDigit(lower.charAt(i)) && !Chars.isPunctuation(lower.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int clitic(String lower) {
        if (!hasApostrophe(lower)) {
            return 0;
        }
        int split = lower.endsWith("t") ? negation(lower) : 0;
        for (String clitic : CLITICS) {
            if (split > 0) {
                break;
            }
            split = lower.endsWith(clitic) ? afterApostrophe(lower, clitic) : 0;
        }
        return split;
    }

    private static boolean hasApostrophe(String lower) {
        return lower.indexOf('\'') >= 0 || lower.indexOf('\u2019') >= 0;
    }

    private static int negation(String lower) {
        int at = lower.length() - 3;
        return at > 0 && lower.charAt(at) == 'n' && Chars.isApostrophe(lower.charAt(at + 1)) ? at : 0;
    }

    private static int afterApostrophe(String lower, String clitic) {
        int at = lower.length() - clitic.length() - 1;
        boolean found = at > 0 && Chars.isApostrophe(lower.charAt(at));
        return found && !(clitic.equals("s") && Chars.isDigit(lower.charAt(at - 1))) ? at : 0;
    }
}
