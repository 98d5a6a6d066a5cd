package dev.crosswire.api.view;

import java.math.BigInteger;
import java.util.Comparator;

/**
 * Which reader is the newer: by name, then by the numbers of the version ({@code crosswire/1.10} after {@code
 * crosswire/1.9}), then by its text. Total, so that the reading kept does not depend on the order of arrival.
 */
public final class Readers {
    public static final Comparator<String> NEWER = Comparator.comparing(Readers::name)
            .thenComparing(Readers::version, Readers::compareVersions)
            .thenComparing(Comparator.naturalOrder());

    private Readers() {}

    private static String name(String reader) {
        int slash = reader.indexOf('/');
        return slash < 0 ? reader : reader.substring(0, slash);
    }

    private static String version(String reader) {
        return reader.substring(Math.min(reader.length(), name(reader).length() + 1));
    }

    private static int compareVersions(String one, String other) {
        String[] ones = one.split("[.+-]");
        String[] others = other.split("[.+-]");
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int order = comparePart(ones[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.length, others.length);
    }

    private static int comparePart(String one, String other) {
        boolean numbers = one.matches("\\d{1,40}") && other.matches("\\d{1,40}");
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }
}
