package dev.crosswire.ingest.article;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** RFC 3986's percent-encoding, in one spelling. */
final class PercentEncoding {
    private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";

    private PercentEncoding() {}

    /** Escapes what a URL must not hold but often does: spaces, quotes, letters beyond ASCII, a bare percent sign. */
    static String escapeIllegal(String url) {
        StringBuilder out = new StringBuilder(url.length());
        int authorityEnd = authorityEnd(url);
        for (int i = 0; i < url.length(); ) {
            int c = url.codePointAt(i);
            boolean bare = c == '%' && !isEscape(url, i);
            boolean bracket = (c == '[' || c == ']' || c == '#' && url.indexOf('#') < i) && i >= authorityEnd;
            if (!bare && !bracket && (isAlphanumeric(c) || LEGAL.indexOf(c) >= 0)) {
                out.appendCodePoint(c);
            } else {
                escape(Character.toString(c), out);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /** Upper-case escapes; no escapes of unreserved characters. */
    static String normalize(String escaped) {
        StringBuilder out = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            if (isEscape(escaped, i)) {
                int octet = Integer.parseInt(escaped, i + 1, i + 3, 16);
                appendOctet(octet, out);
                i += 2;
            } else {
                out.append(escaped.charAt(i));
            }
        }
        return out.toString();
    }

    static String decode(String escaped) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i++) {
            if (isEscape(escaped, i)) {
                octets.write(Integer.parseInt(escaped, i + 1, i + 3, 16));
                i += 2;
            } else {
                octets.write(escaped.charAt(i));
            }
        }
        return octets.toString(StandardCharsets.UTF_8);
    }

    private static int authorityEnd(String url) {
        int start = url.indexOf("//");
        int end = start < 0 ? 0 : start + 2;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static void appendOctet(int octet, StringBuilder out) {
        if (isAlphanumeric(octet) || "-._~".indexOf(octet) >= 0) {
            out.append((char) octet);
        } else {
            out.append(String.format("%%%02X", octet));
        }
    }

    private static void escape(String text, StringBuilder out) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            out.append(String.format("%%%02X", b));
        }
    }

    private static boolean isEscape(String text, int i) {
        return text.charAt(i) == '%'
                && i + 2 < text.length()
                && Character.digit(text.charAt(i + 1), 16) >= 0
                && Character.digit(text.charAt(i + 2), 16) >= 0;
    }

    private static boolean isAlphanumeric(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
