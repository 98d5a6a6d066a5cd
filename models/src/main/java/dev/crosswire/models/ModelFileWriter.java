package dev.crosswire.models;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects sections and writes them as a {@link ModelFile}. The same sections in the same order give the same bytes. */
public final class ModelFileWriter {
    private final Map<String, ByteBuffer> sections = new LinkedHashMap<>();

    public void text(String name, Iterable<String> lines) {
        bytes(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    public void bytes(String name, byte[] content) {
        put(name, ByteBuffer.wrap(content));
    }

    public void longs(String name, long[] content) {
        ByteBuffer bytes = allocate(content.length * Long.BYTES);
        bytes.asLongBuffer().put(content);
        put(name, bytes);
    }

    public void ints(String name, int[] content, int length) {
        ByteBuffer bytes = allocate(length * Integer.BYTES);
        bytes.asIntBuffer().put(content, 0, length);
        put(name, bytes);
    }

    public void floats(String name, float[] content) {
        ByteBuffer bytes = allocate(content.length * Float.BYTES);
        bytes.asFloatBuffer().put(content);
        put(name, bytes);
    }

    private static ByteBuffer allocate(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void put(String name, ByteBuffer content) {
        if (sections.putIfAbsent(name, content) != null) {
            throw new IllegalArgumentException("section written twice: " + name);
        }
    }

    /** Writes the file and forces it to the disk. */
    public void write(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer head = head();
            writeAt(channel, head, 0);
            long offset = aligned(head.limit());
            for (ByteBuffer section : sections.values()) {
                writeAt(channel, section.duplicate(), offset);
                offset = aligned(offset + section.remaining());
            }
            channel.force(true);
        }
    }

    private ByteBuffer head() {
        int size = Long.BYTES + Integer.BYTES;
        for (String name : sections.keySet()) {
            size += Integer.BYTES + name.getBytes(StandardCharsets.UTF_8).length + 2 * Long.BYTES;
        }
        ByteBuffer head = allocate(size).putLong(ModelFile.MAGIC).putInt(sections.size());
        long offset = aligned(size);
        for (Map.Entry<String, ByteBuffer> section : sections.entrySet()) {
            byte[] name = section.getKey().getBytes(StandardCharsets.UTF_8);
            int length = section.getValue().remaining();
            head.putInt(name.length).put(name).putLong(offset).putLong(length);
            offset = aligned(offset + length);
        }
        return head.flip();
    }

    private static long aligned(long offset) {
        return (offset + ModelFile.ALIGNMENT - 1) / ModelFile.ALIGNMENT * ModelFile.ALIGNMENT;
    }

    private static void writeAt(FileChannel channel, ByteBuffer bytes, long offset) throws IOException {
        long position = offset;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
    }
}
