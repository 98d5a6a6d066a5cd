package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A fact's question in plain English, by the first template that its slots fill ({@code questions.tsv}). */
final class Questions {
    private static final List<String[]> TEMPLATES = Resource.rows("questions.tsv");

    /** What a question is asked of. */
    record Slots(
            EventType type,
            String event,
            List<Entity> agent,
            List<Entity> target,
            String unit,
            List<Place> place,
            TimeSpan time) {}

    private Questions() {}

    /** @param kind {@code count}, {@code yesno} or {@code describe} */
    static String ask(Slots slots, String kind) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "agent", names(slots.agent()));
        put(values, "target", names(slots.target()));
        put(values, "event", slots.event());
        put(values, "units", Phrases.plural(slots.unit()));
        values.put("{place}", Phrases.place(elsewhere(slots)));
        values.put("{time}", Phrases.time(slots.time()));
        for (String[] row : TEMPLATES) {
            boolean fits = row[0].equals("*") || row[0].equals(slots.type().label());
            if (fits && row[1].equals(kind)) {
                String text = fill(row[2], values);
                if (text != null) {
                    return text;
                }
            }
        }
        throw new IllegalStateException("no template for " + slots.type() + " " + kind);
    }

    /** The places that the question doesn't name already. */
    private static List<Place> elsewhere(Slots slots) {
        return slots.place().stream()
                .filter(place -> slots.target().stream()
                        .noneMatch(target -> target.name().equals(place.name())))
                .toList();
    }

    private static void put(Map<String, String> values, String slot, String value) {
        if (value != null && !value.isBlank()) {
            values.put("{" + slot + "}", value);
        }
    }

    private static String names(List<Entity> entities) {
        return Phrases.list(
                entities.stream().map(Entity::name).map(Phrases::named).limit(6).toList());
    }

    private static String fill(String template, Map<String, String> values) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open) + 1;
            String value = values.get(template.substring(open, close));
            if (value == null) {
                return null;
            }
            out.append(template, from, open).append(value);
            from = close;
        }
        return out.append(template.substring(from)).toString();
    }
}
