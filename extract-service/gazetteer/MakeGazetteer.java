import dev.crosswire.extract.place.NameKey;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the gazetteer's resources from GeoNames' cities500 and CLDR's names of subdivisions; see README.md.
 * Reproducible: the same input gives the same bytes.
 */
public final class MakeGazetteer {
    private static final int GREAT = 15_000;
    private static final int TOWN = 2_000;
    private static final int LEAST = 1_000;
    private static final Set<String> PARTS = Set.of("PPLX", "PPLQ", "PPLH", "PPLW", "PPLCH");

    private record City(
            int id, String name, String ascii, String[] others, int latitude, int longitude, String feature,
            String country, String division, int population) {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[2]);
        List<City> cities = cities(Path.of(args[0]));
        write(cities, out.resolve("cities.bin.gz"));
        divisions(Path.of(args[1]), out.resolve("divisions.tsv"));
    }

    private static List<City> cities(Path file) throws IOException {
        List<City> cities = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] f = line.split("\t", -1);
            int people = f[14].isEmpty() ? 0 : Integer.parseInt(f[14]);
            if (!PARTS.contains(f[7]) && !f[8].isEmpty() && (people >= LEAST || rank(f[7]) > 0)) {
                cities.add(new City(
                        Integer.parseInt(f[0]), f[1], f[2], f[3].split(","), degrees(f[4]), degrees(f[5]), f[7], f[8],
                        f[8] + "." + f[10], people));
            }
        }
        cities.sort(Comparator.comparingInt(City::population).reversed().thenComparingInt(City::id));
        return cities;
    }

    private static int degrees(String text) {
        return (int) Math.round(Double.parseDouble(text) * 10_000);
    }

    private static void write(List<City> cities, Path file) throws IOException {
        Map<String, Integer> divisions = new LinkedHashMap<>();
        cities.stream().map(City::division).sorted().forEach(code -> divisions.putIfAbsent(code, divisions.size()));
        TreeMap<Long, Set<Integer>> index = index(cities);
        int keys = index.values().stream().mapToInt(Set::size).sum();
        try (DataOutputStream to = new DataOutputStream(new BufferedOutputStream(gzip(file)))) {
            to.writeInt(cities.size());
            to.writeInt(keys);
            text(to, String.join("\n", divisions.keySet()));
            text(to, String.join("\n", cities.stream().map(City::name).toList()));
            for (City city : cities) to.writeInt(city.id());
            for (City city : cities) to.writeInt(city.latitude());
            for (City city : cities) to.writeInt(city.longitude());
            for (City city : cities) to.writeInt(city.population());
            for (City city : cities) to.writeShort(divisions.get(city.division()));
            for (City city : cities) to.writeByte(rank(city.feature()));
            for (var entry : index.entrySet()) for (int ignored : entry.getValue()) to.writeLong(entry.getKey());
            for (var entry : index.entrySet()) for (int city : entry.getValue()) to.writeInt(city);
        }
    }

    /** 3 for a country's capital, 2 for the seat of a first-order division, 1 of a second, 0 else. */
    private static int rank(String feature) {
        return switch (feature) {
            case "PPLC" -> 3;
            case "PPLA" -> 2;
            case "PPLA2" -> 1;
            default -> 0;
        };
    }

    private static OutputStream gzip(Path file) throws IOException {
        return new GZIPOutputStream(Files.newOutputStream(file)) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        };
    }

    private static void text(DataOutputStream to, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    private static TreeMap<Long, Set<Integer>> index(List<City> cities) {
        TreeMap<Long, Set<Integer>> index = new TreeMap<>(Long::compareUnsigned);
        for (int i = 0; i < cities.size(); i++) {
            for (String key : keys(cities.get(i))) {
                index.computeIfAbsent(NameKey.hash(key), k -> new LinkedHashSet<>()).add(i);
            }
        }
        return index;
    }

    /** The names worth finding a place by: of villages their own alone, of towns some others, of cities all in Latin letters. */
    private static Set<String> keys(City city) {
        Set<String> keys = new LinkedHashSet<>(List.of(NameKey.of(city.name()), NameKey.of(city.ascii())));
        boolean seat = rank(city.feature()) >= 2;
        int most = city.population() >= GREAT || seat ? 400 : city.population() >= TOWN ? 40 : 0;
        for (int i = 0; i < Math.min(most, city.others().length); i++) {
            String other = city.others()[i];
            boolean latin = other.codePoints().allMatch(c -> c < 0x250 || !Character.isLetter(c));
            boolean code = other.length() <= 4 && other.equals(other.toUpperCase());
            if (latin && !code && other.length() > 3 && other.length() <= 32) {
                keys.add(NameKey.of(other));
            }
        }
        keys.remove("");
        return keys;
    }

    /** CLDR's English names as rows of code and name, without its marks of ambiguity. */
    private static void divisions(Path file, Path out) throws IOException {
        StringBuilder rows = new StringBuilder("# First-order divisions and some below them: ISO 3166-2 code, English name. "
                + "Made from CLDR (Unicode licence v3), see gazetteer/README.md. Corrections go to places.tsv.\n");
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] f = line.strip().split("\"");
            boolean row = f.length == 5 && f[1].length() >= 3 && f[1].length() <= 6 && !f[3].isEmpty();
            if (row && Character.isUpperCase(f[3].codePointAt(0)) || row && f[3].charAt(0) > 127) {
                String name = f[3].replaceAll("[²³¹]|\\s*\\(.*", "");
                rows.append(f[1].substring(0, 2).toUpperCase()).append('-').append(f[1].substring(2).toUpperCase());
                rows.append('\t').append(name).append('\n');
            }
        }
        Files.writeString(out, rows);
    }
}
