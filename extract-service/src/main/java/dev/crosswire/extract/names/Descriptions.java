package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What common nouns stand for: the state that its troops act for, an organ named after its state, the holder of a title, an
 * organisation named before, or else a short phrase in the singular.
 */
final class Descriptions {
    private final Mentions mentions;
    private final People people;
    private final NamedBefore before = new NamedBefore();

    Descriptions(Mentions mentions, People people) {
        this.mentions = mentions;
        this.people = people;
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
        return apposed(number, sentence, head)
                .or(() -> named(number, sentence, head))
                .or(() -> owner.or(() -> possessed(sentence, head, possessor))
                        .or(() -> nation(sentence, head))
                        .flatMap(of -> ownedBy(sentence, head, of)))
                .or(() -> placed(sentence, head))
                .or(() -> model(number, sentence, head))
                .or(() -> again(sentence, head))
                .or(() -> definite(number, sentence, head, owner.orElse("")))
                .orElseGet(() -> PhraseName.of(sentence, head, possessor));
    }

    /** "the mayor, Maria Lopez": the name apposed. */
    private Optional<String> apposed(int number, Sentence sentence, int head) {
        Optional<String> person =
                personBeside(number, sentence, head).or(() -> describedPerson(number, sentence, head));
        int object = Phrase.ofObject(sentence, head);
        boolean holder = Nouns.isAny(Phrase.lemma(sentence, head), "title", "leader", "person");
        if (person.isPresent() || !holder) {
            return person;
        }
        return object < 0
                ? behind(number, sentence, head)
                : adjacent(number, sentence, object).or(() -> behind(number, sentence, head));
    }

    /** "an analyst for Acme Bank, Jan Berg, said": whom the parser takes for what the body is called. */
    private Optional<String> behind(int number, Sentence sentence, int head) {
        return sentence.subtree(head).stream()
                .filter(word -> word > head && sentence.word(word).relation().equals("appos"))
                .filter(word -> mentions.at(number, sentence.word(word).head())
                        .filter(of -> Set.of("ORG", "GPE").contains(of.type()))
                        .isPresent())
                .mapToObj(word -> mentions.at(number, word))
                .flatMap(Optional::stream)
                .filter(mention -> mention.type().equals("PERSON"))
                .map(mention -> people.canonical(mention.text()))
                .findFirst();
    }

    /** "the data service Gamma", "a worker named Jan": a proper name apposed, or said to be the name. */
    private Optional<String> named(int number, Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            boolean beside = sentence.word(child).relation().equals("appos")
                    && sentence.word(child).tag().startsWith("NNP")
                    && (child == head + 1 || !Phrase.form(sentence, child - 1).equals(","));
            if (beside) {
                return Optional.of(proper(number, sentence, child));
            }
            if (Nouns.is("naming", Phrase.lemma(sentence, child))
                    && sentence.word(child).relation().equals("acl")) {
                int name = sentence.child(child, "oprd", "dobj", "attr");
                if (name >= 0 && sentence.word(name).tag().startsWith("NNP")) {
                    return Optional.of(proper(number, sentence, name));
                }
            }
        }
        return Optional.empty();
    }

    private String proper(int number, Sentence sentence, int word) {
        return mentions.at(number, word)
                .map(mention -> mention.type().equals("PERSON") ? people.canonical(mention.text()) : mention.text())
                .map(text -> Aliases.find(text).map(Aliases.Known::name).orElse(text))
                .orElseGet(() ->
                        Phrase.join(sentence, Phrase.around(sentence, word), index -> Phrase.form(sentence, index)));
    }

    /** The country of whoever a possessive pronoun stands for: "his military" is his country's. */
    private Optional<String> possessed(Sentence sentence, int head, IntFunction<String> possessor) {
        return sentence.children(head).stream()
                .filter(child -> sentence.word(child).tag().equals("PRP$"))
                .map(possessor::apply)
                .filter(name -> name != null && !name.isEmpty())
                .findFirst()
                .flatMap(this::countryOf);
    }

    /** "the nation's election commission": of the country named last. */
    private Optional<String> nation(Sentence sentence, int head) {
        int owner = sentence.child(head, "poss");
        boolean state = owner >= 0
                && sentence.word(owner).tag().equals("NN")
                && Nouns.is("nation", Phrase.lemma(sentence, owner));
        return state && isDefinite(sentence, owner) ? before.country() : Optional.empty();
    }

    private Optional<String> countryOf(String name) {
        int space = name.lastIndexOf(' ');
        return Countries.named(name)
                .or(() -> space < 0 ? Optional.empty() : Countries.ofAdjective(name.substring(0, space)))
                .or(() -> people.country(name));
    }

    /** "Jan Berg, a resident who …": the description is the person before it. */
    private Optional<String> describedPerson(int number, Sentence sentence, int head) {
        boolean beside = sentence.word(head).relation().equals("appos")
                && sentence.word(head).head() >= 0
                && sentence.word(head).head() < head;
        return !beside
                ? Optional.empty()
                : mentions.at(number, sentence.word(head).head())
                        .filter(mention -> mention.type().equals("PERSON"))
                        .map(mention -> people.canonical(mention.text()));
    }

    private Optional<String> personBeside(int number, Sentence sentence, int head) {
        return sentence.children(head).stream()
                .filter(child -> sentence.word(child).relation().equals("appos"))
                .map(child -> mentions.at(number, child))
                .flatMap(Optional::stream)
                .filter(mention -> mention.type().equals("PERSON"))
                .map(mention -> people.canonical(mention.text()))
                .findFirst();
    }

    /** "the commander of the regiment Jan Berg": without a comma the name is the commander's. */
    private Optional<String> adjacent(int number, Sentence sentence, int object) {
        boolean apart = object + 1 < sentence.size()
                && Phrase.form(sentence, object + 1).equals(",");
        return apart ? Optional.empty() : personBeside(number, sentence, object);
    }

    private Optional<String> ownedBy(Sentence sentence, int head, String owner) {
        String noun = Phrase.lemma(sentence, head);
        String two = compound(sentence, head);
        boolean country = Countries.named(owner).isPresent();
        if (Nouns.is("body", two) || Nouns.is("body", noun)) {
            Optional<String> body = country ? Optional.of(Bodies.name(sentence, head, owner, two)) : Optional.empty();
            body.ifPresent(before::remember);
            return body;
        }
        if (Nouns.is("force", noun) && !two.contains(" ") || Nouns.is("state", noun) && country) {
            return Optional.of(owner);
        }
        return Nouns.is("official", noun)
                ? Optional.of(
                        before.rememberOfficials(noun, (country ? Countries.adjective(owner) : owner) + " authorities"))
                : Optional.empty();
    }

    /** "Officials" alone, after "Peruvian officials". */
    private Optional<String> again(Sentence sentence, int head) {
        boolean plural = sentence.word(head).tag().equals("NNS");
        boolean alone = sentence.children(head).stream().noneMatch(child -> sentence.word(child)
                .hasRelation("amod", "compound", "nmod", "poss", "prep", "acl"));
        return plural && alone ? before.officials(Phrase.lemma(sentence, head)) : Optional.empty();
    }

    /** "officials in Lima": the authorities of that place. */
    private static Optional<String> placed(Sentence sentence, int head) {
        if (!Nouns.is("official", Phrase.lemma(sentence, head))) {
            return Optional.empty();
        }
        return sentence.children(head).stream()
                .filter(child -> Set.of("in", "of").contains(Phrase.form(sentence, child)))
                .map(child -> sentence.child(child, "pobj"))
                .filter(object -> object >= 0)
                .map(object -> properIn(sentence, object))
                .filter(place -> !place.isEmpty())
                .map(place -> place + " authorities")
                .findFirst();
    }

    /** "a Boeing 737-800 passenger jet" is known by its model. */
    private Optional<String> model(int number, Sentence sentence, int head) {
        return sentence.children(head).stream()
                .filter(child -> child < head)
                .map(child -> mentions.at(number, child))
                .flatMap(Optional::stream)
                .filter(mention -> mention.type().equals("PRODUCT") && Designations.isNumbered(mention))
                .map(Mention::text)
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

    private Optional<String> definite(int number, Sentence sentence, int head, String owner) {
        String noun = Phrase.lemma(sentence, head);
        String two = compound(sentence, head);
        boolean definite = isDefinite(sentence, head);
        if (sentence.word(head).tag().equals("NNS") || !definite && owner.isEmpty()) {
            return Optional.empty();
        }
        if (Nouns.isAny(noun, "title", "leader", "person")) {
            Optional<String> person = people.titled(number, noun, owner);
            if (person.isPresent()) {
                return person;
            }
        }
        Optional<String> whole = definite ? before.suffixed(sentence, head) : Optional.empty();
        if (whole.isPresent()) {
            return whole;
        }
        if (!definite || hasOther(sentence, head)) {
            return Optional.empty();
        }
        return Nouns.isAny(noun, "company", "body") || Nouns.is("body", two)
                ? before.named(two)
                        .or(() -> Nouns.is("company", noun)
                                        && !Nouns.is("institution", noun)
                                        && !isOfAnother(sentence, head)
                                ? before.last()
                                : Optional.empty())
                : before.named(noun).filter(name -> !isCompound(sentence, head));
    }

    private static boolean isDefinite(Sentence sentence, int head) {
        return sentence.children(head).stream()
                .anyMatch(child -> Set.of("the", "this", "that").contains(lower(sentence, child)));
    }

    /** "another company", "the new bank", "the bank of the seller": not the one named before. */
    private static boolean hasOther(Sentence sentence, int head) {
        return sentence.children(head).stream()
                .filter(child -> !isSeat(sentence, child) && !isAside(sentence, child))
                .anyMatch(child -> sentence.word(child).hasRelation("amod", "relcl", "poss", "prep"));
    }

    /** "the carmaker, which employs 200": a clause set off tells more of the one named before. */
    private static boolean isAside(Sentence sentence, int child) {
        int first = sentence.subtree(child).nextSetBit(0);
        return sentence.word(child).relation().equals("relcl")
                && first > 0
                && Phrase.form(sentence, first - 1).equals(",");
    }

    /** "the Seattle-based company" says where the one named before sits. */
    private static boolean isSeat(Sentence sentence, int child) {
        return lower(sentence, child).equals("based")
                && sentence.word(child).relation().equals("amod");
    }

    /** A company of a kind ("the port operator") is the one named before where its clause is about it, else any. */
    private static boolean isOfAnother(Sentence sentence, int head) {
        int kind = sentence.child(head, "compound", "nmod");
        return kind >= 0
                && (sentence.word(kind).tag().startsWith("NNP")
                        || !sentence.word(head).hasRelation("nsubj", "nsubjpass"));
    }

    private static boolean isCompound(Sentence sentence, int head) {
        return sentence.child(head, "compound", "nmod") >= 0;
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

    private static String lower(Sentence sentence, int word) {
        return Phrase.form(sentence, word).toLowerCase(Locale.ROOT);
    }
}
