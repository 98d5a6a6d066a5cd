package dev.crosswire.extract.event;

import java.util.Arrays;
import java.util.Locale;

/**
 * Takes what may tell the type of an event, as it is found: of a kind ({@code pred}), and either alone or two things
 * together. What is found twice counts twice.
 */
interface TypeSignals {
    /** Between the kind of something and what it is. */
    char IS = '=';

    /** Between two things that are told together. */
    char WITH = ':';

    /** Something that is there, with its strength. */
    void add(String kind, String value, float strength);

    /** Two things that are there together, with their strength. */
    void add(String kind, String first, String second, float strength);

    /** What words of some role mean. */
    void add(Meaning role, float[] vector);

    /** Whose meaning counts: that of the event's word, of who does it, of whom it is done to, of what else stands in its clause. */
    enum Meaning {
        WORD,
        SUBJECT,
        OBJECT,
        BESIDE;

        /** Of so many dimensions names are kept. */
        static final int USUAL = 50;

        private final String[] names = new String[USUAL];

        Meaning() {
            Arrays.setAll(names, this::name);
        }

        private String name(int dimension) {
            return "v:" + name().toLowerCase(Locale.ROOT) + ":" + dimension;
        }

        /** The name of a dimension of it. */
        String dimension(int number) {
            return number < USUAL ? names[number] : name(number);
        }
    }
}
