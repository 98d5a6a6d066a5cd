package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
            TimeSpan time,
            String words) {}

    /** Types without a verb of their own: their question is best put in the words of a claim. */
    private static final Set<EventType> PLAIN = EnumSet.of(EventType.OTHER, EventType.LEGAL);

    private static final Set<EventType> ACTS = EnumSet.of(
            EventType.AGREE,
            EventType.PROPOSE,
            EventType.DEMAND,
            EventType.ORDER,
            EventType.PROMISE,
            EventType.ACCUSE,
            EventType.SUPPORT);

    private Questions() {}

    /** @param kind {@code count}, {@code yesno} or {@code describe} */
    static String ask(Slots slots, String kind) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "agent", names(slots.agent()));
        put(values, "target", names(slots.target()));
        put(values, "event", slots.event().equals("be") || slots.event().startsWith("be ") ? "" : slots.event());
        if (slots.words() != null && (vague(slots) || PLAIN.contains(slots.type()) || bare(slots))) {
            put(values, "words", Phrases.quoted(slots.words()));
        }
        put(values, "units", Phrases.plural(slots.unit()));
        values.put("{place}", Phrases.place(elsewhere(slots)));
        values.put("{time}", Phrases.time(slots.time()));
        for (String[] row : TEMPLATES) {
            boolean fits = row[0].equals("*") || row[0].equals(slots.type().label());
            if (fits && row[1].equals(kind)) {
                String text = fill(row[2], values);
                if (text != null) {
                    return text.replace("How many shares of ", "What share of ")
                            .replace("How many shares ", "What share ")
                            .replace(" the the ", " the ");
                }
            }
        }
        throw new IllegalStateException("no template for " + slots.type() + " " + kind);
    }

    /** Whether only the words of a speech act tell its content: its targets name nobody but whom it addresses, or nothing. */
    private static boolean vague(Slots slots) {
        return ACTS.contains(slots.type())
                && slots.target().stream()
                        .allMatch(target -> Name.of(target.name()).proper()
                                && !Name.of(target.name()).commonHead());
    }

    private static boolean bare(Slots slots) {
        return slots.agent().isEmpty()
                && slots.target().isEmpty()
                && slots.place().isEmpty();
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
