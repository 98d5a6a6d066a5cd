package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Meanings;
import dev.crosswire.api.reconcile.packed.Packer;
import dev.crosswire.api.reconcile.packed.Unpacker;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The codes of all words of a scope, each once, ascending; what holds some of them holds their places. */
final class WordTable {
    private final long[] codes;

    private WordTable(long[] codes) {
        this.codes = codes;
    }

    static WordTable of(Scope scope) {
        LongStream words = Stream.of(
                        scope.topic(),
                        scope.actors(),
                        scope.wording(),
                        scope.names(),
                        scope.targetNames(),
                        scope.slots(),
                        scope.content(),
                        scope.told().names())
                .flatMapToLong(set -> codes(set.size(), set::code));
        LongStream stems = Stream.of(scope.told().gist(), scope.told().act())
                .flatMapToLong(meanings -> codes(meanings.size(), meanings::code));
        return new WordTable(LongStream.concat(words, stems).sorted().distinct().toArray());
    }

    private static LongStream codes(int count, IntToLongFunction code) {
        return IntStream.range(0, count).mapToLong(code);
    }

    void write(Packer to) {
        to.number(codes.length);
        for (long code : codes) {
            to.whole(code);
        }
    }

    static WordTable read(Unpacker from) {
        long[] codes = new long[(int) from.number()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = from.whole();
        }
        return new WordTable(codes);
    }

    void words(WordSet set, Packer to) {
        places(set.size(), set::code, to);
    }

    WordSet words(Unpacker from) {
        return WordSet.ofCodes(some(from));
    }

    void stems(Meanings meanings, Packer to) {
        places(meanings.size(), meanings::code, to);
    }

    Meanings stems(Unpacker from) {
        return Meanings.ofCodes(some(from));
    }

    private void places(int count, IntToLongFunction code, Packer to) {
        to.number(count);
        for (int i = 0; i < count; i++) {
            to.number(Arrays.binarySearch(codes, code.applyAsLong(i)));
        }
    }

    private long[] some(Unpacker from) {
        long[] some = new long[(int) from.number()];
        for (int i = 0; i < some.length; i++) {
            some[i] = codes[(int) from.number()];
        }
        return some;
    }
}
