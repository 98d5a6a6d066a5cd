package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Whom "the mayor" and "the company" mean, who were named before. */
final class DefiniteNouns {
    /** So many words at most before a name or noun say of what nation it is. */
    private static final int NEAR = 3;

    private final People people;
    private final NamedBefore before;

    DefiniteNouns(People people, NamedBefore before) {
        this.people = people;
        this.before = before;
    }

    Optional<String> of(int number, Sentence sentence, int head, String owner) {
        String noun = Phrase.lemma(sentence, head);
        String two = Descriptions.compound(sentence, head);
        boolean definite = isDefinite(sentence, head);
        Optional<String> storm = Nouns.is("storm", noun) && (definite || sentence.child(head, "poss") >= 0)
                ? before.bodies().storm()
                : Optional.empty();
        if (storm.isPresent() && sentence.word(head).tag().startsWith("NN")) {
            return storm;
        }
        if (sentence.word(head).tag().equals("NNS") || !definite && owner.isEmpty()) {
            return Optional.empty();
        }
        if (Nouns.isAny(noun, "title", "leader", "person")) {
            Optional<String> person = people.titled(number, noun, Phrase.portfolio(sentence, head), owner);
            if (person.isPresent()) {
                return person;
            }
        }
        if (definite && owner.isEmpty() && Nouns.is("celebrity", noun) && !hasOther(sentence, head)) {
            return people.protagonist();
        }
        Optional<String> whole = definite ? before.bodies().suffixed(sentence, head) : Optional.empty();
        if (whole.isPresent()) {
            return whole;
        }
        Optional<String> nation = definite && Nouns.is("company", noun) ? nation(sentence, head) : Optional.empty();
        if (nation.isPresent() && sentence.child(head, "relcl", "prep", "poss") < 0) {
            return before.organisations().ofNation(nation.get());
        }
        Optional<String> field = definite && Nouns.is("public", noun) ? ofField(sentence, head) : Optional.empty();
        if (field.isPresent()) {
            return field;
        }
        if (!definite || hasOther(sentence, head) || isOwnName(sentence, head)) {
            return Optional.empty();
        }
        return Nouns.isAny(noun, "company", "body") || Nouns.is("body", two)
                ? before.organisations()
                        .ofKind(noun)
                        .filter(name -> !isCompound(sentence, head))
                        .or(() -> before.bodies().withWord(two))
                        .or(() -> Nouns.is("company", noun)
                                        && !Nouns.isAny(noun, "institution", "society")
                                        && !isOfAnother(sentence, head)
                                ? before.organisations().last(noun)
                                : Optional.empty())
                : before.bodies().withWord(noun).filter(name -> !isCompound(sentence, head));
    }

    /** "the U.N. health agency": the body named before that has the field in its name. */
    private Optional<String> ofField(Sentence sentence, int head) {
        int field = head - 1;
        return field > 0
                        && sentence.word(field).head() == head
                        && sentence.word(field).tag().equals("NN")
                        && !Phrase.lemma(sentence, field).equals("news")
                ? before.organisations().ofField(Phrase.lemma(sentence, field))
                : Optional.empty();
    }

    /** "his lawyer", "Berg's lawyer": who was introduced as that person's. */
    Optional<String> ofTheirs(int number, Sentence sentence, int head, IntFunction<String> possessor) {
        int owner = sentence.child(head, "poss");
        String noun = Phrase.lemma(sentence, head);
        String name = owner < 0 || !Nouns.isAny(noun, "title", "person") ? null : possessor.apply(owner);
        return name == null || name.isEmpty() ? Optional.empty() : people.titledOf(number, noun, name);
    }

    /** "Danish" of "Danish side Odense" and "the Danish club", in the few words before a word. */
    static Optional<String> nation(Sentence sentence, int word) {
        for (int i = word - 1; i >= Math.max(0, word - NEAR); i--) {
            if (sentence.word(i).isNamed("NORP")) {
                return Optional.of(Descriptions.lower(sentence, i));
            } else if (!sentence.word(i).hasTag("NN", "NNS", "JJ")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    static boolean isDefinite(Sentence sentence, int head) {
        return sentence.anyChild(
                head, child -> Set.of("the", "this", "that").contains(Descriptions.lower(sentence, child)));
    }

    /** "the Perth County Ambulance Service", taken for no name: not the service named before. */
    private static boolean isOwnName(Sentence sentence, int head) {
        return sentence.word(head).tag().startsWith("NNP")
                && sentence.anyChild(
                        head,
                        child -> sentence.word(child).relation().equals("compound")
                                && sentence.word(child).tag().startsWith("NNP"));
    }

    /** "another company", "the new bank", "the bank of the seller": not the one named before. */
    private static boolean hasOther(Sentence sentence, int head) {
        return sentence.children(head).stream()
                .filter(child -> !isSeat(sentence, child) && !isAside(sentence, child))
                .anyMatch(child -> sentence.word(child).hasRelation("amod", "relcl", "poss", "prep"));
    }

    /** "the carmaker, which employs 200": a clause set off tells more of the one named before. */
    static boolean isAside(Sentence sentence, int child) {
        int first = sentence.start(child);
        return sentence.word(child).relation().equals("relcl")
                && first > 0
                && Phrase.form(sentence, first - 1).equals(",");
    }

    /** "the Seattle-based company" says where the one named before sits. */
    private static boolean isSeat(Sentence sentence, int child) {
        return Descriptions.lower(sentence, child).equals("based")
                && sentence.word(child).relation().equals("amod");
    }

    /** A company of a kind ("the port operator") is the one named before where its clause is about it, of a named kind ("the Oneworld alliance carrier") where it speaks, else any. */
    private static boolean isOfAnother(Sentence sentence, int head) {
        int kind = sentence.child(head, "compound", "nmod");
        return kind >= 0
                && (sentence.word(kind).tag().startsWith("NNP") && !isMember(sentence, head)
                        || Nouns.is("public", Phrase.lemma(sentence, head))
                        || !sentence.word(head).hasRelation("nsubj", "nsubjpass"));
    }

    /** "the Oneworld alliance carrier": of something named, which is not its own name. */
    private static boolean isMember(Sentence sentence, int head) {
        return Antecedents.speaks(sentence, sentence.word(head))
                && sentence.word(head - 1).tag().equals("NN")
                && sentence.word(head - 1).head() == head;
    }

    private static boolean isCompound(Sentence sentence, int head) {
        return sentence.child(head, "compound", "nmod") >= 0;
    }
}
