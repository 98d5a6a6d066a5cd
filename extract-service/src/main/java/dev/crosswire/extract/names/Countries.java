package dev.crosswire.extract.names;

import dev.crosswire.extract.lexicon.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The states of the world by name, adjective and capital, from {@code countries.tsv}. */
public final class Countries {
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> ADJECTIVES = new HashMap<>();
    private static final Map<String, String> CAPITALS = new HashMap<>();
    private static final Map<String, String> CAPITAL_OF = new HashMap<>();
    private static final Map<String, String> ADJECTIVE_OF = new HashMap<>();

    static {
        Table.rows(Countries.class, "countries.tsv").forEach(Countries::add);
    }

    private Countries() {}

    private static void add(List<String> row) {
        String name = row.get(0);
        NAMES.put(Text.key(name), name);
        parts(row, 1).forEach(adjective -> {
            ADJECTIVES.putIfAbsent(Text.key(adjective), name);
            ADJECTIVES.putIfAbsent(Text.key(adjective + "s"), name);
            ADJECTIVE_OF.putIfAbsent(name, adjective);
        });
        parts(row, 2).forEach(capital -> CAPITALS.put(Text.key(capital), name));
        parts(row, 2).stream().findFirst().ifPresent(capital -> CAPITAL_OF.put(name, capital));
        parts(row, 3).forEach(other -> NAMES.put(Text.key(other), name));
    }

    private static List<String> parts(List<String> row, int column) {
        return row.size() > column && !row.get(column).isEmpty()
                ? Arrays.asList(row.get(column).split("\\|"))
                : List.of();
    }

    /** The country that a name, long or short, means. */
    public static Optional<String> named(String text) {
        return Optional.ofNullable(NAMES.get(Text.key(text)));
    }

    /** The country that an adjective or a people's name belongs to. */
    public static Optional<String> ofAdjective(String text) {
        return Optional.ofNullable(ADJECTIVES.get(Text.key(text)));
    }

    /** The country whose government a capital's name may stand for. */
    public static Optional<String> ofCapital(String text) {
        return Optional.ofNullable(CAPITALS.get(Text.key(text)));
    }

    /** The capital of a country; empty where none is listed. */
    public static Optional<String> capitalOf(String country) {
        return Optional.ofNullable(CAPITAL_OF.get(country));
    }

    /** The adjective that goes with a country's name; the name itself where none is listed. */
    public static String adjective(String country) {
        return ADJECTIVE_OF.getOrDefault(country, country);
    }
}
