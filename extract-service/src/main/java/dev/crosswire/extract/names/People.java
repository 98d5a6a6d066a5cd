package dev.crosswire.extract.names;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people of a document: full names by their parts, the titles they are given, their gender where it shows. */
final class People {
    /** That a person is given a title, with its portfolio ("finance") and the country or body it goes with, "" where none is named. */
    private record Title(int sentence, String noun, String portfolio, String of, String person) {}

    /** The headline and the sentence behind it. */
    private static final int OPENING = 2;

    private final Document document;
    private final Mentions mentions;
    private final Map<String, String> fullNames = new LinkedHashMap<>();
    /** Names of several words by the shorter ones, of several words too, that they begin or end with. */
    private final Map<String, String> wholes = new HashMap<>();

    private final List<Title> titles = new ArrayList<>();
    private final Map<String, String> genders = new HashMap<>();

    People(Document document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
        forEachPerson(mention -> {
            if (mention.text().contains(" ")) {
                for (String part : mention.text().split(" ")) {
                    fullNames.putIfAbsent(Text.key(part), known(mention.text()));
                }
            }
        });
        forEachPerson(mention -> addShorter(mention.text()));
        forEachPerson(this::readKin);
        forEachPerson(this::readTitles);
    }

    private void forEachPerson(Consumer<Mention> action) {
        for (int i = 0; i < document.sentences().size(); i++) {
            for (Mention mention : mentions.in(i)) {
                if (mention.type().equals("PERSON")) {
                    action.accept(mention);
                }
            }
        }
    }

    /** "Berg's daughter, Anna": a given name alone, of somebody who shares the surname of those she belongs to. */
    private void readKin(Mention mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        int comma = mention.from() - 1;
        int noun = comma > 0 && Phrase.form(sentence, comma).equals(",") ? comma - 1 : comma;
        boolean kin = noun > 1
                && !mention.text().contains(" ")
                && !fullNames.containsKey(Text.key(mention.text()))
                && Nouns.isAny(Phrase.lemma(sentence, noun), "female", "male")
                && sentence.word(noun - 1).tag().equals("POS");
        if (kin) {
            mentions.at(mention.sentence(), noun - 2)
                    .filter(owner -> owner.type().equals("PERSON"))
                    .map(owner -> canonical(owner.text()))
                    .map(owner -> owner.substring(owner.lastIndexOf(' ') + 1))
                    .ifPresent(surname -> fullNames.put(Text.key(mention.text()), mention.text() + " " + surname));
        }
    }

    /** "Al Baker" and "Akbar Al" of "Akbar Al Baker": a name of several words may be given without its first or its last. */
    private void addShorter(String text) {
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            String first = text.substring(0, space);
            String last = text.substring(space + 1);
            Stream.of(first, last)
                    .filter(part -> part.contains(" "))
                    .forEach(part -> wholes.merge(Text.key(part), known(text), People::longest));
        }
    }

    private static String longest(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    private static String known(String text) {
        return Aliases.find(text)
                .filter(found -> found.kind().equals("person"))
                .map(Aliases.Known::name)
                .orElse(text);
    }

    /** The full name that a mention of a person stands for. */
    String canonical(String text) {
        if (text.contains(" ")) {
            String known = known(text);
            return whole(known.equals(text) ? longer(text) : known);
        }
        return whole(fullNames.getOrDefault(Text.key(text), known(text)));
    }

    private String whole(String name) {
        return wholes.getOrDefault(Text.key(name), name);
    }

    /** "Sheriff Walton" is "T. Walton" where only the surname agrees with a full name and the first word is a title. */
    private String longer(String text) {
        String first = text.substring(0, text.indexOf(' '));
        String rest = text.substring(text.indexOf(' ') + 1);
        return isTitle(first) ? canonical(rest) : text;
    }

    /** A known person's offices go without saying where the person is named. */
    private void addOffices(Aliases.Known known, String person) {
        known.offices().forEach((of, noun) -> {
            Title office = new Title(-1, noun, "", of, person);
            if (!titles.contains(office)) {
                titles.add(office);
            }
        });
    }

    private static boolean isTitle(String word) {
        return Nouns.is("title", word.toLowerCase(Locale.ROOT));
    }

    private void readTitles(Mention mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        String person = canonical(mention.text());
        int head = mention.to() - 1;
        String given = person.contains(" ") ? person.substring(0, person.indexOf(' ')) : person;
        genders.putIfAbsent(person, Nouns.gender(given));
        Aliases.find(person).ifPresent(known -> addOffices(known, person));
        Set<Integer> nouns = offices(sentence, mention);
        if (!isPast(sentence, head)) {
            nouns.forEach(noun -> addTitle(mention.sentence(), noun, person));
        }
    }

    /** The words beside a name that may tell its office: those before it, what is apposed to it or it to. */
    static Set<Integer> offices(Sentence sentence, Mention mention) {
        int head = mention.to() - 1;
        Set<Integer> nouns = new TreeSet<>();
        for (int i = mention.from() - 1; i >= 0 && isBefore(sentence, i); i--) {
            nouns.add(i);
        }
        sentence.children(head).stream()
                .filter(child -> sentence.word(child).relation().equals("appos"))
                .forEach(nouns::add);
        if (sentence.word(head).relation().equals("appos")) {
            nouns.add(holder(sentence, sentence.word(head).head()));
        }
        return nouns;
    }

    /** The noun that a name is apposed to; in "the commander of the regiment Jan Berg" the name is the commander's. */
    private static int holder(Sentence sentence, int noun) {
        int preposition = sentence.word(noun).relation().equals("pobj")
                ? sentence.word(noun).head()
                : -1;
        int above = preposition < 0 ? -1 : sentence.word(preposition).head();
        return above >= 0 && Nouns.isAny(Phrase.lemma(sentence, above), "title", "leader") ? above : noun;
    }

    static boolean isBefore(Sentence sentence, int index) {
        String tag = sentence.word(index).tag();
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("POS") || tag.equals("HYPH");
    }

    private void addTitle(int number, int noun, String person) {
        Sentence sentence = document.sentences().get(number);
        String lemma = Phrase.lemma(sentence, noun);
        List.of("m", "f").stream()
                .filter(gender -> Nouns.is("honorific " + gender, lemma))
                .findFirst()
                .ifPresent(gender -> genders.put(person, gender));
        if (Nouns.isAny(lemma, "title", "leader", "person")) {
            titles.add(new Title(number, lemma, Phrase.portfolio(sentence, noun), owner(number, noun), person));
        }
    }

    /** "former president Jan Berg", "her late father, president Jan Berg": who holds the office no longer. */
    private static boolean isPast(Sentence sentence, int head) {
        boolean apposed = sentence.word(head).relation().equals("appos");
        IntStream before = sentence.subtree(head).stream().filter(word -> word < head);
        IntStream described = apposed
                ? sentence.children(sentence.word(head).head()).stream().mapToInt(Integer::intValue)
                : IntStream.empty();
        return IntStream.concat(before, described).anyMatch(word -> Nouns.is("bygone", Phrase.lemma(sentence, word)));
    }

    /** The country or body that a title goes with: "Kremlin" of "Kremlin spokesman", "Finland" of "Finnish president". */
    private String owner(int number, int noun) {
        Sentence sentence = document.sentences().get(number);
        int phrase = sentence.word(noun).relation().equals("compound")
                ? sentence.word(noun).head()
                : noun;
        return Owners.of(sentence, noun, word -> mentions.at(number, word))
                .or(() -> Owners.of(sentence, phrase, word -> mentions.at(number, word)))
                .or(() -> person(number, sentence.child(noun, "poss")))
                .orElse("");
    }

    /** Whose a title is, where that is a person's ("Berg's lawyer"). */
    private Optional<String> person(int number, int owner) {
        return owner < 0
                ? Optional.empty()
                : mentions.at(number, owner)
                        .filter(mention -> mention.type().equals("PERSON"))
                        .map(mention -> canonical(mention.text()));
    }

    /** Who a title stands for: the last given it up to that sentence, else the first after; countries and portfolios must agree. */
    Optional<String> titled(int number, String noun, String portfolio, String owner) {
        List<Title> given = titles.stream()
                .filter(title -> sameTitle(title.noun(), noun) || heads(title, noun, owner))
                .filter(title -> portfolio.isEmpty()
                        || title.portfolio().equals(portfolio)
                        || title.portfolio().isEmpty() && !Nouns.is("rank", portfolio))
                .filter(title ->
                        owner.isEmpty() || title.of().isEmpty() || title.of().equals(owner))
                .toList();
        Comparator<Title> near = Comparator.comparing(
                        (Title title) -> title.of().equals(owner))
                .thenComparing(title -> title.sentence() <= number)
                .thenComparing(title -> title.sentence() <= number ? title.sentence() : -title.sentence());
        return given.stream().max(near).map(Title::person);
    }

    /** Who was called somebody's, by that noun ("his lawyer" after "Berg's lawyer, Anna Lund"). */
    Optional<String> titledOf(int number, String noun, String owner) {
        return titles.stream()
                .filter(title -> sameTitle(title.noun(), noun) && title.sentence() <= number)
                .filter(title -> title.of().equals(owner))
                .filter(title -> !title.person().equals(owner))
                .max(Comparator.comparingInt(Title::sentence))
                .map(Title::person);
    }

    /** The country that a person's title belongs to. */
    Optional<String> country(String person) {
        return titles.stream()
                .filter(title -> title.person().equals(person))
                .map(Title::of)
                .filter(of -> Countries.named(of).isPresent())
                .findFirst();
    }

    private static boolean sameTitle(String given, String asked) {
        return given.equals(asked)
                || asked.equals("leader") && Nouns.is("leader", given)
                || Nouns.is("called " + asked, given);
    }

    /** "the agency chief": whoever leads the body that is named. */
    private static boolean heads(Title title, String asked, String owner) {
        return Nouns.is("head", asked)
                && Nouns.isAny(title.noun(), "leader", "officer")
                && !owner.isEmpty()
                && title.of().equals(owner);
    }

    /** The only person that the headline and the first sentence name, of whom the article goes on to tell; empty where they name others. */
    Optional<String> protagonist() {
        Set<String> first = new LinkedHashSet<>();
        forEachPerson(mention -> {
            if (mention.sentence() < OPENING) {
                first.add(canonical(mention.text()));
            }
        });
        return first.size() == 1 ? first.stream().findFirst() : Optional.empty();
    }

    /** Everybody named, in text order. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        forEachPerson(mention -> all.add(canonical(mention.text())));
        return all;
    }

    String gender(String person) {
        return Objects.requireNonNullElse(genders.get(person), "");
    }
}
