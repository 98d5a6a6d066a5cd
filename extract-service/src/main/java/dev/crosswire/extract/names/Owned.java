package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.Optional;
import java.util.function.IntFunction;

/** What goes by whom it belongs to: a state's troops and organs, a place's authorities. */
final class Owned {
    private final People people;
    private final Organisations organisations;
    private final NamedBefore before;

    Owned(People people, Organisations organisations, NamedBefore before) {
        this.people = people;
        this.organisations = organisations;
        this.before = before;
    }

    /** By its owner, who is given, or whom a possessive names. */
    Optional<String> of(Sentence sentence, int head, Optional<String> owner, IntFunction<String> possessor) {
        return owner.or(() -> possessed(sentence, head, possessor))
                .or(() -> nation(sentence, head))
                .flatMap(of -> ownedBy(sentence, head, of));
    }

    /** The country of whoever a possessive pronoun stands for: "his military" is his country's. */
    private Optional<String> possessed(Sentence sentence, int head, IntFunction<String> possessor) {
        for (int child : sentence.children(head)) {
            String name = sentence.word(child).tag().equals("PRP$") ? possessor.apply(child) : null;
            if (name != null && !name.isEmpty()) {
                return countryOf(name);
            }
        }
        return Optional.empty();
    }

    /** "the nation's election commission": of the country named last. */
    private Optional<String> nation(Sentence sentence, int head) {
        int owner = sentence.child(head, "poss");
        boolean state = owner >= 0
                && sentence.word(owner).tag().equals("NN")
                && Nouns.is("nation", Phrase.lemma(sentence, owner));
        return state && DefiniteNouns.isDefinite(sentence, owner)
                ? before.bodies().country()
                : Optional.empty();
    }

    private Optional<String> countryOf(String name) {
        int space = name.lastIndexOf(' ');
        return Countries.named(name)
                .or(() -> space < 0 ? Optional.empty() : Countries.ofAdjective(name.substring(0, space)))
                .or(() -> people.country(name));
    }

    private Optional<String> ownedBy(Sentence sentence, int head, String owner) {
        String noun = Phrase.lemma(sentence, head);
        String two = Descriptions.compound(sentence, head);
        boolean country = Countries.named(owner).isPresent();
        if (isOwnName(sentence, head)) {
            return Optional.empty();
        }
        if (Nouns.is("body", two) || Nouns.is("body", noun)) {
            Optional<String> bank = two.equals("central bank") ? organisations.centralBank(owner) : Optional.empty();
            if (bank.isPresent()) {
                return bank;
            }
            Optional<String> body = country ? Optional.of(Bodies.name(sentence, head, owner, two)) : Optional.empty();
            body.ifPresent(before.bodies()::add);
            return body;
        }
        if (country && noun.equals("government")) {
            return Optional.of(Countries.adjective(owner) + " government");
        }
        if (Nouns.is("force", noun) && !two.contains(" ") || Nouns.is("state", noun) && country) {
            return Optional.of(owner);
        }
        return Nouns.is("official", noun) && !isOne(sentence, head)
                ? Optional.of(before.groups()
                        .addOfficials(noun, (country ? Countries.adjective(owner) : owner) + " authorities"))
                : Optional.empty();
    }

    /** "the Ghana Cocoa Board": a board that begins its own name with its country's. */
    static boolean isOwnName(Sentence sentence, int head) {
        int country = sentence.child(head, "compound", "nmod");
        return sentence.word(head).tag().equals("NNP")
                && Phrase.lemma(sentence, head).equals("board")
                && country >= 0
                && country < head - 1
                && Countries.named(Phrase.form(sentence, country)).isPresent();
    }

    /** "a UN official": one who speaks, and not the authorities. */
    private static boolean isOne(Sentence sentence, int head) {
        return sentence.word(head).tag().equals("NN")
                && sentence.anyChild(head, child -> Nouns.is("single", Descriptions.lower(sentence, child)));
    }

    /** "Officials" alone, after "Peruvian officials". */
    Optional<String> again(Sentence sentence, int head) {
        boolean alone = sentence.word(head).tag().equals("NNS")
                && sentence.child(head, "amod", "compound", "nmod", "poss", "prep", "acl") < 0;
        return alone ? before.groups().officials(Phrase.lemma(sentence, head)) : Optional.empty();
    }

    /** "officials in Lima": the authorities of that place. */
    static Optional<String> placed(Sentence sentence, int head) {
        if (!Nouns.is("official", Phrase.lemma(sentence, head))) {
            return Optional.empty();
        }
        return sentence.children(head).stream()
                .filter(child -> Nouns.is("seat", Phrase.form(sentence, child)))
                .map(child -> sentence.child(child, "pobj"))
                .filter(object -> object >= 0)
                .map(object -> properIn(sentence, object))
                .filter(place -> !place.isEmpty())
                .map(place -> place + " authorities")
                .findFirst();
    }

    /** "the southern Russian region of Krasnodar": the innermost proper name. */
    private static String properIn(Sentence sentence, int object) {
        int inner = Phrase.ofObject(sentence, object);
        int named = inner >= 0 ? inner : object;
        return sentence.word(named).tag().startsWith("NNP")
                ? Phrase.join(sentence, Phrase.around(sentence, named), word -> Phrase.form(sentence, word))
                : "";
    }
}
