package dev.crosswire.extract.place;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.names.Countries;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a document as a whole says of where it plays: the countries and divisions it names, and what it calls regions. */
final class Context {
    private final Map<String, Integer> countries = new HashMap<>();
    private final Set<String> divisions = new HashSet<>();
    private final Map<String, Kinds.Kind> kinds = new HashMap<>();
    private final Map<String, Integer> persons = new HashMap<>();

    static Context of(Document document) {
        Context context = new Context();
        for (Sentence sentence : document.sentences()) {
            Forms forms = new Forms(sentence);
            Spans spans = new Spans(forms);
            for (Span span : spans.all()) {
                context.add(span, forms.text(span.from(), span.to()));
            }
        }
        return context;
    }

    private void add(Span span, String text) {
        if (span.entity().equals("PERSON")) {
            for (String part : text.split(" ")) {
                persons.merge(NameKey.of(part), 1, Integer::sum);
            }
        } else if (span.entity().equals("GPE")) {
            persons.merge(NameKey.of(text), -1, Integer::sum);
        }
        Countries.named(text)
                .or(() -> Countries.ofAdjective(text))
                .map(Codes::of)
                .ifPresent(code -> countries.merge(code, 1, Integer::sum));
        for (Divisions.Division division : Divisions.named(text)) {
            divisions.add(division.name());
            if (division.country().equals("US")) {
                countries.merge("US", 1, Integer::sum);
            }
        }
        if (span.end() > span.to() && span.kind().division()) {
            kinds.putIfAbsent(NameKey.of(text), span.kind());
        }
    }

    /** How often the document speaks of a country, by ISO code. */
    int mentions(String country) {
        return countries.getOrDefault(country, 0);
    }

    boolean names(String division) {
        return division != null && divisions.contains(division);
    }

    /** Whether a name is somebody's in the document, more often than a place's. */
    boolean person(String name) {
        return persons.getOrDefault(NameKey.of(name), 0) > 0;
    }

    /** The only division that the document names of a country, null where there are none or several. */
    String onlyDivision(String country) {
        return divisions.stream()
                .filter(name -> Divisions.named(name).stream()
                        .anyMatch(division -> division.country().equals(country)))
                .reduce((one, other) -> "")
                .filter(name -> !name.isEmpty())
                .orElse(null);
    }

    /** The country that the document speaks of most, by ISO code; null where it speaks of none. */
    String country() {
        return countries.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** What the document elsewhere calls a name ("the Kursk region"), null where it does not. */
    Kinds.Kind kind(String name) {
        return kinds.get(NameKey.of(name));
    }
}
