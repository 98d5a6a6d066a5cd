package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** For whom people say "we": the body that they hold an office at, or that they head; of a firm's officer the firm the text is about. */
final class Spokespeople {
    private static final Set<String> AT = Set.of("of", "for", "at", "with", "from");
    private static final Set<String> BEFORE = Set.of("poss", "compound", "nmod");

    private final Mentions mentions;
    private final Map<String, String> bodies = new HashMap<>();

    Spokespeople(Mentions mentions) {
        this.mentions = mentions;
    }

    /** The body that a person speaks for; empty where none is named. */
    Optional<String> body(String person) {
        return Optional.ofNullable(bodies.get(person));
    }

    /**
     * Reads for whom a person speaks.
     *
     * @param called what words of the sentence are called
     * @param firm the firm that "the company" would mean
     */
    void read(
            Sentence sentence,
            Mention person,
            String name,
            IntFunction<String> called,
            Supplier<Optional<String>> firm) {
        if (bodies.containsKey(name)) {
            return;
        }
        Set<Integer> offices = People.offices(sentence, person);
        offices.removeIf(noun -> !Nouns.isAny(Phrase.lemma(sentence, noun), "officer", "voice"));
        Optional<String> body = offices.stream()
                .flatMap(noun -> at(person.sentence(), sentence, noun, called).stream())
                .findFirst()
                .or(() -> offices.isEmpty() ? Optional.empty() : before(sentence, person, called))
                .or(() -> at(person.sentence(), sentence, person.to() - 1, called))
                .or(() -> headed(sentence, person, called));
        boolean officer = offices.stream().anyMatch(noun -> Nouns.is("officer", Phrase.lemma(sentence, noun)));
        body.or(() -> officer ? firm.get() : Optional.empty())
                .filter(found -> !Aliases.isOutlet(found))
                .ifPresent(found -> bodies.put(name, found));
    }

    /** "Orion chief executive Anna Berg": the body named among the words before a name. */
    private Optional<String> before(Sentence sentence, Mention person, IntFunction<String> called) {
        for (int i = person.from() - 1; i >= 0 && People.isBefore(sentence, i); i--) {
            if (isNamed(person.sentence(), i)) {
                return Optional.of(called.apply(i)).filter(name -> !name.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** "a spokesman for the union", "the hospital's director", "Jan Berg of Orion": where an office or a person is at. */
    private Optional<String> at(int number, Sentence sentence, int noun, IntFunction<String> called) {
        for (int child : sentence.children(noun)) {
            boolean owner = child < noun && BEFORE.contains(sentence.word(child).relation());
            int object = child > noun && AT.contains(Phrase.form(sentence, child)) ? sentence.child(child, "pobj") : -1;
            Optional<String> body =
                    owner || object >= 0 ? body(number, sentence, owner ? child : object, called) : Optional.empty();
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    /** "Anna Berg, who leads the union's legal team": the body of a clause behind the name. */
    private Optional<String> headed(Sentence sentence, Mention person, IntFunction<String> called) {
        int verb = sentence.child(person.to() - 1, "relcl");
        int object = verb >= 0 && Nouns.is("heads", Phrase.lemma(sentence, verb)) ? sentence.child(verb, "dobj") : -1;
        return object < 0 ? Optional.empty() : body(person.sentence(), sentence, object, called);
    }

    /** The body that a noun phrase names, or of which it names a part ("the ministry's border unit"). */
    private Optional<String> body(int number, Sentence sentence, int head, IntFunction<String> called) {
        int whole = isNamed(number, head) ? -1 : part(number, sentence, head);
        int named = whole < 0 ? head : whole;
        boolean body = isNamed(number, named)
                || Nouns.isAny(Phrase.lemma(sentence, named), "company", "body", "institution", "society")
                || sentence.word(named).lemma().equals("its");
        return body ? Optional.ofNullable(called.apply(named)).filter(name -> !name.isEmpty()) : Optional.empty();
    }

    private int part(int number, Sentence sentence, int head) {
        int possessor = sentence.child(head, "poss");
        return sentence.subtree(head).stream()
                .filter(word -> word < head && isNamed(number, word))
                .map(word -> mentions.at(number, word).orElseThrow().to() - 1)
                .findFirst()
                .orElse(possessor < head ? possessor : -1);
    }

    private boolean isNamed(int number, int word) {
        return mentions.at(number, word)
                .filter(mention -> mention.type().equals("ORG"))
                .isPresent();
    }
}
