package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lemmas, where the engine's are wanting: clitic verbs, regular pasts that it left as they are. */
final class Lemmas {
    private static final Map<String, String> CLITICS = Map.of(
            "'s", "be", "'re", "be", "'m", "be", "'ve", "have", "ai", "be", "is", "be", "are", "be", "was", "be",
            "were", "be");

    private final Sentence sentence;
    private final String[] lemmas;

    private Lemmas(Sentence sentence) {
        this.sentence = sentence;
        this.lemmas = new String[sentence.size()];
    }

    /** Those of a sentence, kept with it. */
    static Lemmas of(Sentence sentence) {
        return sentence.once(Lemmas.class, Lemmas::new);
    }

    /** The lemma of a word of a sentence. */
    static String of(Sentence sentence, int word) {
        return of(sentence).at(word);
    }

    String at(int word) {
        if (lemmas[word] == null) {
            lemmas[word] = of(sentence.word(word));
        }
        return lemmas[word];
    }

    static String of(Word word) {
        String lemma = word.lemma() == null ? word.token().form() : word.lemma();
        boolean masked = lemma.startsWith("#") || lemma.equals("0");
        lemma = (masked ? word.token().form() : lemma).toLowerCase(Locale.ROOT);
        if (!word.tag().startsWith("VB")) {
            boolean plural = word.tag().equals("NNS") && lemma.endsWith("s");
            return plural && lemma.equals(word.token().form().toLowerCase(Locale.ROOT)) ? singular(lemma) : lemma;
        }
        String clitic = CLITICS.get(lemma);
        if (clitic != null) {
            return clitic;
        }
        boolean past = lemma.endsWith("ed") && lemma.equals(word.token().form().toLowerCase(Locale.ROOT));
        return past && word.hasTag("VBD", "VBN") && lemma.length() > 4
                ? present(lemma)
                : isInfinitive(word) ? word.token().form().toLowerCase(Locale.ROOT) : lemma;
    }

    /** "to lay off": what looks like the past of another verb. */
    private static boolean isInfinitive(Word word) {
        return word.tag().equals("VB")
                && Lexicon.INSTANCE.behaves(word.token().form().toLowerCase(Locale.ROOT), "base form", "verb");
    }

    /** The verb of a regular participle, whatever its tag; the word itself where it is none. */
    static String ofParticiple(Word word) {
        String form = word.token().form().toLowerCase(Locale.ROOT);
        return form.endsWith("ed") && form.length() > 4 ? present(form) : form;
    }

    /** The singular of a plural that parsers left as it was, where the ontology knows it ("cryptocurrencies"). */
    private static String singular(String plural) {
        String stem = plural.substring(0, plural.length() - 1);
        String singular = stem.endsWith("ie") ? stem.substring(0, stem.length() - 2) + "y" : stem;
        return Lexicon.INSTANCE.isClassed(singular) ? singular : plural;
    }

    /** The verb of a regular past: the first of "stop", "hope", "walk" that the ontology knows, else without "ed". */
    private static String present(String past) {
        String stem = past.substring(0, past.length() - 2);
        boolean doubled = stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        List<String> candidates = List.of(
                stem,
                past.substring(0, past.length() - 1),
                doubled ? stem.substring(0, stem.length() - 1) : stem,
                stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem);
        return candidates.stream()
                .filter(verb -> Lexicon.INSTANCE.known("verb", verb)
                        || Lexicon.INSTANCE.behaves(verb, "nothing", "verb")
                        || Lexicon.INSTANCE.behaves(verb, "subject-light", "verb"))
                .findFirst()
                .orElse(stem);
    }
}
