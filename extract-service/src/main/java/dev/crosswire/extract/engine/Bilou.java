package dev.crosswire.extract.engine;

import java.util.Arrays;

/** Makes name tags consistent, as NLP4J does: what stands alone is mended or dropped, so that every name is whole. */
final class Bilou {
    private static final String OUTSIDE = "O";

    private Bilou() {}

    /** Mends tags in place, from index 1. */
    static void mend(String[] tags) {
        for (int i = 2; i < tags.length; i++) {
            mendPair(tags, i);
        }
        String[] raw = tags.clone();
        Arrays.fill(tags, 1, tags.length, OUTSIDE);
        int begin = -1;
        for (int i = 1; i < raw.length; i++) {
            char part = raw[i].charAt(0);
            if (part == 'U') {
                tags[i] = raw[i];
            } else if (part == 'L' && begin > 0) {
                mark(tags, begin, i, raw[i].substring(1));
            }
            begin = part == 'B' ? i : part == 'I' ? begin : -1;
        }
    }

    private static void mendPair(String[] tags, int index) {
        char before = tags[index - 1].charAt(0);
        char current = tags[index].charAt(0);
        if (before == 'I' && current == 'U') {
            tags[index] = "I" + tags[index].substring(1);
        } else if (current == 'I' && (before == 'L' || before == 'U')) {
            tags[index - 1] = "I" + tags[index - 1].substring(1);
        } else if (current == 'I' && before == 'O') {
            tags[index - 1] = tags[index];
        } else if (current == 'L' && before == 'U') {
            tags[index - 1] = "B" + tags[index - 1].substring(1);
        }
    }

    private static void mark(String[] tags, int begin, int end, String type) {
        for (int i = begin + 1; i < end; i++) {
            tags[i] = "I" + type;
        }
        tags[begin] = "B" + type;
        tags[end] = "L" + type;
    }
}
