package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.Antecedent.Kind;
import java.util.List;

/** What the engine's named entities are called, and what is remembered of them. */
final class EntityNames {
    private final People people;
    private final Organisations organisations;
    private final NamedBefore before;
    private final Referents referents;

    EntityNames(People people, Organisations organisations, NamedBefore before, Referents referents) {
        this.people = people;
        this.organisations = organisations;
        this.before = before;
        this.referents = referents;
    }

    /** The canonical name of a mention by its head; it can be referred to from now on. */
    String of(int number, Sentence sentence, int index, Mention mention) {
        if (mention.type().equals("PERSON")) {
            String person = people.canonical(mention.text());
            referents.add(number, sentence, index, person, Kind.HUMAN, people.gender(person));
            return person;
        }
        String name = canonical(sentence, index, mention);
        remember(sentence, index, mention, name);
        boolean many = mention.type().equals("NORP") && sentence.word(index).hasTag("NNS", "NNPS");
        Kind kind = isMute(mention, name) && !many ? Kind.THING : Kind.BODY;
        referents.add(number, sentence, index, name, kind, "", many);
        return name;
    }

    private String canonical(Sentence sentence, int index, Mention mention) {
        return switch (mention.type()) {
            case "GPE", "LOC" -> Places.canonical(sentence, index, mention, organisations);
            case "NORP" -> national(sentence, index, mention);
            default -> organisations.canonical(sentence, index, mention);
        };
    }

    private void remember(Sentence sentence, int index, Mention mention, String name) {
        if (!mention.type().equals("NORP")) {
            before.bodies().add(name);
        }
        if (!isPlace(mention) && !Introductions.isSociety(sentence, index) && !Introductions.isSociety(name)) {
            before.organisations().add(name, Antecedents.isTopic(sentence, index));
            DefiniteNouns.nation(sentence, mention.from())
                    .ifPresent(nation -> before.organisations().addNation(nation, name));
            Introductions.introduced(sentence, index, mention)
                    .ifPresent(noun -> before.organisations().addKind(noun, name));
        }
    }

    private static boolean isPlace(Mention mention) {
        return List.of("NORP", "GPE", "LOC").contains(mention.type());
    }

    /** "the Peruvian-led raid": before a noun, a country by its own name. */
    private static String national(Sentence sentence, int index, Mention mention) {
        boolean before = sentence.word(index).hasRelation("amod", "compound", "nmod", "npadvmod");
        return before ? Countries.ofAdjective(mention.text()).orElse(mention.text()) : mention.text();
    }

    /** A town or a nationality, which says nothing where a country does. */
    private static boolean isMute(Mention mention, String name) {
        return isPlace(mention) && Countries.named(name).isEmpty();
    }
}
