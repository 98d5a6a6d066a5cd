package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Deeds that who speaks of them commits himself, or whom he speaks for, to do or not to do ("we will share", "said it would not retaliate"). */
final class Commitments {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    /** What one says one is going to do oneself is promised. */
    private static final Set<EventType> OWN = EnumSet.of(
            EventType.OTHER,
            EventType.RESPOND,
            EventType.SUPPORT,
            EventType.EVALUATE,
            EventType.ECONOMY,
            EventType.OPERATE,
            EventType.DEMAND,
            EventType.LEGAL);

    /** Told in another's words, the rest is a plan of its own kind ("said it would close two plants"). */
    private static final Set<EventType> REPORTED = EnumSet.of(EventType.OTHER, EventType.RESPOND, EventType.SUPPORT);

    /** What one says one is not going to do to others. */
    private static final Set<EventType> SPARED =
            EnumSet.of(EventType.OTHER, EventType.SUPPORT, EventType.ECONOMY, EventType.ATTACK);

    /** What one says one is going to pay for. */
    private static final Set<EventType> PROVIDED =
            EnumSet.of(EventType.OTHER, EventType.RESPOND, EventType.SUPPORT, EventType.ECONOMY, EventType.AID);

    private final Sentence sentence;
    private final Clause clause;
    private final int verb;

    private Commitments(Sentence sentence, Clause clause, int verb) {
        this.sentence = sentence;
        this.clause = clause;
        this.verb = verb;
    }

    /** Of which types a deed is that is promised by telling it; none where it is none of the teller's own to come. */
    static Set<EventType> types(Sentence sentence, int verb, Clause clause) {
        return new Commitments(sentence, clause, verb).types();
    }

    private Set<EventType> types() {
        if (is(verb, "befalling", "verb") || clause.passive()) {
            return Set.of();
        }
        if ((is(clause.subject(), "speaks", "pronoun") || isPromised()) && isModal("commits")) {
            return OWN;
        }
        if (!isModal("commits told") || isPerfect() || !isReported()) {
            return Set.of();
        }
        return sentence.child(verb, "neg") >= 0 ? SPARED : is(verb, "providing", "verb") ? PROVIDED : REPORTED;
    }

    /** "The state will pay, she promised". */
    private boolean isPromised() {
        int said = sentence.child(verb, "parataxis");
        int up = sentence.word(verb).relation().equals("ccomp")
                ? sentence.word(verb).head()
                : said;
        return up > verb && is(up, "promising", "verb");
    }

    /** "She said she would share it", "Peru would pay, its minister said": of who says so, or of the state spoken for. */
    private boolean isReported() {
        int told = clause.top();
        int first = sentence.word(told).relation().equals("conj")
                ? sentence.word(told).head()
                : told;
        int says = sentence.word(first).relation().equals("ccomp")
                ? sentence.word(first).head()
                : sentence.child(first, "parataxis");
        int teller = says < 0 ? -1 : Clause.of(sentence, says).subject();
        int subject = clause.subject();
        return teller >= 0 && subject >= 0 && (isHimself(subject, teller) || isState(subject) && !isBody(teller));
    }

    /** Whether a pronoun may stand for who speaks: a person is no "it". */
    private boolean isHimself(int pronoun, int teller) {
        return switch (sentence.word(pronoun).tag().equals("PRP") ? lemma(pronoun) : "") {
            case "he", "she" -> sentence.word(teller).hasTag("NN", "NNP", "PRP") && !isBody(teller);
            case "it" -> isBody(teller) || !isPerson(teller);
            case "they" -> sentence.word(teller).hasTag("NNS", "NNPS") || isBody(teller);
            default -> false;
        };
    }

    private boolean isBody(int noun) {
        return lemma(noun).equals("it")
                || sentence.word(noun).isNamed("ORG", "GPE", "NORP")
                || isAny(noun, "company", "regulator", "government", "legislature", "party", "labour union");
    }

    private boolean isPerson(int noun) {
        return sentence.word(noun).isNamed("PERSON")
                || sentence.word(noun).tag().equals("PRP")
                || isAny(noun, "person", "official", "statesman", "analyst", "lawyer", "worker");
    }

    private boolean isAny(int noun, String... kinds) {
        return Stream.of(kinds).anyMatch(kind -> LEXICON.is(lemma(noun), kind));
    }

    private boolean isState(int noun) {
        return sentence.word(noun).isNamed("GPE")
                || LEXICON.is(lemma(noun), "government")
                || List.of("state", "country").contains(lemma(noun));
    }

    private boolean isPerfect() {
        return sentence.anyChild(
                verb,
                child -> sentence.word(child).relation().startsWith("aux")
                        && lemma(child).equals("have"));
    }

    private boolean isModal(String kind) {
        return Obligations.isModal(sentence, verb, clause, kind);
    }

    private boolean is(int word, String kind, String part) {
        return word >= 0 && LEXICON.behaves(lemma(word), kind, part);
    }

    private String lemma(int word) {
        return Lemmas.of(sentence, word);
    }
}
