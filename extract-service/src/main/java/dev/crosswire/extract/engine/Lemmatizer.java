package dev.crosswire.extract.engine;

import dev.crosswire.models.FeatureHash;
import dev.crosswire.models.KeyTable;
import dev.crosswire.models.ModelFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the lemma of a form with a tag: by abbreviations, irregular forms, and suffixes whose stem is a known base form.
 * Numerals in words become {@value #CARDINAL} and {@value #ORDINAL}. The method is that of ClearNLP's and NLP4J's English
 * analyzers.
 */
final class Lemmatizer {
    static final String CARDINAL = "#crd#";
    static final String ORDINAL = "#ord#";

    private static final Set<String> ORDINAL_NUMBERS = Set.of("0st", "0nd", "0rd", "0th");
    private static final int SHORTEST_DOUBLED = 4;

    /** A suffix of some tags, what stands for it in the base form, and whether the consonant before may be doubled. */
    private record Suffix(Set<String> tags, String suffix, String[] endings, boolean doubled) {}

    /** A word class: the type of its base forms in the table, its irregular forms and its suffixes. */
    private record WordClass(int type, List<String> tags, Map<String, String> exceptions, List<Suffix> suffixes) {
        boolean has(String tag) {
            return tags.stream()
                    .anyMatch(t -> t.endsWith("*") ? tag.startsWith(t.substring(0, t.length() - 1)) : tag.equals(t));
        }
    }

    private final KeyTable bases;
    private final Map<String, WordClass> classes = new HashMap<>();
    private final Map<String, String> abbreviations = new HashMap<>();
    private final Set<String> cardinals = new HashSet<>();
    private final Set<String> ordinals = new HashSet<>(ORDINAL_NUMBERS);
    private final String[] tags;
    private final WordClass[] classOfTag;

    /** A lemmatizer with a dictionary of the models, for tags by their number. */
    Lemmatizer(ModelFile file, String name, String[] tags) {
        this.bases = file.table(name + "/base");
        this.tags = tags;
        file.lines(name + "/rules").forEach(this::read);
        this.classOfTag = Arrays.stream(tags).map(this::classOf).toArray(WordClass[]::new);
    }

    private WordClass classOf(String tag) {
        return classes.values().stream().filter(c -> c.has(tag)).findFirst().orElse(null);
    }

    private void read(String line) {
        String[] fields = line.split("\t", -1);
        switch (fields[0]) {
            case "class" -> {
                List<String> of = List.of(fields).subList(2, fields.length);
                classes.put(fields[1], new WordClass(classes.size(), of, new HashMap<>(), new ArrayList<>()));
            }
            case "exception" -> classes.get(fields[1]).exceptions().put(fields[2], fields[3]);
            case "suffix" -> classes.get(fields[1]).suffixes().add(suffix(fields));
            case "abbreviation" -> abbreviations.put(fields[1], fields[2]);
            case "cardinal" -> cardinals.add(fields[1]);
            case "ordinal" -> ordinals.add(fields[1]);
            default -> throw new IllegalArgumentException("no such rule: " + line);
        }
    }

    private static Suffix suffix(String[] fields) {
        Set<String> of = Set.of(fields[2].split("\\|"));
        return new Suffix(of, fields[3], fields[4].split(",", -1), Boolean.parseBoolean(fields[5]));
    }

    /** The lemma of a form with the tag of that number. */
    Symbol lemma(Form form, int tag) {
        Symbol lemma = form.lemmas()[tag];
        if (lemma == null) {
            lemma = Symbol.of(lemmatize(form.lower(), tag));
            form.lemmas()[tag] = lemma;
        }
        return lemma;
    }

    private String lemmatize(String lower, int tag) {
        String lemma = abbreviations.get(lower + "_" + tags[tag]);
        if (lemma == null && classOfTag[tag] != null) {
            lemma = inflected(lower, tags[tag], classOfTag[tag]);
        }
        lemma = lemma == null ? lower : lemma;
        if (cardinals.contains(lemma)) {
            return CARDINAL;
        }
        return ordinals.contains(lemma) ? ORDINAL : lemma;
    }

    private String inflected(String lower, String tag, WordClass wordClass) {
        String lemma = wordClass.exceptions().get(lower);
        for (int i = 0; lemma == null && i < wordClass.suffixes().size(); i++) {
            Suffix suffix = wordClass.suffixes().get(i);
            if (suffix.tags().contains(tag) && lower.endsWith(suffix.suffix())) {
                lemma = stripped(lower, suffix, wordClass.type());
            }
        }
        return lemma;
    }

    private String stripped(String lower, Suffix suffix, int type) {
        int stem = lower.length() - suffix.suffix().length();
        String base = base(lower.substring(0, stem), suffix, type);
        boolean doubled = stem >= SHORTEST_DOUBLED && lower.charAt(stem - 2) == lower.charAt(stem - 1);
        if (base == null && suffix.doubled() && doubled) {
            return base(lower.substring(0, stem - 1), suffix, type);
        }
        return base;
    }

    private String base(String stem, Suffix suffix, int type) {
        for (String ending : suffix.endings()) {
            long hash = FeatureHash.append(FeatureHash.of(stem), ending);
            if (bases.find(FeatureHash.key(type, hash)) != 0) {
                return stem + ending;
            }
        }
        return null;
    }
}
