package dev.crosswire.extract.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells links and file names from words, as the models' libraries do. */
final class Hyperlinks {
    private static final String[] PROTOCOLS = {"http://", "https://", "ftp://", "sftp://"};
    private static final Set<String> EXTENSIONS = extensions();
    private static final Pattern LINK = Pattern.compile(
            "(\\p{Alpha}{3,9}://)?" // protocol
                    + "([\\p{Alnum}_]+(:\\S*)?@)?" // user and password
                    + "((\\d{3}(\\.\\d{1,3}){3})" // IPv4 address
                    + "|(\\w+(-\\w+)*(\\.\\w+(-\\w+)*)*\\.\\p{Alpha}{2,}))" // host and domain
                    + "(:\\d{2,5})?" // port
                    + "(/\\S*)?"); // path

    private Hyperlinks() {}

    private static Set<String> extensions() {
        try (InputStream in = Hyperlinks.class.getResourceAsStream("file-extensions.txt")) {
            return Set.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean hasProtocol(String text) {
        if (text.indexOf(':') < 0) {
            return false;
        }
        String lower = Chars.toLower(text);
        for (String protocol : PROTOCOLS) {
            if (lower.startsWith(protocol)) {
                return true;
            }
        }
        return false;
    }

    static boolean hasExtension(String text) {
        int dot = text.lastIndexOf('.');
        return dot >= 0 && EXTENSIONS.contains(text.substring(dot + 1));
    }

    /** The first link in a text, null where there is none. A link has a full stop inside. */
    static Matcher find(String text) {
        int dot = text.indexOf('.');
        if (dot < 1 || dot > text.length() - 2) {
            return null;
        }
        Matcher matcher = LINK.matcher(text);
        return matcher.find() ? matcher : null;
    }
}
