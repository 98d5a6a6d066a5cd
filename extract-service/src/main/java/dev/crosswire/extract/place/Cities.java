package dev.crosswire.extract.place;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The towns of the world, by any of their names in Latin letters; from GeoNames (CC BY 4.0). Its form is told in
 * {@code gazetteer/README.md}. Immutable.
 */
final class Cities {
    /** Loaded when it is first asked for. */
    private static final class Holder {
        static final Cities CITIES = load();
    }

    private final String[] divisions;
    private final String[] names;
    private final int[][] columns;
    private final short[] division;
    private final byte[] rank;
    private final long[] hashes;
    private final int[] places;

    private Cities(DataInputStream in) throws IOException {
        int cities = in.readInt();
        int keys = in.readInt();
        divisions = lines(in);
        names = lines(in);
        columns = new int[][] {ints(in, cities), ints(in, cities), ints(in, cities), ints(in, cities)};
        division = new short[cities];
        ByteBuffer.wrap(bytes(in, cities * Short.BYTES)).asShortBuffer().get(division);
        rank = bytes(in, cities);
        hashes = new long[keys];
        ByteBuffer.wrap(bytes(in, keys * Long.BYTES)).asLongBuffer().get(hashes);
        places = ints(in, keys);
    }

    static Cities world() {
        return Holder.CITIES;
    }

    private static Cities load() {
        try (InputStream in = Cities.class.getResourceAsStream("cities.bin.gz")) {
            return new Cities(new DataInputStream(new GZIPInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    private static int[] ints(DataInputStream in, int length) throws IOException {
        int[] ints = new int[length];
        ByteBuffer.wrap(bytes(in, length * Integer.BYTES)).asIntBuffer().get(ints);
        return ints;
    }

    private static String[] lines(DataInputStream in) throws IOException {
        return new String(bytes(in, in.readInt()), StandardCharsets.UTF_8).split("\n", -1);
    }

    /** The towns of that name, the most populous first. */
    List<City> named(String name) {
        String key = NameKey.of(name);
        if (key.isEmpty()) {
            return List.of();
        }
        long hash = NameKey.hash(key);
        List<City> found = new ArrayList<>(2);
        for (int i = first(hash); i < hashes.length && hashes[i] == hash; i++) {
            found.add(city(places[i], key));
        }
        return found;
    }

    /** The first index entry with that hash, or where it would stand. */
    private int first(long hash) {
        int low = 0;
        int high = hashes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(hashes[middle], hash) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private City city(int index, String key) {
        String code = divisions[division[index] & 0xffff];
        boolean own = NameKey.of(names[index]).equals(key);
        return new City(
                columns[0][index],
                names[index],
                columns[1][index] / 10_000.0,
                columns[2][index] / 10_000.0,
                columns[3][index],
                code.substring(0, 2),
                code,
                rank[index],
                own);
    }
}
