package dev.crosswire.api.reconcile.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackerTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void numbersComeBack(long number) {
        Unpacker from = new Unpacker(
                new Packer().number(number).signed(number).whole(number).bytes());
        assertEquals(number, from.number());
        assertEquals(number, from.signed());
        assertEquals(number, from.whole());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a", "naïve “quotes” 🚁", "\u0000\u001f"})
    void textsComeBack(String text) {
        Unpacker from = new Unpacker(new Packer().text(text).text("end").bytes());
        assertEquals(text, from.text());
        assertEquals("end", from.text());
    }

    @Test
    void aLongTextComesBack() {
        String text = "x".repeat(100_000);
        assertEquals(text, new Unpacker(new Packer().text(text).bytes()).text());
    }

    @Test
    void smallNumbersTakeOneByte() {
        assertEquals(2, new Packer().number(127).signed(-64).bytes().length);
    }

    @Test
    void whatIsCutOffThrows() {
        byte[] bytes = new Packer().text("whole").bytes();
        Unpacker from = new Unpacker(Arrays.copyOf(bytes, bytes.length - 1));
        assertThrows(IndexOutOfBoundsException.class, from::text);
    }
}
