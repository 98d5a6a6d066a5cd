package dev.crosswire.models;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The compact models' file, memory-mapped: named sections, little-endian, each on a boundary of 64 bytes. It starts with
 * {@link #MAGIC}, the number of sections and, for each, its name (length, UTF-8), offset and length.
 */
public final class ModelFile {
    /** "CROSSWR" and the version of the format. */
    public static final long MAGIC = 0x01_5257_5353_4F52_43L;

    /** The file's name in a directory of models. */
    public static final String NAME = "crosswire-en.models";

    static final int ALIGNMENT = 64;

    private final Map<String, ByteBuffer> sections;

    private ModelFile(Map<String, ByteBuffer> sections) {
        this.sections = sections;
    }

    /**
     * Maps a file.
     *
     * @throws IOException where it can not be read or is not of this format
     */
    public static ModelFile open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            ByteBuffer bytes = little(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            if (bytes.remaining() < 12 || bytes.getLong() != MAGIC) {
                throw new IOException("not compact models of this version: " + path);
            }
            return new ModelFile(sections(bytes));
        }
    }

    private static Map<String, ByteBuffer> sections(ByteBuffer bytes) {
        Map<String, ByteBuffer> sections = new LinkedHashMap<>();
        int count = bytes.getInt();
        for (int i = 0; i < count; i++) {
            byte[] name = new byte[bytes.getInt()];
            bytes.get(name);
            ByteBuffer section = bytes.slice((int) bytes.getLong(), (int) bytes.getLong());
            sections.put(new String(name, StandardCharsets.UTF_8), section);
        }
        return sections;
    }

    private static ByteBuffer little(ByteBuffer buffer) {
        return buffer.order(ByteOrder.LITTLE_ENDIAN);
    }

    public Set<String> names() {
        return sections.keySet();
    }

    /** A section's bytes, positioned at its start. */
    public ByteBuffer bytes(String name) {
        ByteBuffer section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException("the models have no section " + name);
        }
        return little(section.duplicate());
    }

    public LongBuffer longs(String name) {
        return bytes(name).asLongBuffer();
    }

    public int[] ints(String name) {
        var ints = bytes(name).asIntBuffer();
        int[] copy = new int[ints.remaining()];
        ints.get(copy);
        return copy;
    }

    public float[] floats(String name) {
        var floats = bytes(name).asFloatBuffer();
        float[] copy = new float[floats.remaining()];
        floats.get(copy);
        return copy;
    }

    public KeyTable table(String name) {
        return new KeyTable(longs(name));
    }

    /** A section of text, as lines. */
    public List<String> lines(String name) {
        String text = StandardCharsets.UTF_8.decode(bytes(name)).toString();
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }
}
