package dev.crosswire.models.convert;

import dev.crosswire.models.FeatureHash;
import dev.crosswire.models.ModelFileWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes a morphological dictionary; ClearNLP and NLP4J keep theirs alike. {@code base} is a table of base forms typed by
 * word class; {@code rules} are lines: {@code class} name tags, {@code suffix} class tags suffix stem-endings doubled,
 * {@code exception} class form base, {@code abbreviation} form_tag base, {@code cardinal} form, {@code ordinal} form.
 */
final class MorphologySections {
    private static final List<String> CLASSES = List.of("verb", "noun", "adjective", "adverb");
    private static final List<String> PREFIXES = List.of("VB*", "NN*", "JJ*", "RB*");

    private final Object analyzer;
    private final List<String> lines = new ArrayList<>();
    private final Entries bases = new Entries();

    private MorphologySections(Object analyzer) {
        this.analyzer = analyzer;
    }

    /** Writes a library's analyzer. Nouns and adverbs may have tags beyond those that start with NN and RB. */
    static void write(
            ModelFileWriter file, String name, Object analyzer, List<String> nounTags, List<String> adverbTags) {
        MorphologySections sections = new MorphologySections(analyzer);
        List<List<String>> more = List.of(List.of(), nounTags, List.of(), adverbTags);
        for (int i = 0; i < CLASSES.size(); i++) {
            List<String> tags = new ArrayList<>(List.of("class", CLASSES.get(i), PREFIXES.get(i)));
            tags.addAll(more.get(i));
            sections.lines.add(String.join("\t", tags));
            sections.addClass(i);
        }
        sections.addClosed();
        file.text(name + "/rules", sections.lines);
        LexiconSections.writeTable(file, name + "/base", sections.bases);
    }

    private void addClass(int type) {
        String name = CLASSES.get(type);
        Object inflection = PrivateField.read(analyzer, "inf_" + name);
        Set<String> base = PrivateField.read(inflection, "base_set");
        base.forEach(form -> bases.add(FeatureHash.key(type, FeatureHash.of(form)), 1));
        Map<String, String> exceptions = PrivateField.read(inflection, "exception_map");
        if (exceptions != null) {
            new TreeMap<>(exceptions).forEach((form, lemma) -> line("exception", name, form, lemma));
        }
        List<?> matchers = PrivateField.read(inflection, "suffix_matchers");
        matchers.forEach(matcher -> addSuffixes(name, matcher));
    }

    private void addSuffixes(String name, Object matcher) {
        Object pattern = PrivateField.read(matcher, "p_originalPOS");
        String tags = pattern.toString().replaceAll("[\\^$()]", "");
        List<?> replacers = PrivateField.read(matcher, "l_replacers");
        for (Object replacer : replacers) {
            String suffix = PrivateField.read(replacer, "s_affixForm");
            String[] endings = PrivateField.read(replacer, "s_replacements");
            boolean doubled = PrivateField.<Boolean>read(replacer, "b_doubleConsonants");
            line("suffix", name, tags, suffix, String.join(",", endings), String.valueOf(doubled));
        }
    }

    private void addClosed() {
        Map<String, String> abbreviations = PrivateField.read(analyzer, "rule_abbreviation");
        new TreeMap<>(abbreviations).forEach((form, lemma) -> line("abbreviation", form, lemma));
        Set<String> cardinals = PrivateField.read(analyzer, "base_cardinal");
        new TreeSet<>(cardinals).forEach(form -> line("cardinal", form));
        Set<String> ordinals = PrivateField.read(analyzer, "base_ordinal");
        new TreeSet<>(ordinals).forEach(form -> line("ordinal", form));
    }

    private void line(String... fields) {
        lines.add(String.join("\t", fields));
    }
}
