package dev.crosswire.extract.place;

import dev.crosswire.extract.lexicon.Hash64;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What two spellings of a place's name share: lower case, no accents, no apostrophes, one space for all else between the
 * letters. The gazetteer is indexed by the 64-bit hash of it.
 */
public final class NameKey {
    private NameKey() {}

    public static String of(String name) {
        String plain = plain(name).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && c != '\''
                    && c != '’'
                    && c != '`'
                    && c != 'ʼ') {
                key.append(key.length() == 0 || key.charAt(key.length() - 1) == ' ' ? "" : " ");
            }
        }
        return key.toString().strip();
    }

    /** Signs and their accents apart; ASCII has none. */
    private static String plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return Normalizer.normalize(name, Normalizer.Form.NFKD);
            }
        }
        return name;
    }

    /** The 64-bit hash of a key. */
    public static long hash(String key) {
        return Hash64.of(key);
    }
}
