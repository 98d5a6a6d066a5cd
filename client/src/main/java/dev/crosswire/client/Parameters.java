package dev.crosswire.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The parameters of a URL's query, in the order in which they were given. */
record Parameters(List<Parameter> all) {
    static final Parameters NONE = new Parameters(List.of());

    record Parameter(String name, String value) {
        private String encoded() {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    Parameters {
        all = List.copyOf(all);
    }

    Parameters with(String name, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        List<Parameter> more = new ArrayList<>(all);
        more.add(new Parameter(name, value));
        return new Parameters(more);
    }

    /** With its question mark; empty where there are none. */
    String query() {
        return all.isEmpty() ? "" : all.stream().map(Parameter::encoded).collect(Collectors.joining("&", "?", ""));
    }
}
