package dev.crosswire.ingest.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "http://www.CNN.com/a                                  | https://www.cnn.com/a",
                "HTTPS://cnn.com:443/a#top                             | https://cnn.com/a",
                "http://cnn.com:80                                     | https://cnn.com/",
                "https://cnn.com:8443/a                                | https://cnn.com:8443/a",
                "https://cnn.com./a                                    | https://cnn.com/a",
                "https://user:secret@cnn.com/a                         | https://cnn.com/a",
                "https://cnn.com/a/../b/./c                            | https://cnn.com/b/c",
                "https://cnn.com/../a                                  | https://cnn.com/a",
                "https://cnn.com/a?utm_source=x&b=2&a=1&fbclid=y       | https://cnn.com/a?a=1&b=2",
                "https://cnn.com/a?                                    | https://cnn.com/a",
                "https://cnn.com/%7efoo/%c3%a9                         | https://cnn.com/~foo/%C3%A9",
                "https://cnn.com/é t?q=“x”                             | https://cnn.com/%C3%A9%20t?q=%E2%80%9Cx%E2%80%9D",
                "https://cnn.com/100%                                  | https://cnn.com/100%25",
                "https://cnn.com/a?x[]=1                               | https://cnn.com/a?x%5B%5D=1",
                "https://bücher.example/x                              | https://xn--bcher-kva.example/x",
                "https://[2001:DB8::1]:8080/x                          | https://[2001:db8::1]:8080/x",
                "'  https://cnn.com/a '                                | ",
            })
    void spellsEveryVariantAlike(String url, String canonical) {
        assertEquals(Optional.ofNullable(canonical), CanonicalUrl.of(url).map(CanonicalUrl::text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "cnn.com/a",
                "ftp://cnn.com/a",
                "https:///a",
                "https://",
                "mailto:a@b.c",
                "https://:80/",
                "http://a b/",
                "https://%zz/"
            })
    void knowsWhatIsNoWebAddress(String url) {
        assertEquals(Optional.empty(), CanonicalUrl.of(url));
    }

    @ParameterizedTest
    @CsvSource({"https://www.cnn.com/a,cnn.com", "https://edition.cnn.com,edition.cnn.com", "https://www.de/,www.de"})
    void namesTheOutletByItsHost(String url, String outlet) {
        assertEquals(outlet, CanonicalUrl.of(url).orElseThrow().outlet());
    }

    @Test
    void isItsOwnCanonicalForm() {
        String url =
                CanonicalUrl.of("http://é.fr/%7e x/?b=%2f&a=ü#f").orElseThrow().text();
        assertEquals(url, CanonicalUrl.of(url).orElseThrow().text());
    }
}
