package dev.crosswire.extract.place;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.names.Countries;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a document as a whole says of where it plays: the countries and divisions it names, and what it calls regions. */
final class Context {
    private final Map<String, Integer> countries = new HashMap<>();
    private final Set<String> divisions = new HashSet<>();
    private final Map<String, Kinds.Kind> kinds = new HashMap<>();
    private final Map<String, Integer> persons = new HashMap<>();
    private final Set<String> grounds = new LinkedHashSet<>();
    private final Set<String> facilities = new HashSet<>();
    private final Map<String, String> compounds = new HashMap<>();

    /** Names as the engine takes them for places, or which always stand where something is. */
    private final Set<String> located = new HashSet<>();

    private final Set<String> unlocated = new HashSet<>();

    static Context of(Document document) {
        Context context = new Context();
        for (Sentence sentence : document.sentences()) {
            Forms forms = Forms.of(sentence);
            Spans spans = Spans.of(forms);
            for (Span span : spans.all()) {
                context.add(span, forms.text(span.from(), span.to()));
                context.addCompound(forms, span);
                context.addGrounds(forms, span);
                context.addLocated(forms, span);
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
            addTown(text);
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

    /** The only town in the world of a name tells of its division and country. */
    private void addTown(String text) {
        List<City> towns = Cities.world().named(text);
        if (towns.size() == 1 && towns.get(0).own()) {
            countries.merge(towns.get(0).country(), 1, Integer::sum);
            Optional.ofNullable(Divisions.ofCode(towns.get(0).division())).ifPresent(divisions::add);
        }
    }

    private void addCompound(Forms forms, Span span) {
        if (forms.entity(span.from()).equals("GPE") && Compounds.joins(forms, span.from() + 1, span.to())) {
            compounds.putIfAbsent(forms.form(span.from()), forms.text(span.from(), span.to()));
        }
    }

    /** The town's name of which the document calls its first word alone the town; the name itself where there is none. */
    String full(String name) {
        return compounds.getOrDefault(name, name);
    }

    /** "near Brenna": a name of one word that the engine takes for somebody's, but stands only where something is. */
    private void addLocated(Forms forms, Span span) {
        String name = NameKey.of(forms.text(span.from(), span.to()));
        boolean place = span.entity().equals("GPE") || span.entity().equals("LOC");
        boolean one = span.to() - span.from() == 1 && forms.tag(span.from()).equals("NNP");
        boolean there = one && span.entity().equals("PERSON") && Around.WITHIN.has(forms.lower(span.from() - 1));
        if (place || there) {
            located.add(name);
        } else if (span.entity().equals("PERSON")) {
            for (int word = span.from(); word < span.to(); word++) {
                unlocated.add(NameKey.of(forms.form(word)));
            }
        }
    }

    /** Whether the document uses a name only as that of a place. */
    boolean located(String name) {
        String key = NameKey.of(name);
        return located.contains(key) && !unlocated.contains(key);
    }

    private void addGrounds(Forms forms, Span span) {
        boolean at = Around.GROUNDS.has(forms.lower(span.from() - 1));
        boolean several = span.to() - span.from() > 1;
        if (span.entity().equals("ORG") && at) {
            grounds.add(forms.text(span.from(), span.to()));
        } else if (span.entity().equals("FAC") && several) {
            facilities.add(forms.text(span.from(), span.to()));
        }
    }

    /**
     * The full name of the organisation on whose grounds the document says something to be ("at Acme Industries"), by that
     * or by its first words; empty where there is none.
     */
    Optional<String> grounds(String name) {
        return grounds.stream()
                .filter(full -> full.equals(name) || full.startsWith(name + " "))
                .findFirst();
    }

    /** Whether the engine elsewhere takes a name for that of a building or street. */
    boolean facility(String name) {
        return facilities.contains(name);
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
