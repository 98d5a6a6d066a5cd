package dev.crosswire.api.reconcile.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Writes values as bytes: numbers in sevens of bits, the lowest first, signed ones with their sign in the lowest bit (ZigZag). */
public final class Packer {
    private static final int START = 512;

    private byte[] bytes = new byte[START];
    private int size;

    public Packer octet(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
        return this;
    }

    public Packer truth(boolean value) {
        return octet(value ? 1 : 0);
    }

    /** @param value from 0 */
    public Packer number(long value) {
        long left = value;
        while (left > 0x7f || left < 0) {
            octet((int) (left | 0x80));
            left >>>= 7;
        }
        return octet((int) left);
    }

    public Packer signed(long value) {
        return number(value << 1 ^ value >> 63);
    }

    /** All 64 bits, as they are: for hashes, which no fewer hold. */
    public Packer whole(long value) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            octet((int) (value >>> shift));
        }
        return this;
    }

    /** @param text may be null */
    public Packer text(String text) {
        if (text == null) {
            return number(0);
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length + 1);
        if (size + encoded.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (size + encoded.length));
        }
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return this;
    }

    /** Texts in the order of their characters: what gives them may have none. */
    public Packer texts(Set<String> texts) {
        number(texts.size());
        texts.stream().sorted().forEach(this::text);
        return this;
    }

    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
