package dev.crosswire.models.convert;

import dev.crosswire.models.ModelFileWriter;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The tokenizer's dictionaries, as its library loads them. Currencies and units stay in the order in which the library
 * tries them; compounds have the places where they are split.
 */
final class TokenizerSections {
    private TokenizerSections() {}

    static void write(ModelFileWriter file) {
        EnglishTokenizer tokenizer = new EnglishTokenizer();
        Object currency = PrivateField.read(tokenizer, "d_currency");
        Object hyphen = PrivateField.read(tokenizer, "d_hyphen");
        write(file, "currencies", new ArrayList<>(PrivateField.<Set<String>>read(currency, "s_currency")));
        write(file, "dollars", sorted(PrivateField.read(currency, "s_dollar")));
        write(file, "units", new ArrayList<>(words(tokenizer, "d_unit", "s_unit")));
        write(file, "emoticons", sorted(words(tokenizer, "d_emoticon", "s_emoticon")));
        write(file, "abbreviations", sorted(words(tokenizer, "d_abbreviation", "s_period")));
        write(file, "preserved", sorted(PrivateField.read(tokenizer, "d_preserve")));
        write(file, "hyphen-prefixes", sorted(PrivateField.read(hyphen, "s_prefix")));
        write(file, "hyphen-suffixes", sorted(PrivateField.read(hyphen, "s_suffix")));
        write(file, "compounds", compounds(tokenizer));
    }

    private static Set<String> words(EnglishTokenizer tokenizer, String dictionary, String field) {
        return PrivateField.read(PrivateField.<Object>read(tokenizer, dictionary), field);
    }

    private static List<String> sorted(Set<String> words) {
        return new ArrayList<>(new TreeSet<>(words));
    }

    private static List<String> compounds(EnglishTokenizer tokenizer) {
        Object dictionary = PrivateField.read(tokenizer, "d_compound");
        Map<String, int[]> compounds = PrivateField.read(dictionary, "m_compound");
        List<String> lines = new ArrayList<>();
        new TreeMap<>(compounds)
                .forEach((form, splits) -> lines.add(form + "\t"
                        + String.join(
                                ",",
                                IntStream.of(splits).mapToObj(String::valueOf).toList())));
        return lines;
    }

    private static void write(ModelFileWriter file, String name, List<String> lines) {
        file.text("nlp4j/tokenizer/" + name, lines);
    }
}
