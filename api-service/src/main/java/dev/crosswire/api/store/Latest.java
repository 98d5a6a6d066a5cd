package dev.crosswire.api.store;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Bytes by number, for numbers from 1 on that are given in their order: the latest that were put in. They lie outside the heap, where a
 * collector neither looks through them nor moves them, in a ring of chunks; a chunk is taken when it is first needed, and then again and
 * again, with all that lies in it. A number's place is what is left of it divided by how many are kept, so that one that is put in again
 * may take that of a later one.
 */
final class Latest {
    private static final int CHUNK_BYTES = 1 << 20;

    /** Of bytes, their number and how many they are. */
    private static final int HEAD_BYTES = Long.BYTES + Integer.BYTES;

    /** Where nothing begins. */
    private static final long NOWHERE = -1;

    private final ByteBuffer[] ring;
    private final int chunkBytes;

    /** Where each begins: behind how many bytes of all that there ever was room for. */
    private final long[] starts;

    private long end;

    /**
     * @param kept how many at most
     * @param megabytes that hold them at most
     */
    Latest(int kept, int megabytes) {
        this(kept, megabytes, CHUNK_BYTES);
    }

    /**
     * @param chunks how many chunks hold them at most
     * @param chunkBytes of what a chunk does not hold nothing is kept
     */
    Latest(int kept, int chunks, int chunkBytes) {
        this.ring = new ByteBuffer[chunks];
        this.chunkBytes = chunkBytes;
        this.starts = new long[kept];
        clear();
    }

    /** Whether they are kept until others are put in. */
    synchronized boolean has(long number) {
        long start = starts[place(number)];
        return start != NOWHERE
                && chunk(start) > chunk(end) - ring.length
                && buffer(start).getLong(at(start)) == number;
    }

    /** The same; they are put in again where they would soon be gone, since what was asked for is asked for again. */
    synchronized boolean hold(long number) {
        boolean kept = has(number);
        if (kept && chunk(starts[place(number)]) <= chunk(end) - ring.length / 2) {
            put(number, get(number));
        }
        return kept;
    }

    /** Null where they are not kept. */
    synchronized byte[] get(long number) {
        if (!has(number)) {
            return null;
        }
        long start = starts[place(number)];
        byte[] value = new byte[buffer(start).getInt(at(start) + Long.BYTES)];
        buffer(start).get(at(start) + HEAD_BYTES, value);
        return value;
    }

    synchronized void put(long number, byte[] value) {
        remove(number);
        int size = HEAD_BYTES + value.length;
        if (size > chunkBytes) {
            return;
        }
        if (at(end) + size > chunkBytes) {
            end = (chunk(end) + 1) * chunkBytes;
        }
        buffer(end)
                .putLong(at(end), number)
                .putInt(at(end) + Long.BYTES, value.length)
                .put(at(end) + HEAD_BYTES, value);
        starts[place(number)] = end;
        end += size;
    }

    private long chunk(long start) {
        return start / chunkBytes;
    }

    private int at(long start) {
        return (int) (start % chunkBytes);
    }

    private ByteBuffer buffer(long start) {
        int place = (int) (chunk(start) % ring.length);
        if (ring[place] == null) {
            ring[place] = ByteBuffer.allocateDirect(chunkBytes);
        }
        return ring[place];
    }

    synchronized void remove(long number) {
        if (has(number)) {
            starts[place(number)] = NOWHERE;
        }
    }

    synchronized void clear() {
        Arrays.fill(starts, NOWHERE);
    }

    private int place(long number) {
        return (int) Math.floorMod(number, (long) starts.length);
    }
}
