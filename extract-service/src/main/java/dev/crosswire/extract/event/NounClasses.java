package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The classes of a sentence's noun phrases: those of {@code classes.tsv}, and those that the kind of a name tells. For one thread. */
final class NounClasses {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    /** Sums that taggers do not know for money: "Sh656", "GH¢40", "20p". */
    private static final Pattern MONEY =
            Pattern.compile("(?:[KUT]?[Ss]hs?|Rs|Tk|Rp|RM|Dhs?|GH[¢₵S]?|[¢₵₦₹])[\\d.,]*\\d(?:bn|b|m|k)?|[\\d.]*\\dp");

    private final Sentence sentence;
    private final Lemmas lemmas;
    private final Background background;

    /** Those of the phrases, and of the words by themselves, that were asked for. */
    private final Map<Integer, Set<String>> phrases = new HashMap<>();

    private final Map<Integer, Set<String>> words = new HashMap<>();

    NounClasses(Sentence sentence, Background background) {
        this.sentence = sentence;
        this.lemmas = Lemmas.of(sentence);
        this.background = background;
    }

    /** Whether a noun phrase is of a class: its head, its compound, what it is a number or a wave of, a conjunct. */
    boolean has(int noun, String nounClass) {
        Set<String> known = phrases.get(noun);
        if (known == null) {
            known = phrase(noun);
            phrases.put(noun, known);
        }
        return known.contains(nounClass);
    }

    private Set<String> phrase(int noun) {
        Set<String> found = new HashSet<>(word(noun));
        for (int child : sentence.children(noun)) {
            int object = lemmas.at(child).equals("of") && !isStaff(noun) ? sentence.child(child, "pobj") : -1;
            if (object >= 0) {
                found.addAll(word(object));
            }
            if (sentence.word(child).relation().equals("conj")) {
                found.addAll(word(child));
            }
        }
        return found;
    }

    /** "the driver of the train" is no train. */
    private boolean isStaff(int noun) {
        return LEXICON.is(lemmas.at(noun), "worker") || LEXICON.is(lemmas.at(noun), "official");
    }

    private Set<String> word(int noun) {
        Set<String> known = words.get(noun);
        if (known == null) {
            known = find(noun);
            words.put(noun, known);
        }
        return known;
    }

    /** By its lemma, by the words that make a name with it, by its title, by its kind of name, by what it stands for. */
    private Set<String> find(int noun) {
        Word word = sentence.word(noun);
        Set<String> found = new HashSet<>(isCommon(word) ? LEXICON.classes(lemmas.at(noun)) : List.of());
        compounds(noun).forEach(name -> found.addAll(LEXICON.classes(name)));
        if (word.tag().startsWith("NNP")) {
            titles(noun).forEach(title -> found.addAll(LEXICON.classes(lemmas.at(title))));
        }
        if (word.tag().equals("PRP")) {
            background.referents().apply(noun).ifPresent(named -> addReferent(named, found));
        }
        addNamed(word, background.kinds().apply(noun).filter("ORG"::equals).orElse(word.name()), found);
        if (word.name().endsWith("PERCENT")) {
            found.remove("money");
        }
        return found;
    }

    private static void addReferent(Word named, Set<String> found) {
        if (isCommon(named)) {
            found.addAll(LEXICON.classes(Lemmas.of(named)));
        }
        addNamed(named, named.name(), found);
    }

    /** Whether a word is no name of a person, which may look like any noun ("Price", "Church"). */
    private static boolean isCommon(Word word) {
        return !word.tag().startsWith("NNP") || !word.isNamed("PERSON");
    }

    /** Adds what a word is of by the kind of name it is part of. */
    private static void addNamed(Word word, String kind, Set<String> found) {
        if (kind.endsWith("GPE") || kind.endsWith("LOC")) {
            found.add("territory");
        } else if (kind.endsWith("ORG")) {
            found.add("company");
        }
        if (word.name().endsWith("CARDINAL")) {
            found.add("number");
        } else if (word.name().endsWith("PERCENT")) {
            found.add("percent");
        }
        if (isPerson(word, kind)) {
            found.add("person");
        }
        if (isMoney(word)) {
            found.add("money");
        }
    }

    private static boolean isPerson(Word word, String kind) {
        return kind.endsWith("PERSON")
                || word.name().endsWith("CARDINAL")
                || word.isNamed("NORP") && word.hasTag("NNS", "NNPS")
                || word.tag().equals("PRP") && !LEXICON.behaves(Lemmas.of(word), "thing", "pronoun");
    }

    private static boolean isMoney(Word word) {
        String form = word.token().form();
        return word.name().endsWith("MONEY")
                || form.chars().anyMatch(Character::isDigit)
                        && MONEY.matcher(form).matches();
    }

    /** A noun with each of the words before it that make a name with it: "health officer". */
    List<String> compounds(int noun) {
        List<String> names = new ArrayList<>();
        for (int child : sentence.children(noun)) {
            if (child < noun && sentence.word(child).hasRelation("compound", "amod", "nmod")) {
                names.add(lemmas.at(child) + " " + lemmas.at(noun));
            }
        }
        return names;
    }

    /** "Judge Anna Smith", "Storm Anna": the titles before a name; of what is no person, the title opens the name. */
    private List<Integer> titles(int name) {
        boolean person = sentence.word(name).name().endsWith("PERSON");
        return sentence.children(name).stream()
                .filter(child -> sentence.word(child).hasRelation("compound", "nmod", "amod"))
                .limit(person ? sentence.size() : 1)
                .filter(part -> !person || !sentence.word(part).name().endsWith("PERSON"))
                .toList();
    }
}
