package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.EnumSet;
import java.util.Set;

/** Nouns of what befalls somebody, by which harm is news whoever tells it: attacks, deaths, injuries, damage, disasters. */
final class Harms {
    /** Types of what is reported as news whoever tells it. */
    private static final Set<EventType> HARM =
            Set.of(EventType.ATTACK, EventType.DEATH, EventType.INJURY, EventType.DAMAGE, EventType.DISASTER);

    /** Types of what befalls somebody. */
    private static final Set<EventType> FATES =
            EnumSet.of(EventType.DEATH, EventType.INJURY, EventType.LEGAL, EventType.EXCHANGE, EventType.ATTACK);

    private final Sentence sentence;
    private final NominalArguments arguments;
    private final Reports reports;

    Harms(Sentence sentence, NominalArguments arguments) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.reports = new Reports(sentence);
    }

    static boolean isHarm(EventType type) {
        return HARM.contains(type);
    }

    /** Whether what is of a type befalls somebody or something. */
    static boolean befalls(EventType type) {
        return HARM.contains(type) || FATES.contains(type);
    }

    /** Whether a noun tells harm with one more argument that says which. */
    boolean isTold(int noun, EventType type) {
        return isBlow(noun, type) || isHearsay(noun, type) || isFate(noun, type) || isAftermath(noun, type);
    }

    /** What the noun's being reported, or counted, adds to its arguments. */
    boolean isAttested(int noun, EventType type) {
        return arguments.isCounted(noun) || isHearsay(noun, type);
    }

    /** "a shooting at the Orion plant": an attack on something named. */
    private boolean isBlow(int noun, EventType type) {
        return type == EventType.ATTACK
                && sentence.anyChild(
                        noun,
                        child -> sentence.word(child).relation().equals("prep")
                                && Set.of("at", "on", "against").contains(Lemmas.of(sentence, child))
                                && arguments.hasName(child));
    }

    /** "a fire at a depot": harm that the text tells first by its noun, with where it was. */
    boolean isIntroduced(int noun, EventType type) {
        return HARM.contains(type)
                && sentence.word(noun).tag().equals("NN")
                && sentence.anyChild(noun, child -> Set.of("a", "an").contains(Lemmas.of(sentence, child)))
                && !Clause.of(sentence, noun).prepositional("at", "in", "on").isEmpty();
    }

    /** "the death of a teacher", "the arrest of the imam": what befell somebody, told before anything is said of it. */
    boolean isFate(int noun, EventType type) {
        return FATES.contains(type)
                && sentence.word(noun).hasRelation("nsubj", "nsubjpass")
                && Clause.of(sentence, noun).prepositional("of").stream().anyMatch(this::isSomebody);
    }

    private boolean isSomebody(int noun) {
        String lemma = Lemmas.of(sentence, noun);
        return sentence.word(noun).isNamed("PERSON") || Lexicon.INSTANCE.isAny(lemma, "befallen");
    }

    /** "reports of several deaths". */
    private boolean isHearsay(int noun, EventType type) {
        return HARM.contains(type) && reports.of(noun) >= 0;
    }

    /** "met the mayor after two shootings": harm that led to what is told. */
    private boolean isAftermath(int noun, EventType type) {
        int preposition = sentence.word(noun).relation().equals("pobj")
                ? sentence.word(noun).head()
                : -1;
        return HARM.contains(type)
                && preposition >= 0
                && arguments.isCounted(noun)
                && Lexicon.INSTANCE.behaves(Lemmas.of(sentence, preposition), "aftermath", "preposition");
    }
}
