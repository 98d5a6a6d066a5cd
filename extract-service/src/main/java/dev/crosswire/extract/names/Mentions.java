package dev.crosswire.extract.names;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document's named entities. The engine sees a sentence at a time and may call one name now a person, now a place: the
 * type that most of a name's mentions have, known names first, is taken for all of them.
 */
final class Mentions {
    private static final Set<String> UNNAMED =
            Set.of("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL", "LANGUAGE");

    private final List<List<Mention>> bySentence = new ArrayList<>();
    private final List<Mention[]> byWord = new ArrayList<>();

    /** Those of each sentence, the unmarked with them. */
    private final List<List<Mention>> named = new ArrayList<>();

    private final Set<String> addressed;

    Mentions(Document document) {
        for (int i = 0; i < document.sentences().size(); i++) {
            bySentence.add(find(document.sentences().get(i), i));
        }
        this.addressed = addressed(document);
        Map<String, String> types = types(firms(document));
        bySentence.replaceAll(mentions -> mentions.stream()
                .map(mention -> mention.withType(types.get(Text.key(mention.text()))))
                .collect(Collectors.toCollection(ArrayList::new)));
        for (int i = 0; i < bySentence.size(); i++) {
            addUnmarked(document.sentences().get(i), i, types);
        }
    }

    private static List<Mention> find(Sentence sentence, int number) {
        List<Mention> found = new ArrayList<>();
        int from = -1;
        for (int i = 0; i < sentence.size(); i++) {
            String tag = sentence.word(i).name();
            if (tag.startsWith("B-") || tag.startsWith("U-") || from < 0 && !tag.equals("O")) {
                from = i;
            }
            boolean ends = !tag.equals("O")
                    && (i + 1 == sentence.size()
                            || !continues(sentence.word(i + 1).name()));
            if (from >= 0 && ends) {
                add(found, sentence, number, from, i + 1, tag.substring(2));
                from = -1;
            }
        }
        List<Mention> joined = Acronyms.named(Designations.joined(found, sentence), sentence, number);
        return Holders.named(Firms.named(joined, sentence, number), sentence, number);
    }

    private static boolean continues(String tag) {
        return tag.startsWith("I-") || tag.startsWith("L-");
    }

    private static void add(List<Mention> found, Sentence sentence, int number, int from, int to, String type) {
        if (UNNAMED.contains(type)) {
            return;
        }
        int first = type.equals("ORG") || type.equals("PRODUCT") ? opening(sentence, from, to) : from;
        int end = to;
        while (end > first && sentence.word(end - 1).hasTag("POS", "``", "''")) {
            end--;
        }
        while (first < end && sentence.word(first).tag().equals("DT")) {
            first++;
        }
        boolean rank =
                end - first > 2 && isRank(sentence, first) || end - first > 1 && Holders.isAddress(sentence, first);
        if (type.equals("ORG") && rank) {
            found.add(new Mention(number, first + 1, end, Phrase.join(sentence, first + 1, end), "PERSON"));
            return;
        }
        int holder = type.equals("ORG") ? holder(sentence, first, end) : -1;
        if (holder >= 0) {
            found.add(new Mention(number, holder + 1, end, Phrase.join(sentence, holder + 1, end), "PERSON"));
            return;
        }
        boolean title = end - first == 1 && Nouns.is("title", Phrase.lemma(sentence, first));
        if (first < end && !(title && !type.equals("PERSON"))) {
            found.add(new Mention(number, first, end, Phrase.join(sentence, first, end), type));
        }
    }

    /** "Col. Jan Berg": a title in short, which no organisation's name begins with. */
    private static boolean isRank(Sentence sentence, int word) {
        return Phrase.form(sentence, word).endsWith(".")
                && Nouns.isAny(Phrase.lemma(sentence, word), "title", "honorific m", "honorific f");
    }

    /** "TUC delegate Jan Berg": the common noun for a person before the name that ends what was taken for one name; -1 where none is. */
    private static int holder(Sentence sentence, int first, int end) {
        int last = end - 1;
        while (last > first && sentence.word(last).tag().equals("NNP")) {
            last--;
        }
        boolean holds = last > first
                && end - last > 2
                && sentence.word(last).tag().equals("NN")
                && Nouns.isAny(Phrase.lemma(sentence, last), "title", "leader", "person", "official", "force");
        return holds ? last : -1;
    }

    /** "Nordic" before "Sea Lines" that alone was marked: proper nouns of one compound are one name. */
    private static int opening(Sentence sentence, int from, int to) {
        int first = from;
        while (first > 0 && belongs(sentence, first - 1, to)) {
            first--;
        }
        return first;
    }

    private static boolean belongs(Sentence sentence, int word, int to) {
        Word before = sentence.word(word);
        return before.name().equals("O")
                && before.tag().equals("NNP")
                && before.relation().equals("compound")
                && before.head() > word
                && before.head() < to
                && !isPlace(before.token().form())
                && !Nouns.isAny(before.lemma().toLowerCase(Locale.ROOT), "title", "leader", "person", "company");
    }

    /** The type of each name: what is generally known, a part of a person's full name, else the majority. */
    private Map<String, String> types(Set<String> firms) {
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        bySentence.stream().flatMap(List::stream).forEach(mention -> votes.computeIfAbsent(
                        Text.key(mention.text()), key -> new TreeMap<>())
                .merge(mention.type(), 1, Integer::sum));
        firms.forEach(firm -> votes.put(firm, Map.of("ORG", 1)));
        Set<String> surnames = surnames();
        surnames.removeAll(firms);
        Set<String> given = parts(text -> text.substring(0, text.indexOf(' ')));
        given.removeAll(firms);
        Map<String, String> types = new HashMap<>();
        votes.forEach(
                (key, counts) -> types.put(key, isGiven(key, counts, given) ? "PERSON" : type(key, counts, surnames)));
        return types;
    }

    /** Names that a company's kind or its shares tell for its own, whatever they are taken for elsewhere, their first words, and bodies' acronyms. */
    private Set<String> firms(Document document) {
        Set<String> firms = new HashSet<>();
        for (int i = 0; i < bySentence.size(); i++) {
            Sentence sentence = document.sentences().get(i);
            bySentence.get(i).stream()
                    .filter(mention -> Firms.isNamed(mention, sentence)
                            || mention.type().equals("PERSON") && mention.isFirm(sentence))
                    .flatMap(mention -> Stream.of(mention.text(), mention.text().split(" ")[0]))
                    .map(Text::key)
                    .forEach(firms::add);
            Acronyms.in(sentence, bySentence.get(i)).keySet().stream()
                    .map(Text::key)
                    .forEach(firms::add);
        }
        return firms;
    }

    private Set<String> surnames() {
        Set<String> surnames = parts(text -> text.substring(text.lastIndexOf(' ') + 1));
        surnames.addAll(addressed);
        return surnames;
    }

    /** "Sgt. Berg": a name that is once marked as a person's behind a title or address. */
    private Set<String> addressed(Document document) {
        return bySentence.stream()
                .flatMap(List::stream)
                .filter(mention -> mention.type().equals("PERSON")
                        && !mention.text().contains(" ")
                        && mention.from() > 0
                        && !isPlace(mention.text()))
                .filter(mention -> Holders.isTitle(document.sentences().get(mention.sentence()), mention.from() - 1))
                .map(mention -> Text.key(mention.text()))
                .collect(Collectors.toSet());
    }

    /** One part of each person's full name. */
    private Set<String> parts(UnaryOperator<String> part) {
        return bySentence.stream()
                .flatMap(List::stream)
                .filter(mention ->
                        mention.type().equals("PERSON") && mention.text().contains(" ") && !isPlace(mention.text()))
                .map(mention -> Text.key(part.apply(mention.text())))
                .collect(Collectors.toSet());
    }

    /** Whether a name alone is the first of somebody's full name, and nothing else that is known. */
    private static boolean isGiven(String key, Map<String, Integer> counts, Set<String> given) {
        return given.contains(key)
                && !counts.containsKey("GPE")
                && !isPlace(key)
                && Countries.ofAdjective(key).isEmpty()
                && Aliases.find(key).isEmpty();
    }

    /** Whether a text is the name of a country or its capital. */
    static boolean isPlace(String text) {
        return Countries.named(text).or(() -> Countries.ofCapital(text)).isPresent();
    }

    private static String type(String key, Map<String, Integer> counts, Set<String> surnames) {
        if (isPlace(key)) {
            return "GPE";
        }
        if (Countries.ofAdjective(key).isPresent()) {
            return "NORP";
        }
        if (surnames.contains(key)) {
            return "PERSON";
        }
        Optional<Aliases.Known> known = Aliases.find(key);
        if (known.isPresent()) {
            return known.get().kind().equals("person")
                    ? "PERSON"
                    : known.get().kind().equals("place") ? "GPE" : "ORG";
        }
        if (counts.containsKey("ORG") && counts.containsKey("PRODUCT")) {
            return "ORG";
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("ORG");
    }

    /** Proper nouns that the engine left unmarked here, and marked, or everybody knows, elsewhere. */
    private void addUnmarked(Sentence sentence, int number, Map<String, String> types) {
        Mention[] marked = new Mention[sentence.size()];
        bySentence.get(number).forEach(mention -> Arrays.fill(marked, mention.from(), mention.to(), mention));
        for (int i = 0; i + 1 < marked.length; i++) {
            boolean begins = Aliases.mayBegin(Phrase.form(sentence, i)) || Phrase.isGlued(sentence, i + 1);
            String two = begins ? Phrase.join(sentence, i, i + 2) : "";
            if (Aliases.isWritten(two) && (marked[i] == null || marked[i] != marked[i + 1])) {
                Mention name = new Mention(number, i, i + 2, two, type(Text.key(two), Map.of(), Set.of()));
                marked[i] = name;
                marked[i + 1] = name;
            }
        }
        for (int i = 0; i < marked.length; i++) {
            boolean noun = sentence.word(i).tag().startsWith("NN");
            boolean proper = sentence.word(i).tag().startsWith("NNP")
                    || noun && Aliases.isWritten(sentence.word(i).token().form());
            if (marked[i] == null && proper) {
                marked[i] = unmarked(sentence, number, i, types);
            }
        }
        byWord.add(marked);
        named.add(Arrays.stream(marked).filter(Objects::nonNull).distinct().toList());
    }

    private static Mention unmarked(Sentence sentence, int number, int word, Map<String, String> types) {
        String form = sentence.word(word).token().form();
        String type = types.get(Text.key(form));
        if (type == null && (isPlace(form) || Aliases.find(form).isPresent())) {
            type = type(Text.key(form), Map.of(), Set.of());
        }
        return type == null ? null : new Mention(number, word, word + 1, form, type);
    }

    /** Whether a type of the engine's is a time, number or measure, and names nobody. */
    static boolean isUnnamed(String type) {
        return UNNAMED.contains(type);
    }

    /** The entity that a word belongs to. */
    Optional<Mention> at(int sentence, int word) {
        return Optional.ofNullable(byWord.get(sentence)[word]);
    }

    /** Every entity of the document, in text order. */
    List<Mention> all() {
        return named.stream().flatMap(List::stream).toList();
    }

    /** The entities of a sentence, in text order. */
    List<Mention> in(int sentence) {
        return named.get(sentence);
    }
}
