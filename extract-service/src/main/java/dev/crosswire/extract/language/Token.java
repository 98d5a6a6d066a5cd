package dev.crosswire.extract.language;

/** A token's form, and where it stands: UTF-16 offsets into the text that was segmented, half-open. */
public record Token(String form, int start, int end) {
    public Token {
        if (form.isEmpty() || start < 0 || end <= start) {
            throw new IllegalArgumentException("a token has a form and 0 <= start < end");
        }
    }
}
