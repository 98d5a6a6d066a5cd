package dev.crosswire.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Breaks documents as the world does: by the seed, so that every break can be made again. */
public final class Mutator {
    private static final List<String> SPLINTERS = List.of(
            "\0",
            "\ufffe",
            "<",
            ">",
            "</",
            "<!--",
            "]]>",
            "<![CDATA[",
            "<!DOCTYPE x [<!ENTITY a \"&a;&a;\">]>",
            "&a;",
            "&#0;",
            "&#xD800;",
            "&#99999999;",
            "\"",
            "\\",
            "\\ud800",
            "{",
            "[",
            "}",
            "]",
            ",",
            ":",
            "null",
            "1e999",
            "\r\n\r\n",
            "charset=utf-7",
            "charset=klingon",
            "Content-Length: -1\r\n",
            "Content-Encoding: gzip\r\n",
            "<script>",
            "<plaintext>",
            "<template>",
            "<table><table>",
            "\u202e",
            "\ud83d\ude00",
            "\u0000\u0001");
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.ISO_8859_1,
            Charset.forName("windows-1251"),
            Charset.forName("Shift_JIS"),
            Charset.forName("UTF-32"));

    private final SplittableRandom random;

    public Mutator(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The document with one to eight breaks. */
    public byte[] mutate(byte[] document) {
        byte[] broken = document;
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            broken = once(broken);
        }
        return broken;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + random.nextInt(1, 200));
        return switch (random.nextInt(7)) {
            case 0 -> join(bytes, 0, at, new byte[0], end, bytes.length);
            case 1 -> join(bytes, 0, at, splinter(), at, bytes.length);
            case 2 -> join(bytes, 0, end, new byte[0], at, bytes.length);
            case 3 -> flipped(bytes);
            case 4 -> join(bytes, 0, at, noise(), end, bytes.length);
            case 5 -> join(bytes, 0, Math.min(bytes.length, Math.max(1, at)), new byte[0], bytes.length, bytes.length);
            default -> random.nextInt(4) > 0 ? flipped(bytes) : recoded(bytes);
        };
    }

    private byte[] splinter() {
        return SPLINTERS
                .get(random.nextInt(SPLINTERS.size()))
                .repeat(random.nextInt(20) == 0 ? 2_000 : 1)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(1, 50)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] flipped(byte[] bytes) {
        byte[] copy = bytes.clone();
        for (int i = 0; i < 5 && copy.length > 0; i++) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private byte[] recoded(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
    }

    private static byte[] join(byte[] bytes, int from, int to, byte[] middle, int again, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, from, to - from);
        out.writeBytes(middle);
        out.write(bytes, again, Math.max(0, end - again));
        return out.toByteArray();
    }
}
