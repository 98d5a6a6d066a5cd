package dev.crosswire.extract.engine;

import dev.crosswire.models.KeyTable;
import dev.crosswire.models.ModelFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A large section of the {@link ModelFile} that is asked seldom: read from the file where it is asked, since a memory map
 * of it would come to lie in the process's memory as a whole. Safe for threads.
 */
final class Section {
    /** The longest head of a file that is looked through for the section's place. */
    private static final int HEAD = 1 << 16;

    /** So many slots of a table are read at once: nearly all searches end among them, and a second read costs more. */
    private static final int SLOTS = 32;

    private final RandomAccessFile file;
    private final long start;
    private final long length;

    /** The section of that name, kept open as long as it is used. */
    Section(Path path, String name) throws IOException {
        file = new RandomAccessFile(path.toFile(), "r");
        ByteBuffer head = read(0, (int) Math.min(HEAD, file.length()));
        if (head.getLong() != ModelFile.MAGIC) {
            throw new IOException("not compact models of this version: " + path);
        }
        int count = head.getInt();
        for (int i = 0; i < count; i++) {
            byte[] found = new byte[head.getInt()];
            head.get(found);
            long at = head.getLong();
            long size = head.getLong();
            if (name.equals(new String(found, StandardCharsets.UTF_8))) {
                start = at;
                length = size;
                return;
            }
        }
        throw new IllegalArgumentException("the models have no section " + name);
    }

    /** So many bytes from a place in the section on, little-endian. */
    ByteBuffer at(long offset, int size) {
        if (offset < 0 || offset + size > length) {
            throw new IllegalArgumentException("beyond the section: " + offset);
        }
        try {
            return read(start + offset, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of a key, where the section is a {@link KeyTable}; 0 where it does not have it. */
    int find(long key) {
        int capacity = (int) (length / Long.BYTES);
        int slot = KeyTable.home(key, capacity);
        while (true) {
            int count = Math.min(SLOTS, capacity - slot);
            ByteBuffer slots = at((long) slot * Long.BYTES, count * Long.BYTES);
            while (slots.hasRemaining()) {
                long value = slots.getLong();
                if (value == 0 || value >>> KeyTable.VALUE_BITS == (key & KeyTable.FINGERPRINT)) {
                    return (int) value & KeyTable.MAX_VALUE;
                }
            }
            slot = (slot + count) % capacity;
        }
    }

    private synchronized ByteBuffer read(long position, int size) throws IOException {
        byte[] bytes = new byte[size];
        file.seek(position);
        int done = 0;
        while (done < size) {
            int count = file.read(bytes, done, size - done);
            if (count < 0) {
                throw new EOFException("the models end early");
            }
            done += count;
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
