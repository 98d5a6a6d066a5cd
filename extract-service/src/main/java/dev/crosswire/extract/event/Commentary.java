package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.Set;
import java.util.stream.Stream;

/** Knows the clauses that say nothing to check: a writer's bridges, a speaker's asides, vague states of abstract things. */
final class Commentary {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;
    private static final Set<String> US = Set.of("i", "we", "you", "one");

    private Commentary() {}

    static boolean is(Sentence sentence, int verb, Clause clause) {
        String lemma = Clause.lemma(sentence.word(verb));
        int subject = clause.subject();
        boolean number = subject >= 0
                && sentence.word(subject).tag().equals("CD")
                && sentence.subtree(subject).stream()
                        .noneMatch(word -> Clause.lemma(sentence.word(word)).equals("those"));
        String who = subject < 0 || number ? "" : Clause.lemma(sentence.word(subject));
        Classifier classifier = new Classifier(sentence);
        boolean idiom = classifier.name(verb).contains(" ")
                && classifier.verb(clause, verb).isPresent();
        if (LEXICON.behaves(lemma, "nothing", "verb") && !idiom && !isSeated(sentence, verb, lemma)) {
            return !Tallies.is(sentence, verb, clause)
                    && !withholds(sentence, verb)
                    && classifier.topic(clause, verb).isEmpty()
                    && !(LEXICON.behaves(lemma, "light", "verb")
                            && classifier.verb(clause, verb).isPresent());
        }
        boolean bare = LEXICON.behaves(lemma, "bare participle", "verb")
                && isParticipleOfNoun(sentence, verb)
                && !isYears(sentence, verb)
                && !Circumstances.isHeadline(sentence, sentence.word(verb).head());
        boolean aged = lemma.equals("age")
                && sentence.word(verb).hasTag("VBN", "VBD")
                && sentence.child(verb, "aux", "auxpass", "nsubj", "nsubjpass") < 0
                && !isYears(sentence, verb);
        boolean sum = aged || LEXICON.behaves(lemma, "summing", "verb") && isParticipleOfNoun(sentence, verb);
        if (bare || sum || LEXICON.behaves(lemma, "publishing", "verb") && isPublished(sentence, verb, subject)) {
            return true;
        }
        boolean addressed = who.equals("you") && !isReproach(sentence, verb);
        boolean asks = sentence.children(verb).stream()
                        .anyMatch(child -> child > verb
                                && sentence.word(child)
                                        .hasRelation("dobj", "prep", clause.passive() ? "xcomp" : "dobj"))
                && classifier
                        .verb(clause, verb)
                        .filter(EventType.DEMAND::equals)
                        .isPresent();
        if (US.contains(who) && (addressed || !idiom && !asks && isAside(sentence, verb, lemma, who))) {
            return true;
        }
        if (Anonymity.is(sentence, verb) || isAnswered(sentence, verb, lemma) || isInserted(sentence, verb, clause)) {
            return true;
        }
        if (lemma.equals("have") && hasTold(sentence, clause) || isEmpty(sentence, verb, lemma)) {
            return true;
        }
        if (LEXICON.behaves(lemma, "bridge", "verb")
                && !idiom
                && isEventAlready(sentence, subject)
                && !isMeant(sentence, verb)
                && sentence.child(verb, "prt") < 0
                && !isPlaced(sentence, verb, lemma)
                && !Tallies.measures(sentence, verb)) {
            return true;
        }
        return isVague(sentence, verb, who) || isParticipleOfOther(sentence, verb, clause);
    }

    /** "is based in Oslo", "dates from 1640": where somebody has a seat, and since when a thing is. */
    private static boolean isSeated(Sentence sentence, int verb, String lemma) {
        boolean dated = lemma.equals("date")
                && sentence.children(verb).stream()
                        .anyMatch(child -> sentence.word(child).hasForm("from", "to", "back"));
        return dated
                || lemma.equals("base")
                        && sentence.child(verb, "nsubjpass") >= 0
                        && sentence.children(verb).stream()
                                .map(child -> sentence.child(child, "pobj"))
                                .anyMatch(place ->
                                        place >= 0 && sentence.word(place).isNamed("GPE", "LOC", "FAC"));
    }

    /** "did not say when it will reopen": that a question is left open. */
    private static boolean withholds(Sentence sentence, int verb) {
        int clause = sentence.child(verb, "ccomp", "advcl");
        int first = clause < verb ? -1 : sentence.subtree(clause).nextSetBit(0);
        boolean asks = first > verb
                && (sentence.word(first).tag().startsWith("W")
                        || sentence.word(first).lemma().equals("whether"));
        return asks && sentence.child(verb, "neg") >= 0;
    }

    /** "aged about 28 years": how old somebody is, told in full. */
    private static boolean isYears(Sentence sentence, int verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> Clause.lemma(sentence.word(child)).equals("year"));
    }

    /** "it is understood", put into a clause: how sure that is. */
    private static boolean isInserted(Sentence sentence, int verb, Clause clause) {
        return sentence.child(verb, "auxpass") >= 0
                && clause.subject() >= 0
                && Clause.lemma(sentence.word(clause.subject())).equals("it")
                && LEXICON.behaves(Clause.lemma(sentence.word(verb)), "raising", "verb")
                && sentence.child(verb, "ccomp", "xcomp", "prep", "agent", "advcl") < 0;
    }

    /** "Asked about the delay, she said", "Speaking in Oslo, she said": what somebody answers to, and where. */
    private static boolean isAnswered(Sentence sentence, int verb, String lemma) {
        Word word = sentence.word(verb);
        boolean speaking = word.tag().equals("VBG")
                && (LEXICON.behaves(lemma, "speaking", "verb") || isAddress(sentence, verb, lemma));
        return word.relation().equals("advcl")
                && (speaking || word.tag().equals("VBN") && LEXICON.behaves(lemma, "answered", "verb"))
                && verb < word.head()
                && sentence.child(verb, "agent", "nsubjpass", "auxpass") < 0;
    }

    /** "addressing reporters": to whom one speaks; not "addressing the shortage". */
    private static boolean isAddress(Sentence sentence, int verb, String lemma) {
        int audience = sentence.child(verb, "dobj");
        return lemma.equals("address")
                && audience >= 0
                && Stream.of("press", "person", "people", "meeting", "talks")
                        .anyMatch(kind -> LEXICON.is(Clause.lemma(sentence.word(audience)), kind));
    }

    /** "I know", "we are sad": what one says of oneself only to open what one has to say. */
    private static boolean isAside(Sentence sentence, int verb, String lemma, String who) {
        boolean says = lemma.equals("be") && !who.equals("one") && isSomething(sentence, verb)
                || LEXICON.behaves(lemma, "witness", "verb") && isDone(sentence, verb)
                || sentence.child(verb, "prt") >= 0 && isPast(sentence, verb)
                || isRefused(sentence, verb);
        return LEXICON.behaves(lemma, "aside", "verb") && !says;
    }

    /** "We will not go back": what one says that one is not going to do. */
    private static boolean isRefused(Sentence sentence, int verb) {
        return sentence.child(verb, "neg") >= 0
                && sentence.children(verb).stream()
                        .anyMatch(child -> sentence.word(child).relation().equals("aux")
                                && LEXICON.behaves(Clause.lemma(sentence.word(child)), "commits", "modal"));
    }

    /** "You betrayed her trust": what one says to somebody that they did. */
    private static boolean isReproach(Sentence sentence, int verb) {
        boolean perfect = sentence.children(verb).stream()
                .anyMatch(child -> sentence.word(child).relation().equals("aux")
                        && Set.of("have", "did")
                                .contains(sentence.word(child).token().form()));
        return (sentence.word(verb).tag().equals("VBD") || perfect)
                && sentence.child(verb, "mark") < 0
                && sentence.child(verb, "dobj", "prep") > verb;
    }

    /** "I heard the crowd", "I did not look at the board": what one did to something, in the past. */
    private static boolean isDone(Sentence sentence, int verb) {
        int object = sentence.child(verb, "dobj", "prep");
        int goal = object >= 0 && sentence.word(object).relation().equals("prep")
                ? sentence.child(object, "pobj")
                : object;
        return isPast(sentence, verb) && goal >= 0 && sentence.word(goal).tag().startsWith("NN");
    }

    private static boolean isPast(Sentence sentence, int verb) {
        int auxiliary = sentence.child(verb, "aux");
        boolean invariant = sentence.word(verb).tag().equals("VBP")
                && LEXICON.behaves(Clause.lemma(sentence.word(verb)), "invariant", "verb");
        return auxiliary < 0
                ? sentence.word(verb).tag().equals("VBD") || invariant
                : sentence.word(auxiliary).hasForm("did", "could");
    }

    /** "I am a nurse", "we are determined to stay", "I am delighted with it": what one is or judges, and not how one feels. */
    private static boolean isSomething(Sentence sentence, int verb) {
        int state = sentence.child(verb, "acomp");
        return sentence.child(verb, "attr") >= 0
                || isSomewhere(sentence, verb)
                || state >= 0
                        && LEXICON.entries("adjective", Clause.lemma(sentence.word(state))).stream()
                                .anyMatch(entry -> entry.type() == EventType.PROMISE
                                        || entry.type() == EventType.EVALUATE && isOfSomething(sentence, state));
    }

    /** "We were in the cellar", "I was behind by two goals". */
    private static boolean isSomewhere(Sentence sentence, int verb) {
        return sentence.children(verb).stream()
                .filter(child -> child > verb && sentence.word(child).hasRelation("prep", "advmod"))
                .map(child -> sentence.child(child, "prep") < 0 ? child : sentence.child(child, "prep"))
                .map(preposition -> sentence.child(preposition, "pobj"))
                .anyMatch(noun -> noun >= 0 && sentence.word(noun).hasTag("NN", "NNS", "NNP", "NNPS", "CD"));
    }

    private static boolean isOfSomething(Sentence sentence, int state) {
        int about = sentence.child(state, "prep");
        return about >= 0
                && Set.of("about", "at", "by", "with", "in", "of", "over").contains(Clause.lemma(sentence.word(about)));
    }

    /** "We have a team coming in": the object's participle tells the event. */
    private static boolean hasTold(Sentence sentence, Clause clause) {
        return clause.objects().stream()
                .flatMap(object -> sentence.children(object).stream())
                .anyMatch(child -> sentence.word(child).relation().equals("acl")
                        && sentence.word(child).tag().equals("VBG"));
    }

    /** "take a look", "had reports of several deaths": the verb says nothing, or what is reported tells the event. */
    private static boolean isEmpty(Sentence sentence, int verb, String lemma) {
        int object = sentence.child(verb, "dobj");
        if (object < 0) {
            return false;
        }
        String noun = Clause.lemma(sentence.word(object));
        boolean counted = sentence.child(object, "nummod") >= 0;
        return LEXICON.behaves(lemma + " " + noun, "empty", "verb") && !counted
                || LEXICON.behaves(lemma, "receiving", "verb")
                        && LEXICON.behaves(noun, "hearsay", "noun")
                        && isOfEvent(sentence, object);
    }

    private static boolean isOfEvent(Sentence sentence, int noun) {
        int of = sentence.child(noun, "prep");
        int told = of < 0 ? -1 : sentence.child(of, "pobj");
        return told >= 0 && new Classifier(sentence).noun(told).isPresent();
    }

    private static boolean isParticipleOfNoun(Sentence sentence, int verb) {
        return sentence.word(verb).relation().equals("acl");
    }

    /** "a survey released on Monday", "the poll, released as the vote ended". */
    private static boolean isPublished(Sentence sentence, int verb, int what) {
        return sentence.word(verb).hasRelation("acl", "advcl")
                && sentence.word(verb).tag().equals("VBN")
                && what >= 0
                && LEXICON.is(Clause.lemma(sentence.word(what)), "document");
    }

    /** "They came to help us": what is done for something is no bridge. */
    private static boolean isMeant(Sentence sentence, int verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> sentence.word(child).hasRelation("advcl", "xcomp")
                        && sentence.word(child).tag().equals("VB"));
    }

    /** "The strikes, which occurred overnight": the event is told already, and the clause adds no other. */
    private static boolean isEventAlready(Sentence sentence, int subject) {
        if (subject < 0) {
            return true;
        }
        int determiner = sentence.child(subject, "det", "poss");
        Word word = sentence.word(subject);
        boolean person = word.isNamed("PERSON", "NORP")
                || LEXICON.is(Clause.lemma(word), "person")
                || LEXICON.is(Clause.lemma(word), "worker");
        if (person) {
            return false;
        }
        boolean event = word.tag().startsWith("NN")
                && new Classifier(sentence).noun(subject).isPresent();
        boolean definite = determiner >= 0
                && (Set.of("the", "this", "that", "these", "those", "his", "her", "their", "its")
                                .contains(Clause.lemma(sentence.word(determiner)))
                        || sentence.word(determiner).relation().equals("poss")
                                && (event
                                        || sentence.word(determiner).isNamed("DATE")
                                        || LEXICON.behaves(Clause.lemma(word), "news", "noun")));
        return definite
                || word.hasTag("DT", "PRP", "WDT", "WP")
                || word.hasRelation("nsubj") && determiner < 0 && event;
    }

    /** "The crash happened at 6am near Oslo": a main clause that tells at what hour the event was. */
    private static boolean isPlaced(Sentence sentence, int verb, String lemma) {
        return LEXICON.behaves(lemma, "placing", "verb")
                && !sentence.word(verb).hasRelation("relcl", "advcl", "acl")
                && sentence.children(verb).stream()
                        .filter(child -> sentence.word(child).hasRelation("prep", "npadvmod", "advmod"))
                        .flatMap(child -> sentence.subtree(child).stream().boxed())
                        .anyMatch(word -> sentence.word(word).tag().equals("CD"));
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
                && !isDeedOfSomebody(sentence, verb)
                && new Classifier(sentence).verb(clause, verb).isEmpty();
    }

    /** "a crowd celebrating the holiday": what people do to something is told, whatever it is. */
    private static boolean isDeedOfSomebody(Sentence sentence, int verb) {
        int noun = sentence.word(verb).head();
        return sentence.child(verb, "dobj") >= 0
                && noun >= 0
                && (sentence.word(noun).isNamed("PERSON") || LEXICON.is(Clause.lemma(sentence.word(noun)), "person"));
    }
}
