package dev.crosswire.extract.place;

import dev.crosswire.extract.lexicon.Table;
import dev.crosswire.extract.names.Countries;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The ISO 3166-1 codes of the states by their usual names, from the Unicode CLDR that the JDK carries. */
final class Codes {
    private static final Map<String, String> CODES = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            String english = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
            String name = Countries.named(english)
                    .or(() -> Countries.named(english.replace("&", "and").replace("St.", "Saint")))
                    .or(() -> Countries.named(english.replaceAll(" \\(.*", "")))
                    .orElse(english);
            put(code, name);
        }
        Table.rows(Codes.class, "codes.tsv").forEach(row -> put(row.get(0), row.get(1)));
    }

    private Codes() {}

    private static void put(String code, String name) {
        CODES.put(name, code);
        NAMES.put(code, name);
    }

    /** The code of a state by its canonical name, null where it has none. */
    static String of(String country) {
        return CODES.get(country);
    }

    /** The usual name of the state with that code; the code itself where there is none. */
    static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }
}
