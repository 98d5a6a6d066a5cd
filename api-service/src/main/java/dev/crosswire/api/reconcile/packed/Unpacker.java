package dev.crosswire.api.reconcile.packed;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Reads what a {@link Packer} wrote, in the same order; beyond its end it throws {@link IndexOutOfBoundsException}. */
public final class Unpacker {
    private final byte[] bytes;
    private int at;

    public Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    public int octet() {
        return bytes[at++] & 0xff;
    }

    public boolean truth() {
        return octet() == 1;
    }

    public long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int octet = octet();
            value |= (octet & 0x7fL) << shift;
            if (octet < 0x80) {
                return value;
            }
        }
    }

    public long signed() {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    public long whole() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            value |= (long) octet() << shift;
        }
        return value;
    }

    /** Null where that was written. */
    public String text() {
        int length = (int) number() - 1;
        if (length < 0) {
            return null;
        }
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    public Set<String> texts() {
        String[] texts = new String[(int) number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text();
        }
        return Set.of(texts);
    }
}
