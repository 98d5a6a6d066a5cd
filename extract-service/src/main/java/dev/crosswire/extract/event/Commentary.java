package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.Set;

/** Knows the clauses that say nothing to check: a writer's bridges, a speaker's asides, vague states of abstract things. */
final class Commentary {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;
    private static final Set<String> US = Set.of("i", "we", "you", "one");

    private Commentary() {}

    static boolean is(Sentence sentence, int verb, Clause clause) {
        String lemma = Clause.lemma(sentence.word(verb));
        int subject = clause.subject();
        String who = subject < 0 ? "" : Clause.lemma(sentence.word(subject));
        if (LEXICON.behaves(lemma, "nothing", "verb")) {
            return true;
        }
        if (LEXICON.behaves(lemma, "bare participle", "verb") && isParticipleOfNoun(sentence, verb)) {
            return true;
        }
        if (US.contains(who) && (who.equals("you") || LEXICON.behaves(lemma, "aside", "verb"))) {
            return true;
        }
        if (lemma.equals("have") && hasTold(sentence, clause)) {
            return true;
        }
        if (LEXICON.behaves(lemma, "bridge", "verb") && isEventAlready(sentence, subject)) {
            return true;
        }
        return isVague(sentence, verb, who) || isParticipleOfOther(sentence, verb, clause);
    }

    /** "We have a team coming in": the object's participle tells the event. */
    private static boolean hasTold(Sentence sentence, Clause clause) {
        return clause.objects().stream()
                .flatMap(object -> sentence.children(object).stream())
                .anyMatch(child -> sentence.word(child).relation().equals("acl")
                        && sentence.word(child).tag().equals("VBG"));
    }

    private static boolean isParticipleOfNoun(Sentence sentence, int verb) {
        return sentence.word(verb).relation().equals("acl");
    }

    /** "The strikes, which occurred overnight": the event is told already, and the clause adds no other. */
    private static boolean isEventAlready(Sentence sentence, int subject) {
        if (subject < 0) {
            return true;
        }
        int determiner = sentence.child(subject, "det", "poss");
        boolean definite = determiner >= 0
                && Set.of("the", "this", "that", "these", "those", "his", "her", "their", "its")
                        .contains(Clause.lemma(sentence.word(determiner)));
        Word word = sentence.word(subject);
        return definite || word.hasTag("DT", "PRP", "WDT", "WP") || word.hasRelation("nsubj") && determiner < 0;
    }

    /** "The situation remains tense": an abstract subject in a vague state. */
    private static boolean isVague(Sentence sentence, int verb, String subject) {
        int state = sentence.child(verb, "acomp", "attr", "oprd", "prep", "advmod");
        boolean vague = state >= 0 && LEXICON.behaves(Clause.lemma(sentence.word(state)), "vague", "adjective");
        boolean idle = LEXICON.behaves(Clause.lemma(sentence.word(verb)), "idle", "verb");
        return LEXICON.behaves(subject, "abstract", "noun") && (vague || idle) || vague && subject.isEmpty();
    }

    /** A present participle that hangs on a noun and is no event that the ontology knows. */
    private static boolean isParticipleOfOther(Sentence sentence, int verb, Clause clause) {
        Word word = sentence.word(verb);
        return word.relation().equals("acl")
                && word.tag().equals("VBG")
                && new Classifier(sentence).verb(clause, verb).isEmpty();
    }
}
