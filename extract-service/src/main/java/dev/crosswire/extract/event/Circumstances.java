package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Ordinary clauses that only say which thing is meant or when something happens: "a car parked outside", "when polls closed". */
final class Circumstances {
    /** About how many years: "40s", "thirties". */
    private static final Pattern DECADE = Pattern.compile("\\d0s|teens|twenties|\\w+ties");

    /** Types of what a participle mostly tells for no more than to say which thing is meant. */
    private static final Set<EventType> MARKS =
            EnumSet.of(EventType.OTHER, EventType.ECONOMY, EventType.OPERATE, EventType.LEGAL, EventType.ACCUSE);

    private Circumstances() {}

    static boolean is(Sentence sentence, int verb, Clause clause) {
        int subject = clause.subject();
        boolean counted = subject >= 0
                && (sentence.child(subject, "nummod") >= 0
                        || sentence.word(subject).tag().equals("CD"));
        boolean alone = clause.prepositional("by").isEmpty() && !counted;
        return isOfAge(sentence, verb) || alone && (isPosition(sentence, verb) || isMoment(sentence, verb, clause));
    }

    /** "while the work was on": how a thing is meanwhile. */
    static boolean isState(Sentence sentence, int verb, Clause clause) {
        return isAge(sentence, verb)
                || isYears(sentence, verb)
                || sentence.word(verb).relation().equals("advcl")
                        && isOfThing(sentence, clause)
                        && !hasNumber(sentence, verb);
    }

    /** "who was in her 40s": about how old somebody is that something else is told of. */
    private static boolean isAge(Sentence sentence, int verb) {
        return sentence.word(verb).relation().equals("relcl")
                && sentence.children(verb).stream()
                        .map(child -> sentence.child(child, "pobj"))
                        .anyMatch(years -> years >= 0
                                && sentence.child(years, "poss") >= 0
                                && DECADE.matcher(sentence.word(years).token().form())
                                        .matches());
    }

    /** "He was 91", "who is 52": how old somebody is, and nothing else. */
    private static boolean isYears(Sentence sentence, int verb) {
        int age = sentence.child(verb, "attr", "acomp");
        int subject = sentence.child(verb, "nsubj");
        boolean told = age > 0
                && subject >= 0
                && sentence.word(age).tag().equals("CD")
                && sentence.word(age).token().form().length() <= 2
                && Character.isDigit(sentence.word(age).token().form().charAt(0))
                && sentence.children(age).isEmpty();
        return told && isSomebody(sentence, subject);
    }

    private static boolean isSomebody(Sentence sentence, int subject) {
        Word word = sentence.word(subject);
        return Lexicon.INSTANCE.behaves(word.lemma(), "person", "pronoun")
                || word.isNamed("PERSON")
                || word.tag().equals("NN") && Lexicon.INSTANCE.is(Lemmas.of(word), "person");
    }

    /** "adults aged 20 to 30": how old those are of whom something is told. */
    private static boolean isOfAge(Sentence sentence, int verb) {
        return sentence.word(verb).token().form().equals("aged")
                && sentence.word(verb).hasRelation("acl", "amod", "advcl");
    }

    /** "trapped inside their homes": what a noun is in, with nobody who did it. */
    private static boolean isPosition(Sentence sentence, int verb) {
        return isRestrictive(sentence, verb) && !hasNumber(sentence, verb);
    }

    /** A past participle right behind its noun. */
    private static boolean isRestrictive(Sentence sentence, int participle) {
        return sentence.word(participle).relation().equals("acl")
                && sentence.word(participle).tag().equals("VBN")
                && participle > sentence.word(participle).head()
                && !sentence.word(participle - 1).tag().equals(",")
                && !isHeadline(sentence, sentence.word(participle).head());
    }

    /** "Ivory haul seized in Maputo": the noun of a line without a verb or full stop. */
    static boolean isHeadline(Sentence sentence, int noun) {
        return sentence.word(noun).relation().equals("root")
                && !sentence.word(sentence.size() - 1).tag().equals(".");
    }

    /** "as the night went on": what a thing does meanwhile, to nothing and nowhere. */
    private static boolean isMoment(Sentence sentence, int verb, Clause clause) {
        return isState(sentence, verb, clause) && clause.objects().isEmpty() && sentence.child(verb, "prep") < 0;
    }

    private static boolean isOfThing(Sentence sentence, Clause clause) {
        int subject = clause.subject();
        return subject >= 0
                && sentence.word(subject).tag().startsWith("NN")
                && !sentence.word(subject).isNamed("PERSON", "ORG", "GPE", "NORP")
                && !Lexicon.INSTANCE.is(clause.lemma(subject), "person");
    }

    /** "as they fled", "the tool he had made": what goes with another clause, and names and counts nothing. */
    static boolean isSlight(Sentence sentence, Event event) {
        return isMeanwhile(sentence, event.head()) || isWhich(sentence, event.head()) && event.isBare(sentence);
    }

    /** "who keeps hens", "the tool he had made": a relative clause that says which; not "which opened", "where she lives", "it was he who called". */
    private static boolean isWhich(Sentence sentence, int verb) {
        return sentence.word(verb).relation().equals("relcl")
                && !sentence.word(sentence.word(verb).head()).relation().equals("attr")
                && sentence
                        .subtree(verb, child -> sentence.word(child).relation().equals("ccomp"))
                        .stream()
                        .mapToObj(sentence::word)
                        .noneMatch(
                                word -> word.tag().equals("WRB") || word.lemma().equals("which"));
    }

    /** "the man accused of it", "money paid at the gate": which one is meant, by what was done to it, nobody says when. */
    static boolean isMark(Sentence sentence, Event event) {
        int participle = event.head();
        return MARKS.contains(event.type())
                && isRestrictive(sentence, participle)
                && sentence.subtree(sentence.word(participle).head()).stream()
                        .mapToObj(sentence::word)
                        .noneMatch(word ->
                                word.isNamed("DATE", "TIME") || word.tag().equals("CD"));
    }

    /** "as they fled": what somebody of whom the sentence tells does meanwhile. */
    private static boolean isMeanwhile(Sentence sentence, int verb) {
        int subject = sentence.child(verb, "nsubj", "nsubjpass");
        return sentence.word(verb).relation().equals("advcl")
                && subject >= 0
                && sentence.word(subject).tag().equals("PRP")
                && !hasNumber(sentence, verb);
    }

    private static boolean hasNumber(Sentence sentence, int verb) {
        List<Integer> words = sentence.subtree(verb).stream().boxed().toList();
        return words.stream().anyMatch(word -> sentence.word(word).tag().equals("CD"));
    }
}
