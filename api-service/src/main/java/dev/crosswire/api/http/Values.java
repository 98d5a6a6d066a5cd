package dev.crosswire.api.http;

import dev.crosswire.contract.Published;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the values of query parameters; what cannot be read is told as a problem that names the parameter. */
final class Values {
    private static final String YEARS = "Years run from 1 to 9999.";

    private Values() {}

    /**
     * Refuses parameters that the class does not declare, and one given twice that has one value: a filter that is misspelt
     * or passed over must not widen the answer.
     */
    static void checkNames(UriInfo uri, Class<?> parameters) {
        Set<String> known = new TreeSet<>();
        Set<String> repeatable = new TreeSet<>();
        for (Class<?> type = parameters; type != null; type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(QueryParam.class))
                    .forEach(field -> {
                        String name = field.getAnnotation(QueryParam.class).value();
                        known.add(name);
                        if (field.getType() == List.class) {
                            repeatable.add(name);
                        }
                    });
        }
        uri.getQueryParameters().forEach((name, values) -> {
            if (!known.contains(name)) {
                String there = known.isEmpty() ? "there are none" : "there are: " + String.join(", ", known);
                throw Problem.badParameter(name, "There is no such parameter here; " + there);
            }
            if (values.size() > 1 && !repeatable.contains(name)) {
                throw Problem.badParameter(name, "It is given " + values.size() + " times, and takes one value.");
            }
        });
    }

    /** Null where blank or missing; refuses what no text in the database can hold. */
    static String text(String name, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.indexOf(0) >= 0) {
            throw Problem.badParameter(name, "It holds the character U+0000.");
        }
        return value.strip();
    }

    /** Values given by repetition or with commas, each out of a closed set. */
    static List<String> choices(String name, List<String> values, List<String> set) {
        List<String> choices = values.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        for (String choice : choices) {
            if (!set.contains(choice)) {
                throw Problem.badParameter(
                        name, "'" + choice + "' is none of " + set.stream().collect(Collectors.joining(", ")));
            }
        }
        return choices;
    }

    static LocalDate date(String name, String value) {
        try {
            LocalDate date = text(name, value) == null ? null : LocalDate.parse(value.strip());
            if (date != null && (date.getYear() < 1 || date.getYear() > 9999)) {
                throw Problem.badParameter(name, YEARS);
            }
            return date;
        } catch (DateTimeException e) {
            throw Problem.badParameter(name, "'" + value + "' is not a date (YYYY-MM-DD)");
        }
    }

    static Instant moment(String name, String value) {
        try {
            Instant moment = text(name, value) == null
                    ? null
                    : Published.instant(value.strip().replace(' ', '+'));
            if (moment != null
                    && (moment.isBefore(Instant.parse("0001-01-01T00:00:00Z"))
                            || moment.isAfter(Instant.parse("9999-12-31T23:59:59Z")))) {
                throw Problem.badParameter(name, YEARS);
            }
            return moment;
        } catch (IllegalArgumentException e) {
            throw Problem.badParameter(name, "'" + value + "' is not an ISO 8601 date or date-time");
        }
    }

    static int number(String name, String value, int most) {
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Problem.badParameter(name, "'" + value + "' is not a number from 1 to " + most);
    }
}
