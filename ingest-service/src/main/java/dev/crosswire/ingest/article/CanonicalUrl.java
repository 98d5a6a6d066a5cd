package dev.crosswire.ingest.article;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One spelling for all the URLs of a page: RFC 3986's syntax-based normalisation, https for http, no fragment, no
 * tracking parameters, the remaining ones sorted. Made for comparing; it need not be fetched.
 */
public record CanonicalUrl(String text) {

    /** Empty where the text is no absolute http or https URL. */
    public static Optional<CanonicalUrl> of(String url) {
        try {
            URI uri = new URI(PercentEncoding.escapeIllegal(url.strip())).normalize();
            return isWeb(uri) ? Optional.of(new CanonicalUrl(spell(uri))) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The host without a leading "www.": the outlet's name where no other is known. */
    public String outlet() {
        String host = URI.create(text).getHost();
        return host.startsWith("www.") && host.indexOf('.', 4) > 0 ? host.substring(4) : host;
    }

    private static boolean isWeb(URI uri) {
        return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                && uri.getRawAuthority() != null
                && !host(uri).isEmpty();
    }

    private static String spell(URI uri) {
        return "https://" + host(uri) + port(uri) + path(uri) + query(uri);
    }

    /** International names are compared in their ASCII form, which {@link URI} alone leaves unparsed. */
    private static String host(URI uri) {
        String authority = uri.getRawAuthority();
        String host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "");
        String plain =
                host.startsWith("[") ? host : IDN.toASCII(PercentEncoding.decode(host), IDN.USE_STD3_ASCII_RULES);
        String lower = plain.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String port(URI uri) {
        String authority = uri.getRawAuthority();
        String port = authority.matches(".*:\\d+$") ? authority.substring(authority.lastIndexOf(':') + 1) : "";
        boolean usual = port.isEmpty() || "80".equals(port) || "443".equals(port);
        return usual ? "" : ":" + port;
    }

    private static String path(URI uri) {
        String path = PercentEncoding.normalize(uri.getRawPath()).replaceFirst("^(/\\.\\.)+(?=/|$)", "");
        return path.isEmpty() ? "/" : path;
    }

    private static String query(URI uri) {
        if (uri.getRawQuery() == null) {
            return "";
        }
        String kept = Arrays.stream(uri.getRawQuery().split("&"))
                .filter(p -> !p.isEmpty() && !TrackingParameters.contains(p.replaceFirst("=.*$", "")))
                .map(PercentEncoding::normalize)
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
