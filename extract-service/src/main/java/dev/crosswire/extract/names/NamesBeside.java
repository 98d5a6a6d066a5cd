package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.Optional;
import java.util.Set;

/** The proper name beside a description: "the mayor, Maria Lopez", "the data service Gamma", "a worker named Jan". */
final class NamesBeside {
    /** So many words behind a noun its name is given at most. */
    private static final int FAR = 12;

    private final Mentions mentions;
    private final People people;

    NamesBeside(Mentions mentions, People people) {
        this.mentions = mentions;
        this.people = people;
    }

    /** "the mayor, Maria Lopez": the name apposed. */
    Optional<String> apposed(int number, Sentence sentence, int head) {
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
    Optional<String> named(int number, Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            boolean beside = sentence.word(child).relation().equals("appos")
                    && sentence.word(child).tag().startsWith("NNP")
                    && (child == head + 1
                            || !Phrase.form(sentence, child - 1).equals(",")
                            || isBody(number, sentence, head, child));
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
        return Nouns.isAny(Phrase.lemma(sentence, head), "person", "title", "official", "group", "speaker")
                ? given(number, sentence, head)
                : Optional.empty();
    }

    /** "the relief agency, Medair, said": a body's name between commas behind a definite description of it. */
    private boolean isBody(int number, Sentence sentence, int head, int name) {
        int end = sentence.end(name);
        boolean closed =
                end >= sentence.size() - 1 || Phrase.form(sentence, end).equals(",");
        return closed
                && sentence.word(head).tag().equals("NN")
                && sentence.child(head, "det", "poss") >= 0
                && Nouns.isAny(Phrase.lemma(sentence, head), "company", "body", "institution", "society")
                && mentions.at(number, name)
                        .filter(mention -> mention.type().equals("ORG"))
                        .isPresent();
    }

    /** "a trader who gave his name as Musa", "who asked to be identified only as Musa": how somebody is to be called. */
    private Optional<String> given(int number, Sentence sentence, int head) {
        boolean naming = false;
        for (int i = head + 1; i + 1 < Math.min(sentence.size(), head + FAR); i++) {
            naming |= Nouns.is("self-naming", Phrase.lemma(sentence, i));
            if (naming
                    && Phrase.form(sentence, i).equals("as")
                    && sentence.word(i + 1).tag().startsWith("NNP")) {
                return describes(sentence, head) ? Optional.of(proper(number, sentence, i + 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether "who" or a participle follows a noun, a comma between or not. */
    private static boolean describes(Sentence sentence, int head) {
        int next = Phrase.form(sentence, head + 1).equals(",") ? head + 2 : head + 1;
        return Phrase.form(sentence, next).equals("who") || Nouns.is("self-naming", Phrase.lemma(sentence, next));
    }

    private String proper(int number, Sentence sentence, int word) {
        return mentions.at(number, word)
                .map(mention -> mention.type().equals("PERSON") ? people.canonical(mention.text()) : mention.text())
                .map(text -> Aliases.find(text).map(Aliases.Known::name).orElse(text))
                .orElseGet(() ->
                        Phrase.join(sentence, Phrase.around(sentence, word), index -> Phrase.form(sentence, index)));
    }

    /** "Jan Berg, a resident who …": the description is the person before it. */
    private Optional<String> describedPerson(int number, Sentence sentence, int head) {
        boolean beside = sentence.word(head).relation().equals("appos")
                && sentence.word(head).head() >= 0
                && sentence.word(head).head() < head;
        return !beside ? Optional.empty() : person(number, sentence.word(head).head());
    }

    private Optional<String> personBeside(int number, Sentence sentence, int head) {
        int office = sentence.child(head, "conj");
        return apposedPerson(number, sentence, head)
                .or(() -> isSecondOffice(sentence, head, office)
                        ? apposedPerson(number, sentence, office)
                        : Optional.empty());
    }

    /** "the founder and managing director, Jan Berg": one person in two offices. */
    private static boolean isSecondOffice(Sentence sentence, int head, int office) {
        return office > head
                && sentence.word(head).tag().equals("NN")
                && sentence.word(office).tag().equals("NN")
                && sentence.child(office, "det", "poss") < 0
                && Nouns.isAny(Phrase.lemma(sentence, head), "title", "leader")
                && Nouns.isAny(Phrase.lemma(sentence, office), "title", "leader");
    }

    private Optional<String> apposedPerson(int number, Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            Optional<String> person =
                    sentence.word(child).relation().equals("appos") ? person(number, child) : Optional.empty();
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    private Optional<String> person(int number, int word) {
        return mentions.at(number, word)
                .filter(mention -> mention.type().equals("PERSON"))
                .map(mention -> people.canonical(mention.text()));
    }

    /** "the commander of the regiment Jan Berg": without a comma the name is the commander's. */
    private Optional<String> adjacent(int number, Sentence sentence, int object) {
        boolean apart = object + 1 < sentence.size()
                && Phrase.form(sentence, object + 1).equals(",");
        return apart ? Optional.empty() : personBeside(number, sentence, object);
    }
}
