package dev.crosswire.extract.names;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Organisations by one name: known ones by their usual name, short names by the longer one that the document gives. */
final class Organisations {
    /** A name that a full stop was left on. */
    private static final Pattern STOPPED = Pattern.compile("(.* )?([A-Z]{3,}|\\p{Alpha}{5,})\\.");

    private final Mentions mentions;
    private final Set<String> usual = new TreeSet<>();
    private final Map<String, String> longNames = new HashMap<>();
    private final Map<String, String> acronyms = new HashMap<>();

    /** Names of two words by the city that they end with. */
    private final Map<String, String> clubs = new HashMap<>();

    /** Names as the document gives them so far; one that is met before a longer one is a name of its own. */
    private final Set<String> met = new HashSet<>();

    Organisations(Document document, Mentions mentions) {
        this.mentions = mentions;
        for (int i = 0; i < document.sentences().size(); i++) {
            boolean headline = i == 0 && !isClosed(document.sentences().get(0));
            mentions.in(i).stream()
                    .map(mention -> Aliases.find(mention.text()))
                    .flatMap(Optional::stream)
                    .filter(known -> known.kind().equals("organisation"))
                    .forEach(known -> usual.add(known.name()));
            Acronyms.in(document.sentences().get(i), mentions.in(i)).forEach(acronyms::putIfAbsent);
            mentions.in(i).stream()
                    .filter(mention -> mention.type().equals("ORG"))
                    .map(Mention::text)
                    .peek(text -> meet(text, headline))
                    .filter(text -> text.contains(" "))
                    .peek(this::addClub)
                    .forEach(this::addParts);
        }
        spellAcronyms();
    }

    private static boolean isClosed(Sentence sentence) {
        return Phrase.form(sentence, sentence.size() - 1).equals(".");
    }

    /** A headline gives names in short. */
    private void meet(String text, boolean headline) {
        if (!headline || text.contains(" ")) {
            met.add(Text.key(text));
        }
    }

    /** Acronyms that the document never explains, where it has one name that they abbreviate. */
    private void spellAcronyms() {
        Set<String> names = mentions.all().stream()
                .filter(mention ->
                        mention.type().equals("ORG") && mention.text().contains(" "))
                .map(Mention::text)
                .collect(Collectors.toCollection(TreeSet::new));
        mentions.all().stream().map(mention -> Text.bare(mention.text())).forEach(text -> Acronyms.spelt(text, names)
                .ifPresent(name -> acronyms.putIfAbsent(text, name)));
    }

    /** "Real Oviedo": a club, not "Bank of Lima". */
    private void addClub(String text) {
        String[] words = text.split(" ");
        if (words.length == 2 && !words[0].equals(words[1])) {
            clubs.putIfAbsent(Text.key(words[1]), text);
        }
    }

    /** The first word or words, and the last word or words, may stand for the whole. */
    private void addParts(String text) {
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            add(Text.key(text.substring(0, space)), text);
            add(Text.key(text.substring(space + 1)), text);
        }
    }

    /** "Orion" before "Orion Phone" is the company that makes it. */
    private void add(String part, String whole) {
        if (!met.contains(part) || longNames.containsKey(part)) {
            longNames.merge(part, whole, (one, other) -> one);
        }
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    /** The one club or body named in the document whose name begins or, as a club's, ends with a city's: the city may stand for it. */
    Optional<String> ofCity(String city) {
        String start = city + " ";
        List<String> found =
                usual.stream().filter(name -> name.startsWith(start)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.ofNullable(clubs.get(Text.key(city)));
    }

    /** "Bank of Peru", where the document names one, for "Peru's central bank". */
    Optional<String> centralBank(String country) {
        String bank = "Bank of " + country;
        return mentions.all().stream().map(Mention::text).filter(bank::equals).findFirst();
    }

    String canonical(Sentence sentence, int head, Mention mention) {
        Optional<Aliases.Known> known = Aliases.find(mention.text());
        if (known.isPresent() && !isPart(mention.text(), known.get())) {
            return known.get().name();
        }
        String noun = Descriptions.compound(sentence, head);
        if (Nouns.is("body", noun) && !Owned.isOwnName(sentence, head)) {
            Optional<String> country = Owners.of(sentence, head, word -> mentions.at(mention.sentence(), word))
                    .flatMap(Countries::named);
            if (country.isPresent()) {
                return Bodies.name(sentence, head, country.get(), noun);
            }
        }
        return full(mention.text());
    }

    /** "Dow" where the document speaks of Dow Chemical, and of no Dow that goes by that name alone. */
    private boolean isPart(String text, Aliases.Known known) {
        String whole = longNames.get(Text.key(text));
        return whole != null
                && whole.toLowerCase(Locale.ROOT).startsWith(text.toLowerCase(Locale.ROOT) + " ")
                && Aliases.find(whole).isEmpty();
    }

    /** The name that the document gives in full for one that it may give in short. */
    String full(String name) {
        String text = unstopped(name);
        String whole = acronyms.getOrDefault(Text.bare(text), text);
        return longNames.getOrDefault(Text.key(whole), Text.bare(whole));
    }

    /** A full stop that tokenizers leave on capitals at a sentence's end: "ABCD."; not that of "U.S." */
    private static String unstopped(String text) {
        boolean stop = STOPPED.matcher(text).matches();
        return stop ? text.substring(0, text.length() - 1) : text;
    }
}
