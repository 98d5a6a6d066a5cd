package dev.crosswire.extract.place;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What two spellings of a place's name share: lower case, no accents, no apostrophes, one space for all else between the
 * letters. The gazetteer is indexed by the 64-bit hash of it; two different names of one hash are not told apart, which
 * at some hundred thousand names happens to one query in 10^13.
 */
public final class NameKey {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private NameKey() {}

    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
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

    /** The 64-bit hash of a key: FNV-1a over its UTF-16 units, then the finaliser of MurmurHash3. */
    public static long hash(String key) {
        long hash = OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
