package dev.crosswire.api.reconcile.part;

import dev.crosswire.api.reconcile.packed.Packer;
import dev.crosswire.api.reconcile.packed.Unpacker;
import dev.crosswire.api.reconcile.question.Scope;
import dev.crosswire.api.reconcile.question.ScopePack;
import java.util.Arrays;
import java.util.List;

/** A claim made ready to be linked: what is compared of it, without its own words. */
public final class Member {
    /** Stands before what is packed, and changes with how it is packed. What is compared changes by reading all again. */
    private static final int FORMAT = 1;

    private final Scope scope;
    private final Turn turn;

    /** The last is that of all that the claim is about. */
    private final long[] keys;

    private Member(Scope scope, Turn turn, long[] keys) {
        this.scope = scope;
        this.turn = turn;
        this.keys = keys;
    }

    static Member of(Scope scope, Turn turn, List<Long> keys) {
        return new Member(scope, turn, keys.stream().mapToLong(key -> key).toArray());
    }

    public Scope scope() {
        return scope;
    }

    public Turn turn() {
        return turn;
    }

    /** By which claims that may answer the same question are found. */
    public List<Long> keys() {
        return Arrays.stream(keys).boxed().toList();
    }

    /** Whether both are about the same, values, wording and offsets apart ({@link Filed#about}). */
    boolean isAboutWhat(Member other) {
        return keys[keys.length - 1] == other.keys[other.keys.length - 1];
    }

    /** In some hundred bytes. */
    public byte[] packed() {
        Packer to = new Packer();
        to.octet(FORMAT).whole(turn.hash()).number(keys.length);
        for (long key : keys) {
            to.whole(key);
        }
        ScopePack.write(scope, to);
        return to.bytes();
    }

    /** Whether bytes, which may be null, are those of {@link #packed} as it is now. */
    public static boolean isPacked(byte[] bytes) {
        return bytes != null && bytes.length > 0 && bytes[0] == FORMAT;
    }

    /** The same as was {@link #packed}. */
    public static Member unpacked(byte[] bytes) {
        Unpacker from = new Unpacker(bytes);
        from.octet();
        long hash = from.whole();
        long[] keys = new long[(int) from.number()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = from.whole();
        }
        Scope scope = ScopePack.read(from);
        return new Member(scope, Turn.of(scope.passage().date(), hash), keys);
    }

    /** No two claims stand in one place. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Member member && turn.equals(member.turn);
    }

    @Override
    public int hashCode() {
        return turn.hashCode();
    }
}
