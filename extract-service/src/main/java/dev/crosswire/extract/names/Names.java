package dev.crosswire.extract.names;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The canonical names of a document's entities: one name an entity, however it is called. Immutable. */
public final class Names {
    /** The types of names whose bearers speak. */
    private static final Set<String> SPEAKING = Set.of("PERSON", "ORG", "GPE", "NORP");

    private static final Set<String> PEOPLE = Set.of("i", "we", "he", "she", "they", "who");

    private final Document document;
    private final Mentions mentions;
    private final People people;
    private final Spokespeople spokespeople;
    private final String[][] canonical;
    private final Participants participants;
    private final Salient[] salient;
    private final Map<Position, Position> referents;

    /** The answers of a document that has been resolved to its end. */
    Names(Resolver resolved) {
        this.document = resolved.document();
        this.mentions = resolved.mentions();
        this.people = resolved.people();
        this.spokespeople = resolved.spokespeople();
        this.canonical = resolved.canonical();
        this.participants = resolved.participants();
        this.salient = resolved.salient();
        this.referents = resolved.referents();
    }

    public static Names of(Document document) {
        return new Resolver(document).resolve();
    }

    /** What the noun phrase around a head word is called. */
    public String canonical(int sentence, int head) {
        String name = canonical[sentence][head];
        return name == null ? "" : name;
    }

    /** Whether the noun phrase around a head word means a person, people or a body, which can speak. */
    public boolean isSomebody(int sentence, int head) {
        Word word = document.sentences().get(sentence).word(head);
        Position referent = referents.get(new Position(sentence, head));
        boolean says = word.lemma().equals("it")
                && Antecedents.speaks(document.sentences().get(sentence), word);
        if (says && referent != null) {
            return isSomebody(referent.sentence(), referent.word());
        }
        Optional<Mention> mention = mentions.at(sentence, head);
        boolean named = mention.isPresent() && SPEAKING.contains(mention.get().type());
        boolean pronoun = PEOPLE.contains(word.lemma());
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return named
                || pronoun
                || Nouns.isAny(
                        lemma, "person", "title", "leader", "official", "group", "body", "company", "state", "force");
    }

    /** The people that the document names, by their canonical names, in the order they are met. */
    public Set<String> people() {
        return people.all();
    }

    /** The body that a person speaks for as "we"; empty where none is named. */
    public Optional<String> body(String person) {
        return spokespeople.body(person);
    }

    /**
     * Who takes part under a noun phrase, each by canonical name: the phrase's own name, or several where it names several
     * ("both sides"). Empty where it names nobody.
     *
     * @param actor whether they act: a deed or weapon is then whoever's it is
     */
    public List<String> participants(int sentence, int head, boolean actor) {
        return participants
                .several(sentence, head)
                .orElseGet(() -> each(actor ? participants.actor(sentence, head) : canonical(sentence, head)));
    }

    /** The names that a joint one is made of. */
    private static List<String> each(String name) {
        if (name.contains("; ")) {
            return Stream.of(name.split("; ")).filter(part -> !part.isBlank()).toList();
        }
        return name.isBlank() ? List.of() : List.of(name);
    }

    /** The word that a pronoun refers back to; empty where it is no pronoun or refers to nothing known. */
    public Optional<Word> referent(int sentence, int pronoun) {
        return Optional.ofNullable(referents.get(new Position(sentence, pronoun)))
                .map(at -> document.sentences().get(at.sentence()).word(at.word()));
    }

    /** The kind of name that a word belongs to, as the whole document shows; empty outside of names. */
    public Optional<String> kind(int sentence, int word) {
        return mentions.at(sentence, word).map(Mention::type);
    }

    /** Who is meant at a sentence's end where nobody is named. */
    public Salient salient(int sentence) {
        return salient[sentence];
    }
}
