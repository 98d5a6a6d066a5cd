package dev.crosswire.extract.place;

import dev.crosswire.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Provinces, states, regions: by name, and by the code that the gazetteer gives of a town. */
final class Divisions {
    /** A division by its canonical name, with its country's ISO code. */
    record Division(String name, String country) {
        /** Its name where the text says what it is: "Borno State" of "Borno state", but Kansas and Victoria. */
        String called(Kinds.Kind kind) {
            boolean state = kind.word().equals("State") && !BARE.contains(country) && !name.endsWith(kind.word());
            return state ? name + " " + kind.word() : name;
        }
    }

    /** Kinds that a name may end in and that are left out when it is looked up. */
    private static final List<String> KINDS = List.of(" oblast", " krai", " republic", " okrug");

    /** Where states go by their bare names. */
    private static final Set<String> BARE = Set.of("US", "AU");

    private static final Map<String, String> SHORT = new HashMap<>();
    private static final Map<String, String> BY_CODE = new HashMap<>();
    private static final Map<String, List<Division>> BY_NAME = new HashMap<>();

    static {
        for (List<String> row : Table.rows(Divisions.class, "abbreviations.tsv")) {
            SHORT.put(NameKey.of(row.get(0)), row.get(1));
        }
        for (List<String> row : Table.rows(Divisions.class, "seats.tsv")) {
            BY_CODE.put(row.get(0), row.get(1));
            add(new Division(row.get(1), row.get(2)));
        }
        for (List<String> row : Table.rows(Divisions.class, "divisions.tsv")) {
            String country = row.get(0).substring(0, 2);
            if (!country.equals("UA") && !country.equals("RU") && !country.equals("US")) {
                add(new Division(row.get(1), country));
            }
        }
    }

    private Divisions() {}

    private static void add(Division division) {
        String key = NameKey.of(division.name());
        BY_NAME.computeIfAbsent(key, k -> new ArrayList<>(1)).add(division);
        for (String kind : KINDS) {
            if (key.endsWith(kind)) {
                String bare = key.substring(0, key.length() - kind.length());
                BY_NAME.computeIfAbsent(bare, k -> new ArrayList<>(1)).add(division);
            }
        }
    }

    /** The divisions of a name, with or without "Oblast" and the like. */
    static List<Division> named(String name) {
        return BY_NAME.getOrDefault(NameKey.of(name), List.of());
    }

    /** What a short form after a town stands for ("Kan."); the name itself where it is none. */
    static String unabbreviated(String name) {
        return SHORT.getOrDefault(NameKey.of(name), name);
    }

    /** The name of the division with GeoNames' code, null where it is not known. */
    static String ofCode(String code) {
        return BY_CODE.get(code);
    }
}
