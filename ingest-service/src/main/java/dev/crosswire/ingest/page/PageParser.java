package dev.crosswire.ingest.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Bytes to a document, in the charset that HTML's standard finds: byte order mark, then what came with the page, then
 * what the page says; one that says nothing and is not UTF-8 is Windows-1252.
 */
final class PageParser {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern NAMED = Pattern.compile(
            "(?:charset|<\\?xml[^>]{0,80}encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> LATIN =
            Set.of("iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii");
    private static final int PRESCAN = 4096;

    private PageParser() {}

    static Document parse(byte[] html, Charset declared, String url) {
        try {
            Charset charset = charset(html, declared);
            return Jsoup.parse(
                    new ByteArrayInputStream(html), charset == null ? null : charset.name(), url == null ? "" : url);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    /** Null where the page itself is to be asked. What is called Latin-1 is Windows-1252 on the web. */
    private static Charset charset(byte[] html, Charset declared) {
        if (declared != null) {
            return isLatin(declared.name()) ? WINDOWS_1252 : declared;
        }
        String head = new String(html, 0, Math.min(PRESCAN, html.length), StandardCharsets.ISO_8859_1);
        Matcher named = NAMED.matcher(head);
        if (named.find()) {
            return isLatin(named.group(1)) && !isMarked(html) ? WINDOWS_1252 : null;
        }
        return isMarked(html) || isUtf8(html) ? null : WINDOWS_1252;
    }

    private static boolean isLatin(String charset) {
        return LATIN.contains(charset.toLowerCase(Locale.ROOT));
    }

    private static boolean isMarked(byte[] html) {
        return html.length >= 2
                && ((html[0] == (byte) 0xfe && html[1] == (byte) 0xff)
                        || (html[0] == (byte) 0xff && html[1] == (byte) 0xfe));
    }

    private static boolean isUtf8(byte[] html) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(html));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
