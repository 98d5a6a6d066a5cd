package dev.crosswire.extract.language;

import java.util.List;

/** Where each word of a sentence with all that depends on it begins, and the word after where it ends. */
record Extents(int[] starts, int[] ends) {
    static Extents of(List<Word> words) {
        int[] starts = new int[words.size()];
        int[] ends = new int[words.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
        for (int i = 0; i < starts.length; i++) {
            int at = words.get(i).head();
            while (at >= 0 && (starts[at] > i || ends[at] <= i)) {
                starts[at] = Math.min(starts[at], i);
                ends[at] = Math.max(ends[at], i + 1);
                at = words.get(at).head();
            }
        }
        return new Extents(starts, ends);
    }
}
