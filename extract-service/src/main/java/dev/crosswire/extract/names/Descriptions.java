package dev.crosswire.extract.names;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What common nouns stand for: the state that its troops act for, an organ named after its state, the holder of a title, an
 * organisation named before, or else a short phrase in the singular.
 */
final class Descriptions {
    private final Mentions mentions;
    private final NamedBefore before = new NamedBefore();
    private final NamesBeside beside;
    private final Owned owned;
    private final DefiniteNouns definites;
    private final Vehicles vehicles;

    Descriptions(Document document, Mentions mentions, People people, Organisations organisations) {
        this.vehicles = new Vehicles(document);
        this.mentions = mentions;
        this.beside = new NamesBeside(mentions, people);
        this.owned = new Owned(people, organisations, before);
        this.definites = new DefiniteNouns(people, before);
    }

    /** What the text has named so far, which descriptions may stand for. */
    NamedBefore before() {
        return before;
    }

    /**
     * The canonical name of the noun phrase around a head that is no named entity.
     *
     * @param possessor the canonical name of a possessor, by its index
     */
    String describe(int number, Sentence sentence, int head, IntFunction<String> possessor) {
        Optional<String> owner = Owners.of(sentence, head, word -> mentions.at(number, word));
        return beside.apposed(number, sentence, head)
                .or(() -> beside.named(number, sentence, head))
                .or(() -> owned.of(sentence, head, owner, possessor))
                .or(() -> Owned.placed(sentence, head))
                .or(() -> model(number, sentence, head))
                .or(() -> vehicles.of(number, sentence, head))
                .or(() -> owned.again(sentence, head))
                .or(() -> definites.ofTheirs(number, sentence, head, possessor))
                .or(() -> attackers(sentence, head))
                .or(() -> definites.of(number, sentence, head, owner.orElse("")))
                .orElseGet(() -> phrase(sentence, head, possessor));
    }

    private String phrase(Sentence sentence, int head, IntFunction<String> possessor) {
        String name = PhraseName.of(sentence, head, possessor);
        boolean raiders = sentence.word(head).tag().equals("NNS") && Nouns.is("raider", Phrase.lemma(sentence, head));
        return raiders ? before.groups().addRaiders(name) : name;
    }

    /** "the attackers", after "gunmen": those who were called otherwise before. */
    private Optional<String> attackers(Sentence sentence, int head) {
        boolean attackers = sentence.word(head).tag().equals("NNS")
                && Nouns.is("attacker", Phrase.lemma(sentence, head))
                && DefiniteNouns.isDefinite(sentence, head)
                && sentence.child(head, "amod", "compound", "relcl", "poss") < 0;
        return attackers ? before.groups().raiders() : Optional.empty();
    }

    /** "a Boeing 737-800 passenger jet" is known by its model. */
    private Optional<String> model(int number, Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            Optional<String> model = child < head ? model(number, child) : Optional.empty();
            if (model.isPresent()) {
                return model;
            }
        }
        return Optional.empty();
    }

    private Optional<String> model(int number, int word) {
        return mentions.at(number, word)
                .filter(mention -> mention.type().equals("PRODUCT") && Designations.isNumbered(mention))
                .map(Mention::text);
    }

    /** The head with the noun before it: "air force"; the head alone where none is. */
    static String compound(Sentence sentence, int head) {
        String noun = Phrase.lemma(sentence, head);
        int before = head - 1;
        boolean modified = before >= 0
                && sentence.word(before).head() == head
                && sentence.word(before).hasRelation("compound", "nmod", "amod")
                && Nouns.is("body", lower(sentence, before) + " " + noun);
        return modified ? lower(sentence, before) + " " + noun : noun;
    }

    static String lower(Sentence sentence, int word) {
        return sentence.lowerForm(word);
    }
}
