package dev.crosswire.ingest.article;

import java.util.Arrays;

/** A text's runs of words that follow one another, as hashes: whatever the case, whatever stands between the words. */
final class WordRuns {
    private final int length;
    private final int[] words;
    private int wordCount;
    private int[] runs = new int[512];
    private int runCount;

    private WordRuns(int length) {
        this.length = length;
        this.words = new int[length];
    }

    /** The hashes of the text's runs of so many words, in their order; none where the text has fewer words. */
    static int[] of(String text, int length) {
        WordRuns runs = new WordRuns(length);
        int word = 0;
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            i += Character.charCount(sign);
            if (Character.isLetterOrDigit(sign)) {
                word = 31 * word + Character.toLowerCase(sign);
            } else if (word != 0) {
                runs.add(word);
                word = 0;
            }
        }
        if (word != 0) {
            runs.add(word);
        }
        return Arrays.copyOf(runs.runs, runs.runCount);
    }

    private void add(int word) {
        words[wordCount++ % length] = word;
        if (wordCount >= length) {
            if (runCount == runs.length) {
                runs = Arrays.copyOf(runs, 2 * runCount);
            }
            runs[runCount++] = run();
        }
    }

    private int run() {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + words[(wordCount + i) % length];
        }
        return mixed(hash);
    }

    /** Each bit of the hash tells on each of the result (MurmurHash3's finaliser). */
    private static int mixed(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
