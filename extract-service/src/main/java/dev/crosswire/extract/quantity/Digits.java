package dev.crosswire.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the digits at the start of a token say.
 *
 * @param value the number
 * @param second the end of a range or the denominator of a fraction, null where there is none
 * @param mark what stands between the two: '-' or '/', ' ' where there is no second
 * @param rest the token after them
 */
record Digits(BigDecimal value, BigDecimal second, char mark, String rest) {
    private static final int LONGEST = 30;

    /** Empty where the token does not begin with a number that is well formed. */
    static Optional<Digits> read(String token) {
        int end = token.length() > LONGEST ? 0 : end(token, 0);
        if (end == 0) {
            return Optional.empty();
        }
        BigDecimal value = number(token, 0, end);
        if (end + 1 < token.length()) {
            char mark = dash(token.charAt(end)) ? '-' : token.charAt(end);
            int stop = mark == '-' || mark == '/' ? end(token, end + 1) : 0;
            if (stop > end + 1) {
                return Optional.of(new Digits(value, number(token, end + 1, stop), mark, token.substring(stop)));
            }
        }
        String rest = token.substring(end);
        return Optional.of(new Digits(value, null, ' ', rest.equals(".") ? "" : rest));
    }

    private static boolean dash(char sign) {
        return sign == '-' || sign == '–' || sign == '—' || sign == '‑' || sign == '−';
    }

    private static BigDecimal number(String token, int from, int to) {
        return new BigDecimal(token.substring(from, to).replace(",", ""));
    }

    /** The end of the number that begins there: digits, commas before groups of three, one decimal point. */
    private static int end(String token, int from) {
        int at = digits(token, from);
        int head = at - from;
        if (head >= 1 && head <= 3) {
            while (at + 3 < token.length() && token.charAt(at) == ',' && digits(token, at + 1) == at + 4) {
                at += 4;
            }
        }
        if (at + 1 < token.length() && token.charAt(at) == '.' && digits(token, at + 1) > at + 1) {
            return digits(token, at + 1);
        }
        return head == 0 ? 0 : at;
    }

    private static int digits(String token, int from) {
        int at = from;
        while (at < token.length() && token.charAt(at) >= '0' && token.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
