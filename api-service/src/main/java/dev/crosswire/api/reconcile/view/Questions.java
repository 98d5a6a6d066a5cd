package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Memo;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Synonyms;
import dev.crosswire.api.reconcile.lexicon.Units;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A fact's question in plain English, by the first template that its slots fill ({@code questions.tsv}). */
final class Questions {
    /** By what is asked, each in the order of the table. */
    private static final Map<String, List<Template>> TEMPLATES = Resource.rows("questions.tsv").stream()
            .collect(Collectors.groupingBy(row -> row[1], Collectors.mapping(Template::of, Collectors.toList())));

    /**
     * A question with slots to be filled.
     *
     * @param type the label of the type that it is asked of, {@code *} for any
     * @param event the class of the predicate that it is asked of, null for any
     */
    private record Template(String type, String event, String text) {
        static Template of(String[] row) {
            int colon = row[0].indexOf(':');
            return colon < 0
                    ? new Template(row[0], null, row[2])
                    : new Template(row[0].substring(0, colon), Synonyms.classOf(row[0].substring(colon + 1)), row[2]);
        }

        boolean fits(Slots slots) {
            return type.equals("*")
                    || type.equals(slots.type().label())
                            && (event == null || event.equals(Synonyms.classOf(slots.event())));
        }
    }

    private record Asking(Slots slots, String kind) {}

    /** A fact that gets another claim is mostly asked as before. */
    private static final Memo<Asking, String> ASKED = new Memo<>(2_000, asking -> put(asking.slots(), asking.kind()));

    private Questions() {}

    /** @param kind {@code count}, {@code yesno}, {@code describe}, {@code when}, {@code where} or {@code who} */
    static String ask(Slots slots, String kind) {
        return ASKED.of(new Asking(slots, kind));
    }

    private static String put(Slots slots, String kind) {
        Map<String, String> values = Fillers.of(slots);
        for (String special : kinds(slots, kind)) {
            for (Template template : TEMPLATES.getOrDefault(special, List.of())) {
                String text = template.fits(slots) ? fill(template.text(), values) : null;
                if (text != null) {
                    return Agreement.of(text, slots);
                }
            }
        }
        throw new IllegalStateException("no template for " + slots.type() + " " + kind);
    }

    private static List<String> kinds(Slots slots, String kind) {
        if (!kind.equals("count")) {
            return List.of(kind);
        }
        if (Phrases.money(slots.unit())) {
            return List.of("worth", kind);
        }
        if (slots.countsEvents()) {
            return List.of("events", kind);
        }
        String unit = Units.general(slots.unit());
        return unit.equals(Units.PERSON) || slots.countsHits()
                ? List.of("heads", kind)
                : Units.isDuration(unit) ? List.of("long", kind) : List.of(kind);
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
