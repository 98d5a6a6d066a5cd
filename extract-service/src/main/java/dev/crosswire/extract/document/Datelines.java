package dev.crosswire.extract.document;

import java.util.Optional;

/** Finds the town that an article is written from, in front of its first words: "LIMA, Peru (AP) - ". */
public final class Datelines {
    private Datelines() {}

    /** The town as it is written there; empty where no line of the document opens with one. */
    public static Optional<String> town(Document document) {
        return document.text()
                .clean()
                .lines()
                .map(line -> line.substring(0, Math.max(Furniture.lead(line), Furniture.town(line))))
                .map(Datelines::first)
                .filter(town -> !town.isEmpty())
                .findFirst();
    }

    private static String first(String lead) {
        int end = 0;
        while (end < lead.length() && ",(:-\u2013\u2014".indexOf(lead.charAt(end)) < 0) {
            end++;
        }
        String town = lead.substring(0, end).strip();
        return town.isEmpty() || !Character.isUpperCase(town.charAt(0)) ? "" : town;
    }
}
