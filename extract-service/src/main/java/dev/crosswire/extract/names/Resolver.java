package dev.crosswire.extract.names;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.Map;
import java.util.Optional;

/** Reads what each phrase of a document is called, sentence by sentence: its names, its descriptions, its pronouns. */
final class Resolver {
    /** The last of the sentences that tell what an article is about. */
    private static final int OPENING = 1;

    private final Document document;
    private final Mentions mentions;
    private final People people;
    private final Spokespeople spokespeople;
    private final Descriptions descriptions;
    private final Referents referents;
    private final EntityNames entities;
    private final Participants participants;
    private final String[][] canonical;
    private final Salient[] salient;

    Resolver(Document document) {
        this.document = document;
        this.mentions = new Mentions(document);
        this.people = new People(document, mentions);
        Organisations organisations = new Organisations(document, mentions);
        this.spokespeople = new Spokespeople(mentions);
        this.descriptions = new Descriptions(document, mentions, people, organisations);
        this.referents = new Referents(document, mentions);
        this.entities = new EntityNames(people, organisations, descriptions.before(), referents);
        this.participants = new Participants(document, mentions);
        this.canonical = new String[document.sentences().size()][];
        this.salient = new Salient[canonical.length];
    }

    Names resolve() {
        for (int i = 0; i < canonical.length; i++) {
            resolve(i, document.sentences().get(i));
        }
        return new Names(this);
    }

    private void resolve(int number, Sentence sentence) {
        String[] names = new String[sentence.size()];
        canonical[number] = names;
        for (int word = 0; word < names.length; word++) {
            names[word] = name(number, sentence, word);
            if (names[word] != null) {
                referents.addJoint(number, sentence, word, names);
            }
        }
        StandIns.addContainers(sentence, names);
        StandIns.addRelatives(sentence, names);
        readSpokespeople(number, sentence, names);
        participants.read(number, sentence, names);
        salient[number] = new Salient(participants.lastAttacker(), firm(number));
    }

    private Optional<String> firm(int number) {
        Optional<String> opening = number > OPENING ? salient[OPENING].firm() : Optional.empty();
        return opening.or(this::company);
    }

    private Optional<String> company() {
        return descriptions.before().organisations().last("company");
    }

    private void readSpokespeople(int number, Sentence sentence, String[] names) {
        mentions.in(number).stream()
                .filter(mention -> mention.type().equals("PERSON"))
                .forEach(person -> spokespeople.read(
                        sentence, person, people.canonical(person.text()), word -> names[word], this::company));
    }

    /** What a word is called; "" where it stands for nobody, null where it is the head of nothing that has a name. */
    private String name(int number, Sentence sentence, int index) {
        Word word = sentence.word(index);
        Optional<Mention> mention = mentions.at(number, index);
        if (word.tag().startsWith("PRP") && mention.isEmpty()) {
            return referents.pronoun(number, sentence, index);
        }
        if (mention.isPresent()
                && (index == mention.get().to() - 1 || !Heads.isInside(sentence, index, mention.get()))) {
            return entities.of(number, sentence, index, mention.get());
        }
        if (Aged.is(sentence, index)) {
            return referents.aged(number, sentence, index);
        }
        if (word.tag().equals("CD") || Heads.isMeasured(word)) {
            return "";
        }
        return word.tag().startsWith("NN") || Heads.isNominal(sentence, index)
                ? describe(number, sentence, index)
                : null;
    }

    private String describe(int number, Sentence sentence, int index) {
        String name = descriptions.describe(number, sentence, index, owner -> possessor(number, sentence, owner));
        Word word = sentence.word(index);
        if (!isApposed(number, word) && !Nouns.is("indefinite", Phrase.lemma(sentence, index))) {
            referents.add(
                    number, sentence, index, name, Antecedents.kind(sentence, index), gender(sentence, index, name));
        }
        if (word.tag().startsWith("NNP") && name.contains(" ")) {
            descriptions.before().bodies().add(name);
            if (Introductions.called(sentence, index, "company")) {
                descriptions.before().organisations().add(name, Antecedents.isTopic(sentence, index));
            }
        }
        return name;
    }

    /** Of a noun, or of whoever it stands for ("her lawyer, Anna Berg"). */
    private String gender(Sentence sentence, int index, String name) {
        String gender = Antecedents.gender(sentence, index);
        return gender.isEmpty() ? people.gender(name) : gender;
    }

    /** "Orion, the dairy group, said it", "Judge Berg said it": a description of a name beside it, to which a pronoun refers. */
    private boolean isApposed(int number, Word word) {
        Optional<Mention> name = word.hasRelation("appos", "compound") && word.head() >= 0
                ? mentions.at(number, word.head())
                : Optional.empty();
        return name.filter(mention ->
                        word.relation().equals("appos") || mention.type().equals("PERSON"))
                .isPresent();
    }

    /** The name of a possessor; "whose" is what its clause describes. */
    private String possessor(int number, Sentence sentence, int owner) {
        int described = sentence.word(owner).tag().equals("WP$") ? StandIns.described(sentence, owner) : owner;
        return described < 0 ? null : canonical[number][described];
    }

    Document document() {
        return document;
    }

    Mentions mentions() {
        return mentions;
    }

    People people() {
        return people;
    }

    Spokespeople spokespeople() {
        return spokespeople;
    }

    String[][] canonical() {
        return canonical;
    }

    Participants participants() {
        return participants;
    }

    Salient[] salient() {
        return salient;
    }

    Map<Position, Position> referents() {
        return referents.all();
    }
}
