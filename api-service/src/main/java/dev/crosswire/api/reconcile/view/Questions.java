package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.lexicon.Memo;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Synonyms;
import dev.crosswire.api.reconcile.lexicon.Units;
import java.util.List;
import java.util.Map;

/** A fact's question in plain English, by the first template that its slots fill ({@code questions.tsv}). */
final class Questions {
    private static final List<String[]> TEMPLATES = Resource.rows("questions.tsv");

    private record Asking(Slots slots, String kind) {}

    /** A fact that gets another claim is mostly asked as before. */
    private static final Memo<Asking, String> ASKED = new Memo<>(4_000, asking -> put(asking.slots(), asking.kind()));

    private Questions() {}

    /** @param kind {@code count}, {@code yesno}, {@code describe}, {@code when}, {@code where} or {@code who} */
    static String ask(Slots slots, String kind) {
        return ASKED.of(new Asking(slots, kind));
    }

    private static String put(Slots slots, String kind) {
        Map<String, String> values = Fillers.of(slots);
        for (String special : kinds(slots, kind)) {
            for (String[] row : TEMPLATES) {
                String text = fits(row[0], slots) && row[1].equals(special) ? fill(row[2], values) : null;
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

    private static boolean fits(String key, Slots slots) {
        String narrowed = slots.type().label() + ":";
        return key.equals("*")
                || key.equals(slots.type().label())
                || key.startsWith(narrowed)
                        && Synonyms.classOf(key.substring(narrowed.length())).equals(Synonyms.classOf(slots.event()));
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
